// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import static it.respi.reports.times.Network.DESK_A;
import static it.respi.reports.times.Network.DESK_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.reports.figures.Count;
import it.respi.reports.figures.Count.Shown;
import it.respi.reports.figures.Share;
import it.respi.reports.figures.Spread;
import it.respi.reports.times.Network.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A small history, recomputed by hand. The period is September to 22 November, the one before June to 22 August. */
class MeasureTimesTest {
    private static final Instant MONDAY = Instant.parse("2026-10-05T07:00:00Z");
    private static Network network;

    @BeforeAll
    static void history() {
        network = new Network();
        for (Dates dates : List.of(
                // opened half an hour after midnight in Rome: September; 60 + (20 Oct - 4 Nov) = 45 days
                Dates.opened("2026-08-31T22:30:00Z")
                        .decided("2026-10-20")
                        .due("2026-11-04")
                        .closed("2026-11-05T09:00:00Z"),
                // 60 + 5 = 65 days: late
                Dates.opened("2026-09-10T08:00:00Z")
                        .decided("2026-11-10")
                        .due("2026-11-05")
                        .closed("2026-11-20T09:00:00Z"),
                // 60 - 8 = 52 days, decided but the card is not yet delivered
                Dates.opened("2026-09-12T08:00:00Z").decided("2026-11-03").due("2026-11-11"),
                // over the term since yesterday
                Dates.opened("2026-09-20T08:00:00Z").due("2026-11-20"),
                // its term stands still
                Dates.opened("2026-10-05T08:00:00Z").due("2026-11-01").stopped("2026-10-25"),
                // its term has not begun
                Dates.opened("2026-10-07T08:00:00Z"),
                // the period before: 60 - 50 = 10 days
                Dates.opened("2026-08-10T08:00:00Z")
                        .decided("2026-08-20")
                        .due("2026-10-09")
                        .closed("2026-08-21T08:00:00Z"),
                // opened after 22 August: not compared; withdrawn: closed, but not decided
                Dates.opened("2026-08-25T08:00:00Z")
                        .decided("2026-10-01")
                        .due("2026-10-25")
                        .closed("2026-10-01T08:00:00Z")
                        .withdrawn())) {
            network.insert(dates, DESK_A, Catalog.RENEWAL);
        }
        network.insert(Dates.opened("2026-09-15T08:00:00Z"), DESK_B, Catalog.RENEWAL);
        network.insert(Dates.opened("2026-09-16T08:00:00Z"), DESK_B, Catalog.FAMILY);
        for (int hours : new int[] {24, 36, 72, 96, 240}) { // 1, 2 (one and a half), 3, 4, 10 days
            network.step("Task_PreCheck", DESK_A, MONDAY, MONDAY.plusSeconds(hours * 3600L));
        }
        network.step("Task_PreCheck", DESK_B, MONDAY, MONDAY.plusSeconds(35 * 3600L));
        network.step("Task_PreCheck", DESK_A, MONDAY.minusSeconds(40 * 86400L), MONDAY.minusSeconds(36 * 86400L));
    }

    @Test
    void countsWhatAnOfficeReceivedClosedAndHasOpen() {
        Times.Totals totals = own().totals();
        assertThat(totals.received()).isEqualTo(new Times.Compared(exactly(6), 5));
        assertThat(totals.closed()).isEqualTo(new Times.Compared(exactly(3), 2));
        assertThat(totals.open()).isEqualTo(new Times.Compared(exactly(4), 3));
        assertThat(totals.overTerm()).isEqualTo(exactly(1));
    }

    @Test
    void measuresTheDaysOfDecisionsWithoutSuspensions() {
        Times.Totals totals = own().totals();
        assertThat(totals.decision()).isEqualTo(new Spread(exactly(3), 52, 65));
        assertThat(totals.medianBefore()).isEqualTo(10);
        assertThat(totals.termDays()).isEqualTo(60);
        assertThat(totals.withinTerm()).isEqualTo(new Share(Share.Kind.EXACT, 66));
    }

    @Test
    void putsEachCaseIntoItsItalianMonth() {
        List<Times.MonthFlow> months = own().months();
        assertThat(months).hasSize(12);
        assertThat(months.getLast()).isEqualTo(new Times.MonthFlow(YearMonth.of(2026, 11), exactly(0), exactly(2)));
        assertThat(months.get(10)).isEqualTo(new Times.MonthFlow(YearMonth.of(2026, 10), exactly(2), exactly(1)));
        assertThat(months.get(9)).isEqualTo(new Times.MonthFlow(YearMonth.of(2026, 9), exactly(4), exactly(0)));
        assertThat(months.get(8)).isEqualTo(new Times.MonthFlow(YearMonth.of(2026, 8), exactly(2), exactly(1)));
    }

