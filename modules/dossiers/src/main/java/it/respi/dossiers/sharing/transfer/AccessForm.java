// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import it.respi.dossiers.search.DossierSearch;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is asked of somebody who asks for access to a dossier. */
record AccessForm(@Nullable String number, @Nullable String words) {

    void check(Errors errors) {
        if (!DossierSearch.isNumber(written())) {
            errors.rejectValue("number", "transfer.number.format");
        }
        TransferForm.checkWords(text(), errors);
    }

    String written() {
        return Objects.requireNonNullElse(number, "").strip();
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
