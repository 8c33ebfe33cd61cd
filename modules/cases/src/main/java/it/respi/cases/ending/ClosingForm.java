// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import it.respi.cases.CaseOutcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Why a case that cannot go on is closed (SP12).
 *
 * @param outcome name of one of {@link #WHYS}
 * @param reason in words
 */
record ClosingForm(@Nullable String outcome, @Nullable String reason) {
    /** The ends that nobody decides and no step of the procedure brings. */
    static final List<CaseOutcome> WHYS =
            List.of(CaseOutcome.DECEASED, CaseOutcome.LAPSED_UNTRACEABLE, CaseOutcome.DUPLICATE);

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    /** Adds what is wrong. */
    void check(Errors errors) {
        if (why().isEmpty()) {
            errors.rejectValue("outcome", "field.required");
        }
        int length = words().length();
        if (length < SHORTEST) {
            errors.rejectValue("reason", "field.too-short", new Object[] {SHORTEST}, null);
        } else if (length > LONGEST) {
            errors.rejectValue("reason", "field.too-long", new Object[] {LONGEST}, null);
        }
    }

    Optional<CaseOutcome> why() {
        return WHYS.stream().filter(one -> one.name().equals(outcome)).findFirst();
    }

    /** The reason without blanks around it; empty when none was written. */
    String words() {
        return Objects.requireNonNullElse(reason, "").strip();
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "ClosingForm";
    }
}
