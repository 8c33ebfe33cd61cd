// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.names;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The letters of a word put into one spelling: the same sound written by a French, an English or a Slavic hand becomes the
 * same. Capital letters stand for sounds of two letters: S for sh and ch (as Italian offices hear c before e and i), J for dj, zh and West African di.
 */
final class Fold {
    private static final List<Map.Entry<Pattern, String>> RULES = List.of(
            rule("shch|tsch|sch|tch|sc(?=[ei])|sh|ch|ci(?=[aou])|c(?=[eiy])", "S"),
            rule("di(?=[ao])", "J"),
            rule("dzh|dj|gj|zh|xh|j", "J"),
            rule("^x|^hs(?=[aeiouy])", "S"),
            rule("x", "ks"),
            rule("kh|ck|q", "k"),
            rule("c", "k"),
            rule("ph", "f"),
            rule("([tdbg])h", "$1"),
            rule("^[yi](?=e)", ""),
            rule("^[yiJ](?=[aou])", "Y"),
            rule("^ou(?=[aeiy])|(?<=[aeiou])ou(?=[aei])|w(?=[aeiouy])|(?<=[aeiou])v(?=[aeiou])", "v"),
            rule("w", "u"),
            rule("y", "i"),
            rule("([^aeiou])\\1+", "$1"),
            rule("a[ei]+|ei+", "e"),
            rule("a[ou]+|ou+|o+", "u"),
            rule("e{2,}|i[ei]+", "i"),
            rule("(?<=[aeiou])h$", ""),
            rule("(?<=[a-zSJY]{2}[^aeiou])e$", ""),
            rule("([aeiou])\\1+", "$1"));

    /** {@code abd} and an article before what follows: Abdel Kader, Abdulqadir, Abderrahmane. */
    private static final Pattern SERVANT = Pattern.compile("^abd[aeiou]+l?(?=[^aeiou])");

    private Fold() {}

    /** The whole word with its vowels. */
    static String whole(String word) {
        String folded = SERVANT.matcher(word).replaceFirst("abd");
        for (Map.Entry<Pattern, String> rule : RULES) {
            folded = rule.getKey().matcher(folded).replaceAll(rule.getValue());
        }
        return folded.isEmpty() ? word : folded;
    }

    /** What is left without vowels; short words keep theirs, else too many would be the same. */
    static String skeleton(String whole) {
        String consonants = whole.replaceAll("(?<!^)[aeiou]", "").replaceAll("^[aeiou]", "A");
        return consonants.replace("A", "").length() >= 3
                ? consonants
                : whole.replace('e', 'i').replace('o', 'u');
    }

    /** The vowels alone. */
    static String vowels(String whole) {
        return whole.replaceAll("[^aeiou]", "").replace('o', 'u');
    }

    private static Map.Entry<Pattern, String> rule(String from, String to) {
        return Map.entry(Pattern.compile(from), to);
    }
}
