// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.handing;

import it.respi.cases.step.OpenSteps;
import it.respi.cases.step.StepBoard;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a step to a colleague, or sends it back: one conditional statement, so that of two who do it at once one wins. */
@Component
public class HandStep {
    private final OpenSteps steps;
    private final StepBoard board;
    private final Colleagues colleagues;
    private final StepMoves moves;

    HandStep(OpenSteps steps, StepBoard board, Colleagues colleagues, StepMoves moves) {
        this.steps = steps;
        this.board = board;
        this.colleagues = colleagues;
        this.moves = moves;
    }

    /**
     * The head gives a step to somebody of the office.
     *
     * @param seen who had it when the head looked; null for nobody
     * @param to one of {@link Colleagues}
     * @param note one sentence; null for none
     * @throws NotFound as {@link OpenSteps#toAssign}
     * @throws NotAllowed as {@link OpenSteps#toAssign}
     * @throws RuleBroken {@code step.colleague.unknown} when that person may not do it, {@code step.has-it-already}
     * @throws Stale when somebody took or finished it meanwhile
     */
    @Transactional
    public StepRow assign(Actor actor, long stepId, @Nullable Integer seen, int to, @Nullable String note) {
        StepRow step = steps.toAssign(actor, stepId);
        give(actor, step, seen, to, HandKind.ASSIGNED, note);
        return step;
    }

    /**
     * Whoever has a step gives it to a colleague, who can send it back. What was delegated is not delegated on.
     *
     * @throws RuleBroken {@code step.delegated-already}, or {@code step.colleague.unknown}
     * @throws Stale when the actor has it no longer
     */
    @Transactional
    public StepRow delegate(Actor actor, long stepId, int to, String note) {
        StepRow step = steps.toFinish(actor, stepId);
        check(actor, step, HandKind.DELEGATED);
        give(actor, step, actor.staffId(), to, HandKind.DELEGATED, note);
        return step;
    }

    /**
     * The colleague sends a step back to whoever delegated it.
     *
     * @throws RuleBroken {@code step.not-delegated}, or {@code step.giver-gone} when who delegated it works there no longer
     * @throws Stale when the actor has it no longer
     */
    @Transactional
    public StepRow sendBack(Actor actor, long stepId, String note) {
        StepRow step = steps.toFinish(actor, stepId);
        check(actor, step, HandKind.SENT_BACK);
        Integer giver = step.givenBy();
        if (giver == null || isStranger(step, giver)) {
            throw new RuleBroken("step.giver-gone");
        }
        if (!board.sendBack(step, actor.staffId(), giver)) {
            throw steps.tooLate(stepId);
        }
        moves.append(actor, step, HandKind.SENT_BACK, giver, note);
        return step;
    }

    /**
     * The step, if it can change hands in that way now: asked before the page is shown.
     *
     * @throws NotFound as the act itself
     * @throws NotAllowed as the act itself
     * @throws RuleBroken as the act itself
     * @throws Stale as the act itself
     */
    @Transactional
    public StepRow check(Actor actor, long stepId, HandKind kind) {
        StepRow step = kind == HandKind.ASSIGNED ? steps.toAssign(actor, stepId) : steps.toFinish(actor, stepId);
        check(actor, step, kind);
        return step;
    }

    private void check(Actor actor, StepRow step, HandKind kind) {
        boolean waits = kind == HandKind.ASSIGNED ? step.pending() : step.isHeldBy(actor.staffId());
        if (!waits) {
            throw steps.tooLate(step.id());
        }
        if (kind == HandKind.DELEGATED && step.delegated()) {
            throw new RuleBroken("step.delegated-already");
        }
        if (kind == HandKind.SENT_BACK && !step.delegated()) {
            throw new RuleBroken("step.not-delegated");
        }
    }

    private void give(Actor actor, StepRow step, @Nullable Integer from, int to, HandKind kind, @Nullable String note) {
        if (step.isHeldBy(to)) {
            throw new RuleBroken("step.has-it-already");
        }
        if (step.pending() && isStranger(step, to)) {
            throw new RuleBroken("step.colleague.unknown");
        }
        if (!board.give(step, from, to, actor.staffId(), kind == HandKind.DELEGATED)) {
            throw steps.tooLate(step.id());
        }
        moves.append(actor, step, kind, to, note);
    }

    private boolean isStranger(StepRow step, int staffId) {
        return colleagues.of(step).stream().noneMatch(one -> one.id() == staffId);
    }
}
