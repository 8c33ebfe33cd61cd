// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import java.util.regex.Pattern;

/**
 * Texts without personal data (testi senza dati personali): what every office may read must name nobody. Numbers and
 * addresses are recognised; names are not, for these the person who writes answers.
 */
public final class Impersonal {
    private static final Pattern TELLS = Pattern.compile(
            "(?i)\\b[A-Z]{6}\\d{2}[A-Z]\\d{2}[A-Z]\\d{3}[A-Z]\\b" // codice fiscale
                    + "|\\b[A-Z]{2}-\\d{4}-\\d{6}\\b" // a dossier
                    + "|\\b[A-Z]{1,2}\\d{6,9}\\b" // passport, permit
                    + "|\\d{7,}" // any long number
                    + "|(?:\\+?\\d[ .-]?){9,}" // telephone, assicurata
                    + "|[\\w.+-]+@[\\w-]+\\.[\\w.]+"); // mail

    private Impersonal() {}

    /** Whether the text holds a number or an address that tells who somebody is. */
    public static boolean tellsWho(String text) {
        return TELLS.matcher(text).find();
    }
}
