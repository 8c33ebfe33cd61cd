// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.bulk;

import it.respi.cases.handing.HandStep;
import it.respi.cases.handing.UndoStep;
import it.respi.cases.step.OpenSteps;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.Once;
import it.respi.platform.data.SubmissionKey;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Does one thing with several steps: for each the single action with its rights, in a transaction of its own, so that one that is
 * refused stops no other. An order that is sent twice is carried out once, row by row.
 */
@Component
public class BulkWork {
    private final OpenSteps steps;
    private final HandStep hand;
    private final Once once;
    private final UndoStep undo;

    BulkWork(OpenSteps steps, HandStep hand, Once once, UndoStep undo) {
        this.undo = undo;
        this.steps = steps;
        this.hand = hand;
        this.once = once;
    }

    /** A number for an order that can be undone. */
    long fresh() {
        return undo.fresh();
    }

    /** Whether something of an order was done, and can be undone. */
    boolean canUndo(Actor actor, long order) {
        return !undo.of(actor, order).isEmpty();
    }

    /** As {@link #carryOut(Actor, BulkOrder, SubmissionKey, Map, Long)}, for whoever cannot undo it. */
    public Map<Long, Optional<RespiException>> carryOut(
            Actor actor, BulkOrder order, SubmissionKey key, Map<Long, Integer> seen) {
        return carryOut(actor, order, key, seen, null);
    }

    /**
     * Carries it out; why each row was refused, empty for those that were done, in the order of the rows.
     *
     * @param key of the form or of the call
     * @param seen who had each step when it was looked at, by its number; steps that nobody had are not in it
     * @param undoable the number by which it can be undone; null for none
     * @throws RuleBroken {@code hand.to.missing} when nobody is chosen, {@code form.key-missing} without a usable key
     */
    Map<Long, Optional<RespiException>> carryOut(
            Actor actor, BulkOrder order, SubmissionKey key, Map<Long, Integer> seen, @Nullable Long undoable) {
        if (!order.isComplete()) {
            throw new RuleBroken("hand.to.missing");
        }
        Map<Long, Optional<RespiException>> results = new LinkedHashMap<>();
        for (long step : order.steps()) {
            results.put(
                    step,
                    refusal(() -> once.run(actor, ofRow(key, step), () -> {
                        StepRow before = act(actor, order, step, seen);
                        if (undoable != null) {
                            undo.keep(actor, undoable, before, holderAfter(actor, order));
                        }
                        return before.dossierNumber();
                    })));
        }
        return results;
    }

    private StepRow act(Actor actor, BulkOrder order, long step, Map<Long, Integer> seen) {
        return switch (order.action()) {
            case TAKE -> steps.take(actor, step);
            case RELEASE -> steps.release(actor, step);
            case ASSIGN -> hand.assign(actor, step, seen.get(step), Objects.requireNonNull(order.to()), null);
        };
    }

    private static @Nullable Integer holderAfter(Actor actor, BulkOrder order) {
        return switch (order.action()) {
            case TAKE -> Integer.valueOf(actor.staffId());
            case RELEASE -> null;
            case ASSIGN -> order.to();
        };
    }

    /** A key for each row: made of the whole key of the order, so that keys that begin alike stay apart. */
    static SubmissionKey ofRow(SubmissionKey key, long step) {
        String own = UUID.nameUUIDFromBytes(key.key().getBytes(StandardCharsets.UTF_8)) + "-" + step;
        return new SubmissionKey(own, key.route(), key.fingerprint());
    }

    /** A row that was refused for a reason that can be told; what is hidden is not there. */
    private static Optional<RespiException> refusal(Runnable action) {
        try {
            action.run();
            return Optional.empty();
        } catch (NotFound hidden) {
            return Optional.of(new NotFound("step.not-found"));
        } catch (RespiException refused) {
            return Optional.of(refused);
        }
    }
}
