// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A view that is kept or renamed.
 *
 * @param name how it is called
 * @param shared for the whole office; null for no
 */
record ViewForm(@Nullable String name, @Nullable Boolean shared) {
    private static final int LONGEST = 40;

    void check(Errors errors) {
        if (words().isEmpty()) {
            errors.rejectValue("name", "field.required");
        }
        if (words().length() > LONGEST) {
            errors.rejectValue("name", "field.too-long", new Object[] {LONGEST}, "field.too-long");
        }
    }

    boolean forOffice() {
        return Boolean.TRUE.equals(shared);
    }

    String words() {
        return Objects.requireNonNullElse(name, "").strip();
    }

    /** What somebody wrote never reaches a log through this text. */
    @Override
    public String toString() {
        return "ViewForm[hidden]";
    }
}
