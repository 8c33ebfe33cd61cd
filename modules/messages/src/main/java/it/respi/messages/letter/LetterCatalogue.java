// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The letters that there are (modelli), each with its version and how far its translations are. */
public final class LetterCatalogue {
    /** How a translation begins that somebody who speaks the language has read. */
    private static final String REVIEWED = "# status: reviewed";

    private static final Set<LetterTemplate> WITHOUT_SAMPLE = EnumSet.of(LetterTemplate.T97, LetterTemplate.T98);

    private LetterCatalogue() {}

    /** All of them, by number. */
    public static List<Entry> all() {
        return Arrays.stream(LetterTemplate.values())
                .map(LetterCatalogue::entry)
                .toList();
    }

    /** The letter of a number; empty when there is none. */
    public static Optional<Entry> find(String code) {
        return Arrays.stream(LetterTemplate.values())
                .filter(template -> template.name().equals(code))
                .findFirst()
                .map(LetterCatalogue::entry);
    }

    /** The languages, Italian aside, of which somebody has read that folder of sentences. */
    public static Set<PersonLanguage> reviewed(String folder) {
        Set<PersonLanguage> read = EnumSet.noneOf(PersonLanguage.class);
        for (PersonLanguage language : PersonLanguage.values()) {
            if (language != PersonLanguage.IT && firstLine(folder, language).equals(REVIEWED)) {
                read.add(language);
            }
        }
        return read;
    }

    private static Entry entry(LetterTemplate template) {
        return new Entry(
                template.name(),
                template.version(),
                template.worth() == LetterTemplate.Worth.ACT,
                !WITHOUT_SAMPLE.contains(template),
                reviewed(template.name()));
    }

    private static String firstLine(String folder, PersonLanguage language) {
        String path = "/letters/" + folder + "/" + language.code() + ".properties";
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LetterCatalogue.class.getResourceAsStream(path)), StandardCharsets.UTF_8))) {
            return Objects.requireNonNullElse(lines.readLine(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A letter.
     *
     * @param code its number, such as {@code T03}
     * @param act whether it is an act of the office that decides
     * @param sample whether {@link LetterSample} makes one
     * @param reviewed languages, Italian aside, that somebody has read; the others are drafts
     */
    public record Entry(String code, int version, boolean act, boolean sample, Set<PersonLanguage> reviewed) {
        public Entry {
            reviewed = Set.copyOf(reviewed);
        }
    }
}
