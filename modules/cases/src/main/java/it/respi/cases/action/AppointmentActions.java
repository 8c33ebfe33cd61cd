// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import it.respi.cases.Act;
import it.respi.cases.CaseFact;
import it.respi.cases.casefile.Appointments;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.step.Answers;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Days for which the person is awaited (appuntamenti, SP3): fingerprints, and whatever else an office or a desk sets. */
@Component
class AppointmentActions implements ActionGroup {
    private final Appointments appointments;

    AppointmentActions(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public Map<Act, StepAction> actions() {
        return Map.of(
                Act.BOOK_FINGERPRINTS, this::bookFingerprints,
                Act.RECORD_FINGERPRINTS, this::recordFingerprints,
                Act.BOOK_APPOINTMENT, this::book,
                Act.RECORD_APPOINTMENT, this::record);
    }

    private void bookFingerprints(StepContext context) {
        LocalDateTime at = near(context);
        appointments.summoned(context.file(), at, context.answers().text("place"));
        isSet(context, at);
    }

    /** Neither taken nor missed before the day of the appointment; until then it can be moved. */
    private void recordFingerprints(StepContext context) {
        CaseFile file = context.file();
        switch (went(context)) {
            case "MOVED" -> appointments.unsummoned(file);
            case "NO_SHOW" -> {
                appointments.missedSummons(file);
                told(context);
            }
            default -> file.move(CaseState.IN_REVIEW, CaseState.WAIT_APPT);
        }
    }

    /** Where a permit waits for its fingerprints, these are meant. */
    private void book(StepContext context) {
        if (context.file().state().awaitsFingerprints()) {
            bookFingerprints(context);
            return;
        }
        LocalDateTime at = near(context);
        appointments.set(context.file(), at, context.answers().text("place"));
        isSet(context, at);
    }

    private void record(StepContext context) {
        if (context.file().state() == CaseState.WAIT_APPT) {
            recordFingerprints(context);
            return;
        }
        switch (went(context)) {
            case "MOVED" -> appointments.dropped(context.file());
            case "NO_SHOW" -> {
                appointments.missed(context.file());
                told(context);
            }
            default -> appointments.kept(context.file());
        }
    }

    /** From the second absence in a row on the person is also written to (SP3). */
    private static void told(StepContext context) {
        context.route("absence", context.file().noShows() > 1 ? "AGAIN" : "FIRST");
    }

    /** Of one that stands for another the person is told at once. */
    private static void isSet(StepContext context, LocalDateTime at) {
        context.on(at.toLocalDate());
        if (context.answers().has(Answers.MOVED)) {
            context.detail(CaseFact.MOVED);
        }
    }

    private static LocalDateTime near(StepContext context) {
        LocalDateTime at = context.answers().dateTime("appointmentAt");
        FactDay.near(context, at.toLocalDate());
        return at;
    }

    /** How it went. */
    private static String went(StepContext context) {
        LocalDateTime at = context.file().appointmentAt();
        String went = context.answers().chosen();
        if (!"MOVED".equals(went) && at != null && context.today().isBefore(at.toLocalDate())) {
            throw new RuleBroken("case.appointment.to-come", at.toLocalDate());
        }
        return went;
    }
}
