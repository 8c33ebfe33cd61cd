// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.calculator.IncomeQuestion.Protection;
import it.respi.kernel.calculator.IncomeQuestion.Purpose;
import it.respi.kernel.calculator.IncomeQuestion.Relatives;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reddito per il ricongiungimento (art. 29 c. 3 lett. b TUI): procedure, P2.6 e P2.15")
class IncomeThresholdTest {

    @ParameterizedTest(name = "{0}: {1}, altri {2}, sotto i 14 anni {3}: {4}")
    @CsvSource({
        "2026, NONE, 1, 0, 10651.68",
        "2026, NONE, 2, 0, 14202.24",
        "2026, NONE, 3, 0, 17752.80",
        "2026, NONE, 4, 0, 21303.36",
        "2026, NONE, 0, 1, 10651.68",
        "2026, NONE, 0, 2, 14202.24",
        "2026, NONE, 0, 5, 14202.24",
        "2026, NONE, 1, 1, 14202.24",
        "2026, NONE, 1, 2, 17752.80",
        "2026, NONE, 1, 3, 17752.80",
        "2025, NONE, 1, 0, 10504.46",
        "2025, NONE, 2, 0, 14005.94",
        "2025, NONE, 3, 0, 17507.43",
        "2026, SUBSIDIARY, 1, 0, 10651.68",
        "2026, SUBSIDIARY, 2, 0, 14202.24",
        "2026, SUBSIDIARY, 3, 2, 14202.24",
        "2026, REFUGEE, 4, 4, 0.00"
    })
    @DisplayName("Assegno sociale dell’anno, più la metà per ogni familiare; figli minori di 14 anni contati insieme")
    void isTheAllowanceAndItsHalves(int year, Protection protection, int others, int under14, String required) {
        var question = new IncomeQuestion(
                Purpose.REUNIFICATION,
                protection,
                new Relatives(others, under14),
                Relatives.NOBODY,
                Euro.NONE,
                LocalDate.of(year, 6, 1));

        assertThat(threshold(question).required()).hasToString(required);
    }

    @ParameterizedTest(name = "{0}: {1}, altri {2}, sotto i 14 anni {3}: {4}")
    @CsvSource({
        "2026, NONE, 0, 0, 7101.12",
        "2025, NONE, 0, 0, 7002.97",
        "2026, REFUGEE, 0, 0, 7101.12",
        "2026, SUBSIDIARY, 0, 0, 7101.12",
        "2026, NONE, 1, 0, 10651.68",
        "2026, NONE, 1, 2, 17752.80"
    })
    @DisplayName(
            "Permesso di lungo periodo (P3.1): da soli basta l’assegno sociale, con i familiari come nel ricongiungimento")
    void isTheAllowanceForWhoeverAsksForALongTermPermitAlone(
            int year, Protection protection, int others, int under14, String required) {
        var question = new IncomeQuestion(
                Purpose.LONG_TERM,
                protection,
                new Relatives(others, under14),
                Relatives.NOBODY,
                new Euro(700_000),
                LocalDate.of(year, 6, 1));

        assertThat(threshold(question).required()).hasToString(required);
        assertThat(threshold(question).results().map(Line::code)).containsExactly("income.required", "income.missing");
    }

    @Test
    @DisplayName("Scenario a: coniuge e figlio di 8 anni, reddito 18.000: basta")
    void isReachedInTheScenarioOfTheSpecification() {
        var question = question(new Relatives(1, 1), Relatives.NOBODY, 1_800_000);

        assertThat(threshold(question).missing()).isEqualTo(Euro.NONE);
        assertThat(threshold(question).results().map(Line::code)).containsExactly("income.required", "income.enough");
    }

    @Test
    @DisplayName("Familiari a carico già in Italia: contano (da confermare), e si dicono entrambe le soglie")
    void tellsBothAmountsWhenThereAreDependantsAlready() {
        var threshold = threshold(question(new Relatives(1, 0), new Relatives(0, 1), 1_400_000));

        assertThat(threshold.required()).hasToString("14202.24");
        assertThat(threshold.withoutPresent()).hasToString("10651.68");
        assertThat(threshold.missing()).hasToString("202.24");
        assertThat(threshold.lines()).contains(Line.step("income.without-present", new Euro(1_065_168)));
        assertThat(threshold.toBeConfirmed()).isTrue();
    }

    @Test
    @DisplayName("L’importo di un anno passato si usa, ma si dice")
    void saysThatTheAmountOfTheYearIsNotKnownYet() {
        var question = new IncomeQuestion(
                Purpose.REUNIFICATION,
                Protection.NONE,
                new Relatives(1, 0),
                Relatives.NOBODY,
                Euro.NONE,
                LocalDate.of(2027, 1, 2));

        assertThat(threshold(question).lines()).contains(Line.step("income.stale", 2026, 2027));
    }

    @Test
    void refusesNobodyAndTooMany() {
        refused("calculator.relatives.none", Relatives.NOBODY, 0);
        refused("calculator.relatives", new Relatives(21, 0), 0);
        refused("calculator.income.negative", new Relatives(1, 0), -1);
    }

    private static void refused(String code, Relatives asked, long cents) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> question(asked, Relatives.NOBODY, cents))
                .returns(code, RuleBroken::code);
    }

    private static IncomeQuestion question(Relatives asked, Relatives present, long cents) {
        return new IncomeQuestion(
                Purpose.REUNIFICATION, Protection.NONE, asked, present, new Euro(cents), LocalDate.of(2026, 11, 28));
    }

    private static IncomeThreshold threshold(IncomeQuestion question) {
        return IncomeThreshold.of(question, new ShippedFigures());
    }
}
