// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.FieldKind;
import it.respi.cases.ProcedureCatalog;
import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.CasePolicy;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps as somebody meets them: only those of dossiers they may see, only for the lanes they hold. */
@Component
public class OpenSteps {
    private final StepBoard board;
    private final Dossiers dossiers;
    private final CasePolicy policy;
    private final ObjectProvider<ProcedureCatalog> catalog;
    private final WhoWasFaster faster;
    private final StepPlaces places;

    OpenSteps(
            StepBoard board,
            Dossiers dossiers,
            CasePolicy policy,
            ObjectProvider<ProcedureCatalog> catalog,
            WhoWasFaster faster,
            StepPlaces places) {
        this.board = board;
        this.dossiers = dossiers;
        this.policy = policy;
        this.catalog = catalog;
        this.faster = faster;
        this.places = places;
    }

    /**
     * A step that the actor may finish.
     *
     * @throws NotFound {@code step.not-found} when it is not there or its dossier not visible
     * @throws NotAllowed {@code step.not-yours} when it is the step of another office or lane
     */
    @Transactional
    public StepRow toFinish(Actor actor, long stepId) {
        StepRow step = find(stepId);
        visible(() -> dossierOf(actor, step));
        if (!mayFinish(actor, step)) {
            throw new NotAllowed("step.not-yours");
        }
        return step;
    }

    /**
     * The dossier of a step, taken to show what the step asks: a question about papers shows their list.
     *
     * @throws NotAllowed {@code dossier.section.not-visible} when it asks about papers and the actor does not see documents
     */
    Dossier dossierOf(Actor actor, StepRow step) {
        Dossier dossier = dossiers.take(step.dossierId(), actor, DossierAction.READ);
        seesPapersOf(step, dossiers.rights(actor, dossier));
        return dossier;
    }

    private void seesPapersOf(StepRow step, DossierRights rights) {
        boolean papers = definition(step).fields().stream().anyMatch(field -> field.kind() == FieldKind.CHECKLIST);
        if (papers && !rights.sees(Section.DOCUMENTS)) {
            throw new NotAllowed("dossier.section.not-visible");
        }
    }

    /**
     * The step to read answers by, whoever sent them: nothing of it may be shown before {@link #answered} or
     * {@link #toFinish}.
     *
     * @throws NotFound {@code step.not-found} when it is not there
     */
    StepRow find(long stepId) {
        return board.find(stepId).orElseThrow(() -> new NotFound("step.not-found"));
    }

    /**
     * The step whose answers the actor sent. Writes no line in the register: {@link FinishStep} does, when it finishes.
     *
     * @throws NotFound as {@link #toFinish}
     * @throws NotAllowed as {@link #toFinish}
     */
    public StepRow answered(Actor actor, long stepId) {
        StepRow step = find(stepId);
        if (!mayFinish(actor, step)) {
            return toFinish(actor, stepId);
        }
        visible(() ->
                seesPapersOf(step, dossiers.watched(step.dossierNumber(), actor).rights()));
        return step;
    }

    /** A step that is hidden is answered for as one that is not there. */
    private static void visible(Runnable look) {
        try {
            look.run();
        } catch (NotFound hidden) {
            throw new NotFound("step.not-found");
        }
    }

    /**
     * Takes a step, so that colleagues see who has it.
     *
     * @throws Stale {@code step.taken} or {@code step.already-done} when somebody was faster
     */
    @Transactional
    public StepRow take(Actor actor, long stepId) {
        StepRow step = toFinish(actor, stepId);
        if (!board.take(stepId, actor.office().id(), actor.staffId())) {
            throw tooLate(stepId);
        }
        return step;
    }

    /**
     * Gives a step back.
     *
     * @throws Stale as {@link #take}, or {@code step.changed} when nobody has it
     */
    @Transactional
    public StepRow release(Actor actor, long stepId) {
        StepRow step = toFinish(actor, stepId);
        if (!board.release(stepId, actor.staffId())) {
            throw tooLate(stepId);
        }
        return step;
    }

    /**
     * A step that the actor may give to a colleague.
     *
     * @throws NotFound as {@link #toFinish}
     * @throws NotAllowed as {@link #toFinish}, or {@code step.assign.not-head} unless the actor is the head of the office
     */
    @Transactional
    public StepRow toAssign(Actor actor, long stepId) {
        StepRow step = toFinish(actor, stepId);
        if (!mayAssign(actor, step)) {
            throw new NotAllowed("step.assign.not-head");
        }
        return step;
    }

    /** What is said to whoever comes too late to a step, as it stands now. */
    public Stale tooLate(long stepId) {
        return tooLate(board.find(stepId).orElseThrow());
    }

    /** The same of a step that was just read. */
    public Stale tooLate(StepRow now) {
        return faster.refusal(now);
    }

    /** Which colleague took it and when, in words; null when nobody else has it. */
    @Nullable
    String takenBefore(Actor actor, StepRow step) {
        Integer holder = step.assigneeId();
        return holder == null || holder == actor.staffId() ? null : faster.heading(step);
    }

    /** Whether the actor may give it to a colleague. */
    public boolean mayAssign(Actor actor, StepRow step) {
        return policy.mayAssign(actor, step.officeId(), step.lane());
    }

    /** Whether the actor may finish it now: it is theirs, or it sets an appointment at an office that lends them places. */
    public boolean mayFinish(Actor actor, StepRow step) {
        return isOwn(actor, step) || policy.followsCases(actor) && places.lent(actor, step, definition(step));
    }

    /** Whether it is a step of the actor's office and lanes. */
    public boolean isOwn(Actor actor, StepRow step) {
        return policy.mayFinish(actor, step.officeId(), step.lane());
    }

    /** The step as the model draws it by which the case runs. */
    public StepDefinition definition(StepRow step) {
        return DeskSteps.definition(step)
                .or(() -> catalog.getObject().step(step.procedure(), step.version(), step.code()))
                .orElseThrow(() -> new IllegalStateException("no step " + step.code() + " in " + step.procedure()));
    }
}
