// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.handing;

import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A step changes hands as the page asks for it, and can be undone. */
@Component
class HandWork {
    private final HandStep hand;
    private final UndoStep undo;

    HandWork(HandStep hand, UndoStep undo) {
        this.hand = hand;
        this.undo = undo;
    }

    /** As {@link UndoStep#fresh}. */
    long fresh() {
        return undo.fresh();
    }

    /** As {@link HandStep#check}. */
    StepRow check(Actor actor, long stepId, HandKind kind) {
        return hand.check(actor, stepId, kind);
    }

    /**
     * Carries it out, in the transaction of the form.
     *
     * @param act by which it can be undone
     */
    StepRow carryOut(Actor actor, long act, long stepId, HandKind kind, HandForm form) {
        String note = form.words();
        StepRow before = switch (kind) {
            case ASSIGNED -> hand.assign(actor, stepId, form.seen(), form.chosen(), note);
            case DELEGATED -> hand.delegate(actor, stepId, form.chosen(), Objects.requireNonNull(note));
            case SENT_BACK -> hand.sendBack(actor, stepId, Objects.requireNonNull(note));
            case UNDONE -> throw new NotFound("request.not-found");
        };
        Integer holder = kind == HandKind.SENT_BACK ? before.givenBy() : Integer.valueOf(form.chosen());
        undo.keep(actor, act, before, holder);
        return before;
    }
}
