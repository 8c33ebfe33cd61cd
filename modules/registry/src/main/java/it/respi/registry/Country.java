// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import java.util.Locale;

/** A State (Stato), by its ISO 3166-1 code. */
public record Country(String alpha3, String name, String nameEn, boolean eu) {
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
