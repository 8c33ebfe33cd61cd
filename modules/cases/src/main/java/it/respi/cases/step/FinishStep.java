// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.CaseEvent;
import it.respi.cases.CaseId;
import it.respi.cases.StepDefinition;
import it.respi.cases.action.StepActions;
import it.respi.cases.action.StepContext;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.CaseEnd;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseHistory;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Entry;
import it.respi.cases.casefile.Impediments;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody finishes a step (conclusione del passo): facts, history, work list and process move together. */
@Component
public class FinishStep {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final OpenSteps steps;
    private final StepBoard board;
    private final CaseFiles files;
    private final StepActions actions;
    private final Aftermath aftermath;
    private final StepPlaces places;

    FinishStep(
            OpenSteps steps,
            StepBoard board,
            CaseFiles files,
            StepActions actions,
            Aftermath aftermath,
            StepPlaces places) {
        this.steps = steps;
        this.board = board;
        this.files = files;
        this.actions = actions;
        this.aftermath = aftermath;
        this.places = places;
    }

    /**
     * Finishes it.
     *
     * @throws Stale {@code step.already-done} when somebody was faster; nothing is changed then
     * @throws NotAllowed {@code step.only-by-place} when the office lends places, and none of them was chosen
     */
    @Transactional
    public StepRow finish(Actor actor, long stepId, Answers answers) {
        StepRow step = steps.answered(actor, stepId);
        StepDefinition definition = steps.definition(step);
        CaseFile file = files.take(new CaseId(step.caseId()), actor, CaseAction.READ);
        if (!steps.isOwn(actor, step) && !answers.has(StepPlaces.SLOT)) {
            throw new NotAllowed("step.only-by-place");
        }
        places.take(actor, step, definition, answers);
        if (!board.finish(stepId, actor.staffId(), answers.outcome())) {
            throw aftermath.faster(board.find(stepId).orElseThrow());
        }
        CaseState before = file.state();
        StepContext context =
                new StepContext(file, answers, actor, aftermath.today(), LocalDate.ofInstant(step.openedAt(), ROME));
        actions.perform(definition, context);
        files.put(file);
        aftermath.of(step, definition, context, before);
        return step;
    }

    /** What follows from a finished step: history, open steps, process. */
    @Component
    static class Aftermath {
        private final CaseHistory history;
        private final StepBoard board;
        private final CaseEnd end;
        private final ApplicationEventPublisher events;
        private final Impediments impediments;
        private final Names names;

        Aftermath(
                CaseHistory history,
                StepBoard board,
                CaseEnd end,
                ApplicationEventPublisher events,
                Impediments impediments,
                Names names) {
            this.impediments = impediments;
            this.history = history;
            this.board = board;
            this.end = end;
            this.events = events;
            this.names = names;
        }

        void of(StepRow step, StepDefinition definition, StepContext context, CaseState before) {
            CaseFile file = context.file();
            long event = history.append(
                    file,
                    context.actor(),
                    before,
                    new Entry(
                            definition.entry(),
                            definition.label(),
                            step.code(),
                            context.answers().outcome(),
                            context.detail(),
                            context.onDate(),
                            step.openedAt()));
            names.kept().keep(event, definition, context.answers());
            names.written().keep(step, definition, context);
            names.relatives().keep(definition, context);
            board.term(file);
            if (!DeskSteps.isOne(step)) {
                events.publishEvent(new CaseEvent.StepCompleted(file.caseId(), step.engineTask(), context.routing()));
            }
            if (context.impedimentFound()) {
                impediments.report(context.actor(), file);
            }
            if (context.endedEarly()) {
                end.tell(file);
            }
        }

        LocalDate today() {
            return LocalDate.now(names.clock());
        }

        Stale faster(StepRow now) {
            return names.faster().refusal(now);
        }
    }

    @Component
    record Names(
            WhoWasFaster faster,
            Clock clock,
            KeptAnswers kept,
            WrittenAnswers written,
            NamedRelativesFollow relatives) {}
}
