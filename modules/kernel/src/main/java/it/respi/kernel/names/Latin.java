// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.names;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names in Latin letters without accents, whatever script they are written in. */
final class Latin {
    /** As passports of Ukraine and Moldova write them; what stands here ISO 9 would write with accents. */
    private static final String CYRILLIC = """
            щ > shch; ж > zh; х > kh; ц > ts; ч > ch; ш > sh; ю > iu; я > ia; є > ie; ї > i; й > i; ё > e; ы > y;
            э > e; ъ > ; ь > ; ’ > ; ʼ > ; ә > a;
            """;

    private static final Transliterator PLAIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower()");
    private static final Transliterator SLAVIC =
            Transliterator.createFromRules("respi-cyrillic", CYRILLIC, Transliterator.FORWARD);

    private Latin() {}

    /** The words of a text, in their order. */
    static List<String> words(String text) {
        String plain = latin(OwnScript.prepared(text));
        return Arrays.stream(plain.replaceAll("['`’ʻʼʿʾ]", "").split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** In lower case, with the accents taken off. */
    static String latin(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ə", "a").replace("ı", "i");
        return PLAIN.transliterate(SLAVIC.transliterate(lower)).toLowerCase(Locale.ROOT);
    }
}
