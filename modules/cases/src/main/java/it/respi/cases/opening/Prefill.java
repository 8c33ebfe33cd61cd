// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.opening;

import it.respi.dossiers.person.PersonForm;
import it.respi.kernel.identity.CodiceFiscale;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.util.Locale;

/** What was searched for in vain becomes the beginning of the form. */
final class Prefill {
    private Prefill() {}

    static void fill(PersonForm form, String searched) {
        String text = searched.strip();
        if (isCode(text)) {
            form.codiceFiscale = text.toUpperCase(Locale.ROOT);
        } else if (text.matches("\\+?[\\d ]{6,}")) {
            form.phone = text;
        } else if (text.matches("[\\p{L}\\p{M}'’\\s-]{2,160}")) {
            String[] words = text.split("\\s+", 2);
            form.surname = capital(words[0]);
            form.givenNames = words.length == 1 ? "" : capital(words[1]);
        }
    }

    private static boolean isCode(String text) {
        try {
            return !CodiceFiscale.parse(text).value().isEmpty();
        } catch (RuleBroken noCode) {
            return false;
        }
    }

    private static String capital(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