    @Test
    void givesTheMedianOfEachProcedureAndMonth() {
        Times.ProcedureTimes renewal = own().procedures().getFirst();
        assertThat(renewal.termDays()).isEqualTo(60);
        assertThat(renewal.medians().stream().map(Times.MonthMedian::days))
                .containsExactly(null, null, 10, null, 45, 52);
        assertThat(renewal.overTerm()).isEqualTo(exactly(1));
    }

    @Test
    void measuresEachStepAtEachOffice() {
        Times.StepTimes step = own().steps().getFirst();
        assertThat(step.title()).isEqualTo("Controlla i documenti");
        assertThat(step.mark()).isEqualTo("SP");
        assertThat(step.targetDays()).isEqualTo(5); // three working days
        assertThat(step.offices())
                .containsExactly(new Times.OfficeTimes("HD-A", "Sportello A", new Spread(exactly(5), 3, 10)));
    }

    @Test
    void hidesSmallNumbersFromTheProvinceEverywhere() {
        Times times = network.measure.measure(Network.province(), 3, null, null);
        assertThat(times.totals().received().count()).isEqualTo(exactly(8));
        assertThat(times.totals().closed().count()).isEqualTo(new Count(null, Shown.SMALL));
        assertThat(times.totals().open()).isEqualTo(new Times.Compared(exactly(6), null));
        assertThat(times.totals().decision()).isEqualTo(new Spread(new Count(null, Shown.SMALL), null, null));
        assertThat(times.totals().withinTerm().kind()).isEqualTo(Share.Kind.UNKNOWN);
        assertThat(times.totals().overTerm()).isEqualTo(new Count(null, Shown.SMALL));
        assertThat(times.procedures())
                .allSatisfy(procedure -> assertThat(procedure.medians()).allMatch(median -> median.days() == null));
        assertThat(times.steps().getFirst().offices())
                .extracting(office -> office.days().count().shown())
                .containsExactly(Shown.EXACT, Shown.SMALL);
    }

    @Test
    void narrowsToAProcedureAndAnOffice() {
        Times times = network.measure.measure(Network.headOf(DESK_B), 3, Catalog.FAMILY, "HD-B");
        assertThat(times.totals().received().count()).isEqualTo(exactly(1));
        assertThat(times.about())
                .isEqualTo(new Times.About(
                        LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 22), Catalog.FAMILY, "HD-B", false));
    }

    @Test
    void refusesAnotherOfficeAndWhatIsNotThere() {
        var head = Network.headOf(DESK_A);
        assertThatThrownBy(() -> network.measure.measure(head, 3, null, "HD-B")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> network.measure.measure(head, 3, null, "NO")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> network.measure.measure(head, 3, "no", null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> network.measure.measure(head, 25, null, null)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> network.measure.measure(head, 0, null, null)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void asksTheDatabaseFiveTimes() {
        own();
        int before = statements();
        network.measure.measure(Network.headOf(DESK_A), 24, null, null);
        assertThat(statements() - before).isEqualTo(5);
    }

    @Test
    void findsThePeriodThroughIndexes() {
        assertThat(plan("select count(*) from report_step where finished_at >= '2026-09-01'"))
                .isEqualTo("case_event_finished");
        assertThat(plan("select count(*) from report_case where opened_at >= '2026-09-01'"))
                .isEqualTo("case_file_opened");
        assertThat(plan("select count(*) from report_case where decided_on between '2026-09-01' and '2026-11-22'"))
                .isEqualTo("case_file_decided");
    }

    private static Times own() {
        return network.measure.measure(Network.headOf(DESK_A), 3, null, null);
    }

    private static Count exactly(int n) {
        return new Count(n, Shown.EXACT);
    }

    private static int statements() {
        return network.jdbc
                .sql("show session status like 'Com_select'")
                .query((rs, row) -> rs.getInt(2))
                .single();
    }

    /** The index of the outer query; the second row reads the few protected dossiers. No row of the table is read. */
    private static String plan(String sql) {
        List<String> keys = network.jdbc
                .sql("explain " + sql)
                .query((rs, row) ->
                        rs.getString("Extra").contains("Using index") ? rs.getString("key") : "rows are read")
                .list();
        assertThat(keys).hasSize(2);
        return keys.getFirst();
    }
}
