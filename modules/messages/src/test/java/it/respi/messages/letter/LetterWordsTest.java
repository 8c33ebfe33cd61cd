// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import it.respi.messages.letter.LetterOrder.Verb;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterWordsTest {

    /** In the order of its columns. */
    private static final List<PersonLanguage> OF_THE_CATALOGUE =
            List.of(PersonLanguage.IT, PersonLanguage.EN, PersonLanguage.FR, PersonLanguage.AR);

    private static final List<String> FOLDERS = List.of("shared", "procedures", "reasons", "mail", "stato");

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

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "../../config/reference/document_kinds.csv", numLinesToSkip = 1)
    @DisplayName("Ogni documento, e dove si chiede, ha un nome in ognuna delle nove lingue")
    void everyKindOfPaperHasANameInEveryLanguage(ArgumentsAccessor kind) {
        String code = Objects.requireNonNull(kind.getString(0));
        String place = kind.getString(6);
        for (PersonLanguage language : OF_THE_CATALOGUE) {
            int column = 1 + OF_THE_CATALOGUE.indexOf(language);
            assertThat(kind.getString(column)).as("%s", language).isNotBlank();
            if (place != null) {
                assertThat(kind.getString(6 + OF_THE_CATALOGUE.indexOf(language)))
                        .as("%s", language)
                        .isNotBlank();
            }
        }
        for (PersonLanguage language : PersonLanguage.values()) {
            if (!OF_THE_CATALOGUE.contains(language)) {
                assertThat(PaperNames.of(code, language)).as("%s", language).isPresent();
                assertThat(place == null || PaperNames.place(place, language).isPresent())
                        .as("%s in %s", place, language)
                        .isTrue();
            }
        }
    }

    static Stream<Path> models() throws IOException {
        try (Stream<Path> files = Files.find(
                Path.of("../../bpmn"), 2, (file, is) -> file.toString().endsWith(".bpmn"))) {
            return files.filter(file -> !isShared(file)).toList().stream();
        }
    }

    /** Called by procedures; nobody opens a case of it. */
    private static boolean isShared(Path model) {
        try {
            return Files.readString(model).contains("<camunda:property name=\"shared\" value=\"true\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("Ogni procedura ha un nome in ognuna delle nove lingue")
    void everyProcedureHasANameInEveryLanguage(Path model) throws IOException {
        var process =
                Pattern.compile("<bpmn:process id=\"(\\w+)\" name=\"([^\"]+)\"").matcher(Files.readString(model));
        assertThat(process.find()).isTrue();

        for (PersonLanguage language : PersonLanguage.values()) {
            assertThat(Phrases.file("procedures", language).getProperty(process.group(1)))
                    .as("%s", language)
                    .isNotBlank();
        }
        assertThat(Phrases.file("procedures", PersonLanguage.IT).getProperty(process.group(1)))
                .isEqualTo(process.group(2));
    }

    @ParameterizedTest
    @EnumSource(
            value = PersonLanguage.class,
            names = {"ES", "SQ", "RO", "ZH", "UK"})
    void everyNameOfAPaperCanBePrinted(PersonLanguage language) {
        var places = Phrases.file("places", language).values().iterator();
        var items = Phrases.file("papers", language).entrySet().stream()
                .map(paper -> new MissingPapers.Item(
                        String.valueOf(paper.getKey()),
                        new Label("Documento", String.valueOf(paper.getValue())),
                        MissingPapers.State.MISSING,
                        null,
                        new MissingPapers.Source(
                                MissingPapers.Form.BOTH,
                                places.hasNext() ? new Label("Comune", String.valueOf(places.next())) : null,
                                null)))
                .toList();
        var papers = new MissingPapers(Samples.head(language, "Diallo Mariama"), items, List.of());

        assertThat(new Letters().render(papers, language).replacedLetters()).isZero();
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

    /** Those that are not ordered by a class of their own, and the page of the person. */
    static Stream<String> ordered() {
        return Stream.concat(Stream.of(LetterTemplate.values()).map(Enum::name), Stream.of("stato"))
                .filter(folder -> LetterWordsTest.class.getResource("/letters/" + folder + "/order") != null);
    }

    @ParameterizedTest
    @MethodSource("ordered")
    void theOrderOfALetterUsesItsSentences(String folder) {
        var phrases = new Phrases(folder, PersonLanguage.IT);
        var order = LetterOrder.of(folder);

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
