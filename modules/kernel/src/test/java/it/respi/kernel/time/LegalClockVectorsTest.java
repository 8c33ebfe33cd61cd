// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import static it.respi.kernel.time.Suspension.documentsRequest;
import static it.respi.kernel.time.Suspension.refusalNotice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Computo dei termini: casi di prova delle procedure, par. 2.2")
class LegalClockVectorsTest {
    private static final LocalDate LATER = LocalDate.parse("2027-12-31");
    private static final LegalTerm PERMIT = LegalTerm.days(60);
    private static final LegalTerm FAMILY = LegalTerm.days(150);
    private static final LegalClock CLOCK = LegalClock.national();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("Termine del procedimento con sospensioni (art. 2 c. 6-7 e art. 10-bis L. 241/1990; art. 2963 c.c.)")
    void endsAsComputedByHand(
            String name, LegalTerm term, String start, List<Suspension> suspensions, String raw, String due) {
        var result = CLOCK.compute(new TermInput(day(start), term, suspensions, LATER, false));

        assertThat(result.due().raw()).isEqualTo(raw);
        assertThat(result.dueDate()).isEqualTo(due);
        assertThat(result.due().latestPossible()).isFalse();
    }

    static Stream<Arguments> endsAsComputedByHand() {
        var asked = documentsRequest(day("2026-03-20"), day("2026-04-08"));
        var neverBrought = documentsRequest(day("2026-03-20"), null);
        var answered = refusalNotice(day("2026-03-09"), day("2026-03-16"));
        var unanswered = refusalNotice(day("2026-03-09"), null);
        var earlier = documentsRequest(day("2026-02-02"), day("2026-02-20"));
        return Stream.of(
                arguments("A: permesso, 60 giorni", PERMIT, "2026-03-02", List.of(), "2026-05-01", "2026-05-02"),
                arguments("B: A con integrazione", PERMIT, "2026-03-02", List.of(asked), "2026-05-20", "2026-05-20"),
                arguments(
                        "C: A con integrazione mai arrivata, tetto di 30 giorni",
                        PERMIT,
                        "2026-03-02",
                        List.of(neverBrought),
                        "2026-05-31",
                        "2026-06-01"),
                arguments("D0: nulla osta familiare", FAMILY, "2026-01-07", List.of(), "2026-06-06", "2026-06-06"),
                arguments("D1: con osservazioni", FAMILY, "2026-01-07", List.of(answered), "2026-06-23", "2026-06-23"),
                arguments(
                        "D2: senza osservazioni",
                        FAMILY,
                        "2026-01-07",
                        List.of(unanswered),
                        "2026-06-16",
                        "2026-06-16"),
                arguments(
                        "E: integrazione e preavviso si sommano",
                        FAMILY,
                        "2026-01-07",
                        List.of(earlier, answered),
                        "2026-07-11",
                        "2026-07-11"));
    }

    @ParameterizedTest(name = "preavviso {0}, osservazioni {1}")
    @CsvSource({
        "2019-03-01, 2019-03-08, 2019-06-06, 2019-06-06",
        "2019-03-01, , 2019-06-09, 2019-06-10",
        "2019-03-01, 2019-03-20, 2019-06-09, 2019-06-10",
        "2020-07-16, 2020-07-20, 2020-10-18, 2020-10-19",
        "2020-07-17, 2020-07-20, 2020-09-12, 2020-09-12"
    })
    @DisplayName("Preavviso: interrompeva il termine fino al 16/07/2020, poi lo sospende (art. 10-bis, DL 76/2020)")
    void theNoticeInterruptedUntilJuly2020(LocalDate received, LocalDate filed, LocalDate raw, LocalDate due) {
        var start = received.getYear() == 2019 ? day("2019-01-10") : day("2020-06-01");
        var notice = refusalNotice(received, filed);
        var result = CLOCK.compute(new TermInput(start, LegalTerm.days(90), List.of(notice), LATER, false));

        assertThat(result.due().raw()).isEqualTo(raw);
        assertThat(result.dueDate()).isEqualTo(due);
    }

    @Test
    @DisplayName("A, come davanti al giudice: anche il sabato è prorogato (art. 52 c. 5 c.p.a.)")
    void rollsPastSaturdayBeforeACourt() {
        var term = new LegalTerm(60, TermUnit.DAY, Roll.NEXT_NON_HOLIDAY_AND_NOT_SATURDAY, false, false);

        assertThat(CLOCK.lastDay(day("2026-03-02"), term)).isEqualTo("2026-05-04");
    }

    @ParameterizedTest(name = "{0}: dal {1}, {2} giorni lavorativi, sabato lavorativo {3}")
    @CsvSource({
        "F, 2026-04-03, 8, false, 2026-04-16",
        "F, 2026-04-03, 8, true, 2026-04-14",
        "F2, 2026-09-25, 8, false, 2026-10-07",
        "H, 2026-05-28, 15, false, 2026-06-19"
    })
    @DisplayName("Giorni lavorativi (art. 5 c. 2 TUI; art. 12 c. 2 Reg.)")
    void countsWorkingDays(String name, LocalDate start, int amount, boolean saturdayIsWorking, LocalDate due) {
        var term = new LegalTerm(amount, TermUnit.WORKING_DAY, Roll.NEXT_NON_HOLIDAY, false, saturdayIsWorking);

        assertThat(CLOCK.lastDay(start, term)).isEqualTo(due);
    }

    @Test
    @DisplayName("F2 con San Michele: il patrono conta solo nel calendario dell'ufficio")
    void countsThePatronDayOnlyInTheCalendarOfTheOffice() {
        var cuneo = new LegalClock(HolidayCalendar.national().withPatronDay(MonthDay.of(9, 29)));

        assertThat(cuneo.lastDay(day("2026-09-25"), LegalTerm.workingDays(8))).isEqualTo("2026-10-08");
    }

    @Test
    @DisplayName("F, data prudente: 8 giorni di calendario (art. 5 c. 2 TUI)")
    void advisesThePrudentDay() {
        assertThat(CLOCK.prudentDay(day("2026-04-03"), LegalTerm.workingDays(8)))
                .isEqualTo("2026-04-11");
    }

    @Test
    @DisplayName("I: sei mesi dal 31 agosto finiscono l'ultimo giorno di febbraio (art. 2963 c.c.)")
    void endsOnTheLastDayOfAShortMonth() {
        assertThat(CLOCK.lastDay(day("2026-08-31"), LegalTerm.validityMonths(6)))
                .isEqualTo("2027-02-28");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
