// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.CaseFile;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.registry.Offices;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** When a step is due: by the law's term, by its appointment, or by the working days of the office. */
@Component
class StepDue {
    private static final int WITHOUT_TARGET = 10;

    private final Offices offices;
    private final Clock clock;

    StepDue(Offices offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    LocalDate of(CaseFile file, StepDefinition step, int officeId) {
        LocalDate termDue = file.term().dueOn();
        if (step.dueByTerm() && termDue != null) {
            return termDue;
        }
        LocalDateTime appointment = file.appointmentAt();
        if ("RECORD_FINGERPRINTS".equals(step.action()) && appointment != null) {
            return appointment.toLocalDate();
        }
        int days = step.targetDays() == null ? WITHOUT_TARGET : step.targetDays();
        // patron days count for internal targets, never for legal terms (specification 2.2)
        LegalClock target = new LegalClock(offices.card(officeId).calendar());
        return target.lastDay(LocalDate.now(clock), LegalTerm.workingDays(days));
    }
}
