// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Comandi per controllare la legge a mano")
class LawCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
    private static final JsonMapper JSON = new JsonMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "clock-vectors.csv", delimiter = '|', numLinesToSkip = 1)
    @DisplayName("Casi di prova delle procedure, par. 2.2")
    void answersTheVectors(String name, String question, String due, String raw, int suspendedDays) {
        assertThat(clock(question)).isZero();

        JsonNode answer = answer();
        assertThat(answer.get("due").asString()).isEqualTo(due);
        assertThat(answer.get("raw").asString()).isEqualTo(raw);
        assertThat(answer.get("suspendedDays").asInt()).isEqualTo(suspendedDays);
        assertThat(answer.get("explanation").asString()).isNotBlank();
    }

    @Test
    void tellsTheDaysAndTheStretchesOfTheExample() {
        clock("""
                {"start":"2026-03-02","amount":60,"unit":"DAY","roll":"NEXT_NON_HOLIDAY","augustSkipped":false,
                 "saturdayIsWorking":false,"patron":null,"suspensions":[{"type":"INTEGRAZIONE","from":"2026-03-20",
                 "to":"2026-04-08"}],"asOf":"2026-06-01"}""");

        JsonNode answer = answer();
        assertThat(answer.get("grossDays").asInt()).isEqualTo(91);
        assertThat(answer.get("netDays").asInt()).isEqualTo(72);
        assertThat(answer.get("intervals").get(1).get("suspension").asString()).isEqualTo("INTEGRAZIONE");
        assertThat(answer.get("intervals").get(1).get("days").asInt()).isEqualTo(19);
        assertThat(answer.get("explanation").asString())
                .contains("20/03/2026")
                .contains("art. 2 c. 7 L. 241/1990")
                .endsWith("Scadenza: 20/05/2026.");
    }

    @Test
    void answersAListInItsOrderAndRefusesOnlyWhatIsWrong(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("terms.json");
        Files.writeString(file, """
                [{"start":"2026-03-02","amount":60}, {"start":"2026-03-02","amount":0},
                 {"start":"2026-03-02","amount":8,"unit":"FORTNIGHT"}, {"start":"2026-03-02","amount":8,"unt":"DAY"}]""");

        assertThat(clock().run(file.toString(), System.in)).isEqualTo(1);

        JsonNode answers = answer();
        assertThat(answers.get(0).get("due").asString()).isEqualTo("2026-05-02");
        assertThat(answers.get(1).get("error").get("code").asString()).isEqualTo("clock.term.not-positive");
        assertThat(answers.get(2).get("error").get("field").asString()).isEqualTo("unit");
        assertThat(answers.get(3).get("error").get("field").asString()).isEqualTo("unt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"amount\":8} | law.missing",
                "{\"start\":\"2 marzo\",\"amount\":8} | law.start",
                "{\"start\":\"2026-03-02\",\"amount\":8,\"patron\":\"30-02\"} | law.patron",
                "{\"start\":\"2026-03-02\",\"amount\":8,\"unit\":\"HOUR\"} | clock.hours.need-a-time",
                "{\"start\":\"2026-03-02\",\"amount\":8,\"suspensions\":[{\"type\":\"FERIE\",\"from\":\"2026-03-03\"}]}"
                        + " | law.suspension.unknown",
                "{\"start\":\"2026-03-02\",\"amount\":60,\"suspensions\":[{\"type\":\"PREAVVISO_10BIS\","
                        + "\"from\":\"2026-03-09\",\"to\":\"2026-04-30\"}]} | law.suspension.end"
            })
    void saysWhatIsWrong(String question, String code) {
        assertThat(clock(question)).isEqualTo(1);

        assertThat(answer().get("error").get("code").asString()).isEqualTo(code);
        assertThat(answer().get("error").get("message").asString()).isNotBlank();
    }

    @Test
    void complainsOfWhatItCannotRead() {
        assertThat(clock("{\"start\":")).isEqualTo(2);
        assertThat(clock().run("nowhere.json", System.in)).isEqualTo(2);

        assertThat(out.size()).isZero();
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .contains("non è JSON corretto")
                .contains("nowhere.json");
    }

    @Test
    @DisplayName("Uno solo non prende il plurale")
    void saysOneMonthAsOne() {
        clock("{\"start\":\"2026-03-02\",\"amount\":1,\"unit\":\"MONTH\"}");

        assertThat(answer().get("explanation").asString()).contains("Si aggiunge un mese: 02/04/2026.");
    }

    @Test
    @DisplayName("Un termine in ore si conta da momento a momento")
    void countsHours() {
        assertThat(clock("{\"start\":\"2026-03-06T10:15\",\"amount\":48,\"unit\":\"HOUR\"}"))
                .isZero();

        assertThat(answer().get("raw").asString()).isEqualTo("2026-03-08T10:15:00");
        assertThat(answer().get("due").asString()).isEqualTo("2026-03-09T10:15:00");
    }

    @Test
    void readsACodeAndComparesItWithThePapers() {
        assertThat(code().run("CLBMRM91C48Z329X", System.in)).isZero();
        assertThat(answer().get("birthDate").asString()).isEqualTo("1991-03-08");
        assertThat(answer().get("sex").asString()).isEqualTo("F");
        assertThat(answer().get("placeCode").asString()).isEqualTo("Z329");
        out.reset();

        String asked = """
                {"codiceFiscale":"CLBMRM91C48Z329X","surname":"Coulibaly","givenNames":"Mariam","birthDate":"1991-03-09",
                 "sex":"M","placeCode":"Z330"}""";
        assertThat(code().run("-", typed(asked))).isZero();
        assertThat(answer().get("differences")
                        .valueStream()
                        .map(it -> it.get("code").asString()))
                .containsExactly("cf.differs.birth-date", "cf.differs.sex", "law.differs.place");
    }

    @Test
    void saysWhyACodeIsNone() {
        assertThat(code().run("CLBMRM91C48Z329A", System.in)).isZero();

        assertThat(answer().get("valid").asBoolean()).isFalse();
        assertThat(answer().get("refusal").get("code").asString()).isEqualTo("cf.check-letter");
    }

    private int clock(String question) {
        return clock().run("-", typed(question));
    }

    private ClockCommand clock() {
        return new ClockCommand(CLOCK, Locale.ITALIAN, print(out), print(complaints));
    }

    private FiscalCodeCommand code() {
        return new FiscalCodeCommand(CLOCK, Locale.ITALIAN, print(out), print(complaints));
    }

    private JsonNode answer() {
        return JSON.readTree(out.toByteArray());
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream typed(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
