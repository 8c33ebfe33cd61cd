// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is asked of somebody who asks for access to a dossier. */
record AccessForm(@Nullable String number, @Nullable String words) {

    void check(Errors errors) {
        if (!isNumber(written())) {
            errors.rejectValue("number", "transfer.number.format");
        }
        TransferForm.checkWords(text(), errors);
    }

    /** Whether it has the form of a number; anything else may be a number of the person, and is not kept. */
    static boolean isNumber(String text) {
        return text.matches("[A-Z]{2}-\\d{4}-\\d{1,8}");
    }

    String written() {
        return Objects.requireNonNullElse(number, "").strip().toUpperCase(Locale.ROOT);
    }

    String text() {
        return Objects.requireNonNullElse(words, "").strip();
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "AccessForm[hidden]";
    }
}
