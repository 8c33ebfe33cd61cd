// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The three letters that a name leaves in a codice fiscale. */
final class CfName {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^A-Z]");
    private static final Pattern VOWEL = Pattern.compile("[AEIOU]");
    private static final Pattern CONSONANT = Pattern.compile("[^AEIOU]");
    /** Letters that no decomposition turns into plain ones. */
    private static final Map<String, String> SPECIAL =
            Map.of("Ø", "O", "Đ", "D", "Ð", "D", "Ł", "L", "Æ", "AE", "Œ", "OE", "Þ", "TH", "Ħ", "H");

    private CfName() {}

    /** First three consonants, then vowels, then X. */
    static String ofSurname(String surname) {
        var letters = letters(surname);
        return three(consonants(letters), letters);
    }

    /** As for the surname, but with four consonants or more the second is left out. */
    static String ofGivenNames(String givenNames) {
        var letters = letters(givenNames);
        var consonants = consonants(letters);
        return three(consonants.length() > 3 ? consonants.charAt(0) + consonants.substring(2) : consonants, letters);
    }

    /** Capital letters only, without accents, apostrophes and spaces; empty when there are none. */
    static String letters(String name) {
        var plain = name.toUpperCase(Locale.ROOT);
        for (var special : SPECIAL.entrySet()) {
            plain = plain.replace(special.getKey(), special.getValue());
        }
        return NOT_A_LETTER
                .matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                .replaceAll("");
    }

    private static String consonants(String letters) {
        return VOWEL.matcher(letters).replaceAll("");
    }

    private static String three(String consonants, String letters) {
        return (consonants + CONSONANT.matcher(letters).replaceAll("") + "XXX").substring(0, 3);
    }
}
