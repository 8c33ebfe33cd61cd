// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names of a person (cognome e nomi), as one list of words: offices do not agree on where a surname begins.
 *
 * <p>Articles and prepositions (al, el, ben, di, de) count only when hardly anything else is there. What a passport writes in
 * the place of a missing name (FNU, LNU, XXX) is left out.
 */
public final class FullName {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "il", "ad", "ed", "ud", "as", "es", "us", "ash", "ech", "az", "ez", "ar", "er", "ur",
            "at", "et", "ben", "bin", "bint", "ibn", "ould", "mint", "ait", "di", "de", "da", "do", "dos", "das", "del",
            "della", "dela", "van", "von", "der", "den", "y");
    private static final Set<String> NOTHING = Set.of("fnu", "lnu", "xxx", "nnu", "nfn", "nmn");
    private static final Pattern SERVANT = Pattern.compile("abd[aeiou]*[lr]?");
    private static final int MOST = 6;

    /** Number of the rules that make keys; it grows with each change of them, and stored keys are made again. */
    public static final int RULES = 1;

    private final List<Word> words;

    private FullName(List<Word> words) {
        this.words = words;
    }

    /** The names as they stand in two fields; either may be empty. */
    public static FullName of(String surname, String givenNames) {
        List<Word> all = new ArrayList<>(read(surname, false));
        all.addAll(read(givenNames, true));
        List<Word> bearing =
                all.stream().filter(word -> !PARTICLES.contains(word.text())).toList();
        List<Word> used = bearing.size() >= 2 || bearing.size() == all.size() ? bearing : all;
        return new FullName(used.stream().limit(MOST).toList());
    }

    /** A name typed in one box, in any order. */
    public static FullName of(String typed) {
        return of(typed, "");
    }

    /** The words, in Latin letters without accents, with what each shares with its other spellings. */
    public List<Part> parts() {
        return words.stream().map(Part::of).toList();
    }

    /** As {@link #parts()}, and neighbours written as one word: Xiao Ming is also looked for as Xiaoming. */
    public List<Part> partsToFind() {
        List<Part> parts = new ArrayList<>(parts());
        for (int i = 1; i < words.size(); i++) {
            Word before = words.get(i - 1);
            Word word = words.get(i);
            if (before.given() == word.given()) {
                parts.add(Part.of(Word.of(before.text() + word.text(), word.given())));
            }
        }
        return parts;
    }

    /** The words alone. */
    public Set<String> texts() {
        Set<String> texts = new TreeSet<>();
        words.forEach(word -> texts.add(word.text()));
        return texts;
    }

    /** What the words of this name share with their other spellings; one or two for each word. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        parts().forEach(part -> keys.addAll(part.keys()));
        return keys;
    }

    /** How alike two names are, from 0 to 1, in any order of their words. */
    public double likeness(FullName other) {
        return NameLikeness.of(this, other).score;
    }

    /**
     * One word of a name.
     *
     * @param keys what it shares with its other spellings, one or two
     */
    public record Part(String text, Set<String> keys) {
        public Part {
            keys = Set.copyOf(keys);
        }

        private static Part of(Word word) {
            Word bare = word.bare();
            return new Part(
                    word.text(), bare == null ? Set.of(word.key()) : new TreeSet<>(List.of(word.key(), bare.key())));
        }
    }

    List<Word> words() {
        return words;
    }

    private static List<Word> read(String text, boolean given) {
        List<String> joined = new ArrayList<>();
        for (String word : Latin.words(text)) {
            if (!joined.isEmpty() && SERVANT.matcher(joined.getLast()).matches()) {
                joined.set(joined.size() - 1, joined.getLast() + word);
            } else if (!NOTHING.contains(word)) {
                joined.add(word);
            }
        }
        return joined.stream().map(word -> Word.of(word, given)).toList();
    }
}
