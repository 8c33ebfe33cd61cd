// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.cases.Act;
import it.respi.cases.StepDefinition;
import it.respi.cases.StepTargets;
import it.respi.cases.Steps;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.Invented;
import it.respi.cases.casefile.RemedyTerms;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.time.HolidayCalendar;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import it.respi.registry.OfficeCalendars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Entro quando un passo: giorni del modello, o il parametro che il modello nomina")
class StepDueTest {
    /** A Friday; the Monday after it the office is closed. */
    private static final LocalDate OPENED = LocalDate.parse("2026-11-27");

    private static final HolidayCalendar OFFICE = HolidayCalendar.national().withDay(LocalDate.parse("2026-11-30"));

    private final LegalParameters parameters = mock(LegalParameters.class);
    private final RemedyTerms remedies = mock(RemedyTerms.class);
    private final OfficeCalendars calendars = mock(OfficeCalendars.class);
    private final StepDue due = new StepDue(calendars, new StepTargets(parameters), remedies, Clock.systemUTC());

    @Test
    void workingDaysOfAParameterFollowTheCalendarOfTheOffice() {
        inForce("hd.precheck", 3, "WORKING_DAY");

        assertThat(due.target(OFFICE, OPENED, step(null, "hd.precheck"))).isEqualTo("2026-12-03");
        assertThat(due.target(OFFICE, OPENED, step(3, null))).isEqualTo("2026-12-03");
    }

    @Test
    @DisplayName("Identificazione del minore: dieci giorni, chiusure dell’ufficio comprese (L. 47/2017)")
    void daysOfALawDoNot() {
        inForce("msna.identification", 10, "DAY");
        HolidayCalendar closed = OFFICE.withDay(LocalDate.parse("2026-12-07"));

        assertThat(due.target(closed, OPENED, step(null, "msna.identification")))
                .isEqualTo("2026-12-07");
    }

    @Test
    void aStepWithoutATargetHasTenWorkingDays() {
        assertThat(due.target(HolidayCalendar.national(), OPENED, step(null, null)))
                .isEqualTo("2026-12-14");
    }

    @Test
    @DisplayName("Rimedi (SP7): il giorno dopo l’ultimo; dove la legge non lo fissa, entro i giorni del modello")
    void aRemedyIsWaitedForUntilItsLastDay() {
        CaseFile refused = Invented.file();
        StepDefinition waiting = step(60, null, null, Act.RECORD_APPEAL);
        LocalDate last = LocalDate.parse("2026-10-09");
        when(calendars.of(1)).thenReturn(HolidayCalendar.national());

        when(remedies.lastDay(refused)).thenReturn(Optional.of(last));
        assertThat(due.of(refused, waiting, 1)).isEqualTo(last.plusDays(1));
        assertThat(due.of(refused, step(60, null), 1)).isNotEqualTo(last.plusDays(1));

        when(remedies.lastDay(refused)).thenReturn(Optional.empty());
        assertThat(due.of(refused, waiting, 1)).isEqualTo(due.of(refused, step(60, null), 1));
    }

    @Test
    @DisplayName(
            "Un termine che corre da un giorno registrato finisce con quello, e nessun passo della sua parte oltre")
    void aTermFromARecordedDayIsDueByThatDay() {
        CaseFile file = Invented.file();
        inForce("family.visa.decision", 30, "DAY");
        when(calendars.of(1)).thenReturn(OFFICE);
        var term = new Steps.Term("family.visa.decision", OPENED);
        StepDefinition waiting = counted("family.visa.decision", "visaAskedOn");

        assertThat(due.of(file, waiting, 1, term)).isEqualTo("2026-12-28");
        assertThat(due.of(file, step(700, null), 1, term)).as("not later").isEqualTo("2026-12-28");
    }

    private static StepDefinition counted(String parameter, String from) {
        return step(null, parameter, from, null);
    }

    private void inForce(String key, int amount, String unit) {
        when(parameters.find(eq(key), eq(OPENED)))
                .thenReturn(Optional.of(new LegalParameter(key, amount, unit, LocalDate.EPOCH, null, "norma", "K")));
    }

    private static StepDefinition step(@Nullable Integer days, @Nullable String parameter) {
        return step(days, parameter, null, null);
    }

    private static StepDefinition step(
            @Nullable Integer days, @Nullable String parameter, @Nullable String from, @Nullable Act act) {
        return new StepDefinition(
                "p",
                "Task_X",
                "Prova",
                Lane.HD_OP,
                act == null ? null : act.name(),
                false,
                days,
                parameter,
                from,
                false,
                null,
                false,
                null,
                List.of(),
                List.of(),
                Map.of());
    }
}
