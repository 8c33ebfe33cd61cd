// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is asked of somebody who asks for access to a dossier. */
record AccessForm(@Nullable String number, @Nullable String words) {

    void check(Errors errors) {
        if (!written().matches("[A-Z]{2}-\\d{4}-\\d{1,8}")) {
            errors.rejectValue("number", "transfer.number.format");
        }
        TransferForm.checkWords(text(), errors);
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
