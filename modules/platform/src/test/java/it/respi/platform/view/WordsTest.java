// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class WordsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final LocalDate TODAY = Invented.TODAY;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void bothBundlesHaveTheSameKeysAndPlaces() throws IOException {
        Properties italian = bundle("platform.properties");
        Properties english = bundle("platform_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(italian.stringPropertyNames());
        for (String key : italian.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(italian.getProperty(key)));
            assertThat(italian.getProperty(key) + english.getProperty(key))
                    .as(key)
                    .doesNotContain("'")
                    .doesNotContain("<b");
        }
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                String text = Files.readString(file)
                        .replaceAll("(?s)<!--/\\*.*?\\*/-->", "")
                        .replaceAll("<kbd[^<]*</kbd>", "")
                        .replaceAll("(?s)<[^>\"']*(?:(\"[^\"]*\"|'[^']*')[^>\"']*)*>", "");
                assertThat(Pattern.compile("\\p{L}+").matcher(text).results().map(m -> m.group()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void stylesNameNoSideOfThePage() throws IOException {
        Pattern sides = Pattern.compile(
                "(margin|padding|border)-(left|right)|[{;]\\s*(left|right)\\s*:|text-align:\\s*(left|right)");
        try (Stream<Path> files = Files.list(RESOURCES.resolve("static/respi"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".css")).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(sides);
            }
        }
    }

    @Test
    void theScriptStaysSmall() throws IOException {
        assertThat(Files.size(RESOURCES.resolve("static/respi/respi.js"))).isLessThanOrEqualTo(6_144);
    }

    @ParameterizedTest
    @CsvSource({
        "-2,,LATE,2",
        "-1,,LATE,1",
        "0,,TODAY,0",
        "1,,SOON,1",
        "7,,SOON,7",
        "8,,LATER,8",
        "29,150,SOON,29",
        "30,150,LATER,30",
        "31,150,LATER,31",
        "18,0,LATER,18"
    })
    void saysHowNearADeadlineIs(int days, Integer total, Deadline.State state, long shown) {
        assertThat(Deadline.of(TODAY.plusDays(days), TODAY, total, null, null))
                .isEqualTo(new Deadline(state, shown, TODAY.plusDays(days)));
    }

    @Test
    void stoppedWinsOverLateAndDoneOverStopped() {
        LocalDate due = TODAY.minusDays(3);
        LocalDate stop = TODAY.minusDays(9);
        assertThat(Deadline.of(due, TODAY, null, stop, null)).isEqualTo(new Deadline(Deadline.State.STOPPED, 9, stop));
        assertThat(Deadline.of(due, TODAY, null, stop, TODAY).state()).isEqualTo(Deadline.State.DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "it,22/12/2026,mar 22/12,martedì 22 dicembre 2026,dic",
        "en,22/12/2026,Tue 22/12,Tuesday 22 December 2026,Dec"
    })
    void writesDatesAsPeopleDo(String language, String numeric, String brief, String words, String month) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        Dates dates = new Dates();
        LocalDate day = LocalDate.of(2026, 12, 22);
        assertThat(List.of(dates.numeric(day), dates.brief(day), dates.inWords(day), dates.month(day)))
                .containsExactly(numeric, brief, words, month);
    }

    @Test
    void readsInstantsByTheClockOfRome() {
        Dates dates = new Dates();
        Instant late = Instant.parse("2026-11-22T23:30:00Z");
        assertThat(dates.moment(late)).isEqualTo("23/11/2026 00:30");
        assertThat(dates.day(late)).isEqualTo(TODAY);
        assertThat(dates.iso(late)).isEqualTo("2026-11-23T00:30:00+01:00");
    }

    @Test
    void takesTwoInitialsAtMost() {
        assertThat(Stream.of("Giulia Rinaldi", "hu", "  Md Shafiq Rahman ", "").map(new Initials()::of))
                .containsExactly("GR", "H", "MS", "");
    }

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader =
                Files.newBufferedReader(RESOURCES.resolve("messages").resolve(name))) {
            bundle.load(reader);
        }
        return bundle;
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d")
                .matcher(text)
                .results()
                .map(m -> m.group())
                .distinct()
                .sorted()
                .toList();
    }
}
