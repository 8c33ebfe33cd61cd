// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names and numbers as they are compared: Latin letters without accents, lower case, one word each. */
public final class SearchWords {
    private static final int LONGEST = 40;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower()");

    private SearchWords() {}

    /** The words of a text without repeats, longest first: the longest narrows a search most. */
    public static List<String> of(String text) {
        String plain = LATIN.transliterate(text).toLowerCase(Locale.ROOT).replace("'", "");
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .distinct()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
    }
}
