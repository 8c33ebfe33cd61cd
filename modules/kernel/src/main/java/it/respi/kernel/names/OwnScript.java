// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must be known of a script before its words are put into Latin letters: where Chinese names are divided, which Arabic
 * words are articles, which letters of India are not followed by a vowel.
 */
final class OwnScript {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,4}");
    private static final String OF_TWO = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|欧陽|諸葛|東方";
    private static final Pattern SURNAME = Pattern.compile("^(?:" + OF_TWO + ")|^\\p{IsHan}");
    private static final String ARABIC = "[\\u0621-\\u064A]";

    private OwnScript() {}

    /** The text with spaces where Latin letters would have them. */
    static String prepared(String text) {
        return indian(arabic(chinese(text)));
    }

    /** Surname first, then the given name as one word: 王小明 is Wang Xiaoming. A single word stays a given name. */
    private static String chinese(String text) {
        return CHINESE.matcher(text).replaceAll(name -> Matcher.quoteReplacement(divided(name.group(), text)));
    }

    private static String divided(String name, String text) {
        if (text.matches(".*\\p{IsHan}\\s+\\p{IsHan}.*")) {
            return joined(name); // whoever typed it divided it
        }
        Matcher surname = SURNAME.matcher(name);
        String first = surname.find() ? surname.group() : "";
        return " " + joined(first) + " " + joined(name.substring(first.length())) + " ";
    }

    /** Latin letters one after the other, without the spaces between syllables. */
    private static String joined(String characters) {
        return Latin.latin(characters).replace(" ", "");
    }

    private static String arabic(String text) {
        return text.replaceAll("\\u0639\\u0628\\u062F\\s+(?=\\u0627\\u0644)", "\u0639\u0628\u062F")
                .replaceAll("\\s+(?=\\u0627\\u0644\\u062F\\u064A\\u0646)", "")
                .replaceAll("(?<!\\S)\\u0627\\u0644(?=" + ARABIC + "{3})", "")
                .replaceAll("(?<!\\S)(?:\\u0627?\\u0628\\u0646|\\u0628\\u0646\\u062A)(?!\\S)", " ben ");
    }

    /** A consonant at the end of a word has no vowel: Bengali, Gurmukhi, Devanagari. */
    private static String indian(String text) {
        return text.replaceAll("(?<=[\\u0995-\\u09B9])(?=\\s|$)", "\u09CD")
                .replaceAll("(?<=[\\u0A15-\\u0A39])(?=\\s|$)", "\u0A4D")
                .replaceAll("(?<=[\\u0915-\\u0939])(?=\\s|$)", "\u094D");
    }
}
