// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.names;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One word of a name, ready to be compared.
 *
 * @param text Latin letters without accents, lower case
 * @param known its name in the table of spellings, if it is there
 * @param whole its letters in one spelling
 * @param bare the word without the article it begins with, null when there is none
 * @param given whether it stands among the given names
 */
record Word(
        String text,
        Optional<String> known,
        String whole,
        @Nullable Word bare,
        boolean given) {
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:(?:el|al|ould|van|vander|vanden|dela)(?=[a-z]{4})|b[ei]n(?=[a-z]{3}))");
    private static final double ONE_LETTER = 0.7;
    private static final double KNOWN_APART = 0.5;

    static Word of(String text, boolean given) {
        Optional<String> known = Equivalents.of(text);
        String rest = ARTICLE.matcher(text).replaceFirst("");
        Word bare = known.isPresent() || rest.equals(text) ? null : of(rest, given);
        return new Word(text, known, Fold.whole(text), bare, given);
    }

    /** What words of the same name share. */
    String key() {
        return known.orElseGet(() -> Fold.skeleton(whole));
    }

    /** How alike two words are, from 0 to 1. */
    double likeness(Word other) {
        double alike = asWritten(other);
        if (bare != null) {
            alike = Math.max(alike, 0.97 * bare.asWritten(other));
        }
        return other.bare == null ? alike : Math.max(alike, 0.97 * asWritten(other.bare));
    }

    private double asWritten(Word other) {
        if (text.equals(other.text)) {
            return 1;
        }
        if (known.isPresent() && known.equals(other.known)) {
            return 0.98;
        }
        double letters = letters(other);
        return known.isPresent() && other.known.isPresent() ? Math.min(KNOWN_APART, letters) : letters;
    }

    private double letters(Word other) {
        if (whole.equals(other.whole)) {
            return 0.96;
        }
        if (text.length() == 1 || other.text.length() == 1) {
            return text.charAt(0) == other.text.charAt(0) ? ONE_LETTER : 0;
        }
        if (Fold.skeleton(whole).equals(Fold.skeleton(other.whole))) {
            return 0.74 + 0.2 * Letters.likeness(Fold.vowels(whole), Fold.vowels(other.whole));
        }
        return slip(other);
    }

    /** Long words forgive a slip of the pen, short ones are other names. */
    private double slip(Word other) {
        int distance = Letters.distance(whole, other.whole);
        int length = Math.max(whole.length(), other.whole.length());
        if (distance == 1 && length >= 5 || distance == 2 && length >= 9) {
            return 0.84;
        }
        return 0.6 * (1 - (double) distance / length);
    }
}
