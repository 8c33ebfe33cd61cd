// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A State (Stato), by its ISO 3166-1 code.
 *
 * @param cfCode its code inside a codice fiscale, such as {@code Z330}; null when it has none
 */
public record Country(
        String alpha3,
        String name,
        String nameEn,
        boolean eu,
        @Nullable String cfCode) {
    /** What stands for no State at all (apolide), the code of ICAO 9303. */
    private static final String STATELESS = "XXA";

    /** The name in the reader's language; Italian unless English was asked for. */
    public String nameIn(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : name;
    }

    /** Whether one can be born there. */
    public boolean isPlace() {
        return !STATELESS.equals(alpha3);
    }
}
