// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.names;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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

    private static final Pattern APOSTROPHES = Pattern.compile("['`’ʻʼʿʾ]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private Latin() {}

    /** The words of a text, in their order. */
    static List<String> words(String text) {
        String plain = latin(isPlain(text) ? text : OwnScript.prepared(text));
        return BETWEEN_WORDS
                .splitAsStream(APOSTROPHES.matcher(plain).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** In lower case, with the accents taken off. */
    static String latin(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ə", "a").replace("ı", "i");
        return isPlain(lower)
                ? lower
                : PLAIN.transliterate(SLAVIC.transliterate(lower)).toLowerCase(Locale.ROOT);
    }

    /** Most names are in plain letters already, and a list of likely doubles reads hundreds of them. */
    private static boolean isPlain(String text) {
        return US_ASCII.newEncoder().canEncode(text);
    }
}
