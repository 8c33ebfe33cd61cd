// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.Act;
import it.respi.cases.StepDefinition;
import it.respi.cases.StepTargets;
import it.respi.cases.Steps;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.RemedyTerms;
import it.respi.kernel.time.HolidayCalendar;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.TermUnit;
import it.respi.registry.OfficeCalendars;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a step is due: by the law's term, by its appointment, by the end of the remedies, or by the working days of the office. */
@Component
class StepDue {
    private static final Set<String> APPOINTMENTS =
            Set.of(Act.RECORD_FINGERPRINTS.name(), Act.RECORD_APPOINTMENT.name());

    private static final LegalTerm WITHOUT_TARGET = LegalTerm.workingDays(10);

    private final OfficeCalendars calendars;
    private final StepTargets targets;
    private final RemedyTerms remedies;
    private final Clock clock;

    StepDue(OfficeCalendars calendars, StepTargets targets, RemedyTerms remedies, Clock clock) {
        this.calendars = calendars;
        this.targets = targets;
        this.remedies = remedies;
        this.clock = clock;
    }

    LocalDate of(CaseFile file, StepDefinition step, int officeId) {
        return of(file, step, officeId, null);
    }

    /** @param running a term that runs from a recorded day: its own, or one that no step of a part may be due after; or null */
    LocalDate of(CaseFile file, StepDefinition step, int officeId, Steps.@Nullable Term running) {
        LocalDate termDue = file.term().dueOn();
        if (step.dueByTerm() && termDue != null) {
            return termDue;
        }
        LocalDateTime appointment = file.appointmentAt();
        if (isAppointment(step) && appointment != null) {
            return appointment.toLocalDate();
        }
        Optional<LocalDate> last = Optional.ofNullable(running).flatMap(this::lastDay);
        if (step.targetFrom() != null && last.isPresent()) {
            return last.get();
        }
        LocalDate usual = (isOfRemedies(step)
                        ? remedies.lastDay(file).map(day -> day.plusDays(1))
                        : Optional.<LocalDate>empty())
                .orElseGet(() -> target(calendars.of(officeId), LocalDate.now(clock), step));
        return last.filter(usual::isAfter).orElse(usual);
    }

    /** No calendar of an office moves the last day of a term of the law. */
    private Optional<LocalDate> lastDay(Steps.Term running) {
        return targets.of(running.parameter(), running.from())
                .map(term -> LegalClock.national().lastDay(running.from(), term));
    }

    /** Whether it waits for a remedy: on the day after its last one, where the law sets one, nothing can be filed any more. */
    static boolean isOfRemedies(StepDefinition step) {
        return Act.RECORD_APPEAL.name().equals(step.action());
    }

    /** Whether it is done on the day of the appointment, whatever the office aims at. */
    static boolean isAppointment(StepDefinition step) {
        String action = step.action();
        return action != null && APPOINTMENTS.contains(action);
    }

    /**
     * Closures and patron days count for internal targets, which are in working days, never for legal terms
     * (specification 2.2).
     */
    LocalDate target(HolidayCalendar calendar, LocalDate opened, StepDefinition step) {
        LegalTerm term = targets.of(step, opened).orElse(WITHOUT_TARGET);
        LegalClock by = term.unit() == TermUnit.WORKING_DAY ? new LegalClock(calendar) : LegalClock.national();
        return by.lastDay(opened, term);
    }
}
