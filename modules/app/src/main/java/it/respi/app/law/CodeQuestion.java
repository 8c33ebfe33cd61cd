// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.law;

import it.respi.kernel.identity.Sex;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A codice fiscale, and what the papers of the person say where it shall be compared.
 *
 * @param sex M, F or X as in the document; null when not known
 * @param placeCode cadastral code of the place of birth, such as {@code Z330}; null when not known
 */
record CodeQuestion(
        @Nullable String codiceFiscale,
        @Nullable String surname,
        @Nullable String givenNames,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable String placeCode) {

    String code() {
        if (codiceFiscale == null) {
            throw new RuleBroken("law.missing", "codiceFiscale");
        }
        return codiceFiscale;
    }

    @Nullable
    Sex readSex() {
        if (sex == null) {
            return null;
        }
        return Arrays.stream(Sex.values())
                .filter(known -> known.code().equals(sex))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("law.sex"));
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "CodeQuestion[hidden]";
    }
}
