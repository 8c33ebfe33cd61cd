// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.Act;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Stale;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a case around an appointment, as the agenda of an office finishes them: with the rights of whoever asks. */
@Component
public class AppointmentSteps {
    /** How an appointment went, as the steps that record it say it. */
    public enum Went {
        /** The person came. */
        DONE,
        /** The person did not come. */
        NO_SHOW,
        /** It does not hold: another day is needed. */
        MOVED
    }

    private static final Set<String> RECORDING = Set.of(Act.RECORD_FINGERPRINTS.name(), Act.RECORD_APPOINTMENT.name());

    private final StepBoard board;
    private final OpenSteps steps;
    private final FinishStep finish;

    AppointmentSteps(StepBoard board, OpenSteps steps, FinishStep finish) {
        this.board = board;
        this.steps = steps;
        this.finish = finish;
    }

    /**
     * Records how the appointment of a case went.
     *
     * @throws Stale {@code step.changed} when the case waits for no appointment any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, long caseId, Went went) {
        finish.finish(actor, open(caseId, RECORDING).id(), new Answers(went.name(), Map.of()));
    }

    /**
     * Sets the next appointment of a case whose last one was moved; the person is told at once.
     *
     * @param where words for the place
     * @throws Stale {@code step.changed} when the case needs none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void setAgain(Actor actor, long caseId, LocalDateTime at, String where) {
        StepRow step = open(caseId, Set.of(Act.BOOK_FINGERPRINTS.name(), Act.BOOK_APPOINTMENT.name()));
        Map<String, Object> answers = Map.of("appointmentAt", at, "place", where, Answers.MOVED, true);
        finish.finish(actor, step.id(), new Answers(null, answers));
    }

    private StepRow open(long caseId, Set<String> actions) {
        return board.of(caseId).stream()
                .filter(StepRow::pending)
                .filter(step -> {
                    String action = steps.definition(step).action();
                    return action != null && actions.contains(action);
                })
                .findFirst()
                .orElseThrow(() -> new Stale("step.changed"));
    }
}
