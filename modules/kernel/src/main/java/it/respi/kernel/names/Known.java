// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.names;

import it.respi.kernel.identity.Sex;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person and tells them from others.
 *
 * @param sex null when not known
 * @param born null when not known
 * @param citizenship ISO 3166-1, three letters; empty when not known
 * @param codiceFiscale empty when there is none
 * @param passport number of the passport, empty when there is none
 */
public record Known(
        String surname,
        String givenNames,
        @Nullable Sex sex,
        @Nullable LocalDate born,
        String citizenship,
        String codiceFiscale,
        String passport) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]");

    public Known {
        codiceFiscale = compact(codiceFiscale);
        passport = compact(passport);
    }

    FullName name() {
        return FullName.of(surname, givenNames);
    }

    private static String compact(String number) {
        return BETWEEN.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "Known[hidden]";
    }
}
