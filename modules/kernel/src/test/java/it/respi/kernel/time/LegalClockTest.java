// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import static it.respi.kernel.time.Suspension.documentsRequest;
import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.time.Explanation.Step;
import it.respi.kernel.time.Interval.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalClockTest {
    private static final LegalClock CLOCK = LegalClock.national();

    @Test
    @DisplayName("Una sospensione a cavallo del 31 dicembre vale come ogni altra (art. 2 c. 7 L. 241/1990)")
    void crossesTheEndOfTheYear() {
        var result = compute("2026-12-01", 30, "2027-02-01", documentsRequest(day("2026-12-20"), day("2027-01-11")));

        assertThat(result.due().suspendedDays()).isEqualTo(22);
        assertThat(result.due().raw()).isEqualTo("2027-01-22");
        assertThat(result.usage().gross()).isEqualTo(62);
        assertThat(result.usage().net()).isEqualTo(40);
    }

    @ParameterizedTest(name = "{0} + {1} {2} = {3}")
    @CsvSource({
        "2028-02-29, 1, YEAR, 2029-02-28",
        "2028-02-29, 4, YEAR, 2032-02-29",
        "2028-01-31, 1, MONTH, 2028-02-29",
        "2027-01-31, 1, MONTH, 2027-02-28",
        "2028-02-28, 1, DAY, 2028-02-29",
        "2026-10-03, 1, DAY, 2026-10-05"
    })
    @DisplayName("Mesi e anni secondo il calendario comune, il giorno iniziale non conta (art. 2963 c.c.)")
    void followsTheCalendar(LocalDate start, int amount, TermUnit unit, LocalDate due) {
        var roll = unit == TermUnit.DAY ? Roll.NEXT_NON_HOLIDAY : Roll.NONE;

        assertThat(CLOCK.lastDay(start, new LegalTerm(amount, unit, roll, false, false)))
                .isEqualTo(due);
    }

    @Test
    @DisplayName("Sospeso nell'ultimo giorno, il termine scade quando riprende; dopo la scadenza non si sospende più")
    void cannotBeSuspendedOnceOver() {
        // day 60 is Friday 1 May, a holiday: the term ends on Saturday 2 May
        var lastDay = compute("2026-03-02", 60, "2026-06-30", documentsRequest(day("2026-05-02"), day("2026-05-12")));
        var late = compute("2026-03-02", 60, "2026-06-30", documentsRequest(day("2026-05-03"), day("2026-05-12")));

        assertThat(lastDay.dueDate()).isEqualTo("2026-05-12");
        assertThat(late.dueDate()).isEqualTo("2026-05-02");
        assertThat(late.due().suspendedDays()).isZero();
        assertThat(late.usage().net()).isEqualTo(late.usage().gross());
        assertThat(late.explanation())
                .contains(Explanation.of(Step.WITHOUT_EFFECT, day("2026-05-03"), day("2026-05-02")));
    }

    @Test
    @DisplayName("In giorni lavorativi, dopo la sospensione si contano i giorni lavorativi che restano")
    void countsTheWorkingDaysThatAreLeft() {
        var term = LegalTerm.workingDays(5);
        var pause = documentsRequest(day("2026-11-11"), day("2026-11-14"));
        var result = CLOCK.compute(new TermInput(day("2026-11-09"), term, List.of(pause), day("2026-11-30"), false));

        assertThat(result.dueDate()).isEqualTo("2026-11-18");
    }

    @Test
    void tellsTheStretchesOfTime() {
        var result = compute("2026-03-02", 60, "2026-04-10", documentsRequest(day("2026-03-20"), day("2026-04-08")));

        assertThat(result.usage().intervals())
                .containsExactly(
                        new Interval(day("2026-03-02"), day("2026-03-20"), Kind.RUNNING, null),
                        new Interval(
                                day("2026-03-20"), day("2026-04-08"), Kind.SUSPENDED, SuspensionKind.DOCUMENTS_REQUEST),
                        new Interval(day("2026-04-08"), day("2026-04-10"), Kind.RUNNING, null));
        assertThat(result.daysLeft()).isEqualTo(40);
    }

    @Test
    @DisplayName("Davanti al TAR agosto è un periodo a sé (art. 54 c. 2 c.p.a.)")
    void setsAugustApart() {
        var term = new LegalTerm(60, TermUnit.DAY, Roll.NEXT_NON_HOLIDAY_AND_NOT_SATURDAY, true, false);
        var result = CLOCK.compute(TermInput.of(day("2026-07-10"), term, day("2026-10-09")));

        assertThat(result.usage().intervals()).extracting(Interval::days).containsExactly(21, 31, 39);
        assertThat(result.usage().net()).isEqualTo(60);
        assertThat(result.explanation()).contains(Explanation.of(Step.COURT_HOLIDAYS, 31));
    }

    @Test
    void hasUsedNothingBeforeTheStart() {
        var result = compute("2026-03-02", 60, "2026-02-01");

        assertThat(result.usage().gross()).isZero();
        assertThat(result.usage().net()).isZero();
        assertThat(result.usage().intervals()).isEmpty();
    }

    private static TermResult compute(String start, int days, String asOf, Suspension... suspensions) {
        return CLOCK.compute(
                new TermInput(day(start), LegalTerm.days(days), Arrays.asList(suspensions), day(asOf), false));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
