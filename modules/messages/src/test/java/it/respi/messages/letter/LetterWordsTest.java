// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import it.respi.messages.letter.LetterOrder.Verb;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterWordsTest {

    private static final List<String> FOLDERS = List.of("shared", "procedures", "reasons");

    static Stream<Arguments> foldersAndLanguages() {
        return Stream.concat(Stream.of(LetterTemplate.values()).map(Enum::name), FOLDERS.stream())
                .flatMap(folder ->
                        Stream.of(PersonLanguage.values()).map(language -> Arguments.of(folder, language.code())));
    }

    @ParameterizedTest
    @MethodSource("foldersAndLanguages")
    void everyLanguageHasTheSentencesAndPlacesOfTheItalianText(String folder, String language) throws IOException {
        assertThat(places(folder, language)).isEqualTo(places(folder, "it"));
    }

    /** What nobody who speaks the language has looked at yet says so. */
    @ParameterizedTest
    @MethodSource("foldersAndLanguages")
    void everyTranslationTellsHowFarItIs(String folder, String language) throws IOException {
        var path = "/letters/" + folder + "/" + language + ".properties";
        try (var in = Objects.requireNonNull(LetterWordsTest.class.getResourceAsStream(path))) {
            var first = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");

            assertThat(first.matches("# status: (draft|reviewed)")).isEqualTo(!"it".equals(language));
        }
    }

    @ParameterizedTest
    @EnumSource(LetterTemplate.class)
    void theOrderOfALetterUsesItsSentences(LetterTemplate template) {
        if (LetterWordsTest.class.getResource("/letters/" + template + "/order") == null) {
            return; // ordered by a class of its own
        }
        var phrases = new Phrases(template.name(), PersonLanguage.IT);
        var order = LetterOrder.of(template.name());

        assertThat(order.cards()).isNotEmpty();
        order.facts()
                .forEach(line -> assertThat(phrases.say("fact." + line.key())).isNotBlank());
        for (var card : order.cards()) {
            assertThat(phrases.say(card.title().key())).isNotBlank();
            card.lines().stream()
                    .filter(line -> line.verb() != Verb.EACH && line.verb() != Verb.TEXT)
                    .forEach(line ->
                            assertThat(phrases.find(line.key())).as(line.key()).isPresent());
        }
    }

    private static TreeMap<String, TreeSet<String>> places(String folder, String language) throws IOException {
        var file = new Properties();
        var path = "/letters/" + folder + "/" + language + ".properties";
        try (var in = LetterWordsTest.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        var places = new TreeMap<String, TreeSet<String>>();
        for (var key : file.stringPropertyNames()) {
            assertThat(file.getProperty(key)).as(key).isNotBlank();
            places.put(key, names(new MessagePattern(file.getProperty(key))));
        }
        return places;
    }

    private static TreeSet<String> names(MessagePattern pattern) {
        var names = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }
}
