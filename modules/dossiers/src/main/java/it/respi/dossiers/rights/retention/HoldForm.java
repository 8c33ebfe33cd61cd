// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Why a disposal is held back. */
record HoldForm(@Nullable String why, @Nullable String words) {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    /** Adds what is wrong beside each field. */
    void check(Errors errors) {
        if (reason() == null) {
            errors.rejectValue("why", "disposal.hold.missing");
        }
        if (text().length() < SHORTEST || text().length() > LONGEST) {
            errors.rejectValue("words", "disposal.hold.words", new Object[] {SHORTEST, LONGEST}, "disposal.hold.words");
        }
    }

    @Nullable
    HoldReason reason() {
        return Arrays.stream(HoldReason.values())
                .filter(known -> known.name().equals(why))
                .findFirst()
                .orElse(null);
    }

    String text() {
        return Objects.requireNonNullElse(words, "").strip();
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "HoldForm[hidden]";
    }
}
