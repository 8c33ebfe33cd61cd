// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import it.respi.dossiers.ReasonText;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is asked when the office that keeps a dossier sends a transfer. */
record TransferForm(
        @Nullable String verb,
        @Nullable Integer office,
        @Nullable String words) {
    static final int SHORTEST = 10;
    static final int LONGEST = ReasonText.LONGEST;

    /** Adds what is wrong beside each field. */
    void check(Errors errors) {
        if (chosen() == null) {
            errors.rejectValue("verb", "transfer.verb.missing");
        }
        if (office == null) {
            errors.rejectValue("office", "transfer.office.missing");
        }
        checkWords(text(), errors);
    }

    /** The same for every form that asks for a reason. */
    static void checkWords(String text, Errors errors) {
        ReasonText.check(text, SHORTEST, "transfer.words", errors);
    }

    @Nullable
    Verb chosen() {
        return Arrays.stream(Verb.values())
                .filter(known -> known != Verb.ACCESS && known.name().equals(verb))
                .findFirst()
                .orElse(null);
    }

    /** After {@link #check}. */
    Verb verbOrThrow() {
        return Objects.requireNonNull(chosen(), "checked before");
    }

    /** After {@link #check}. */
    int officeOrThrow() {
        return Objects.requireNonNull(office, "checked before");
    }

    String text() {
        return Objects.requireNonNullElse(words, "").strip();
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "TransferForm[hidden]";
    }
}
