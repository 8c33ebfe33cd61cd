// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.bulk;

import it.respi.cases.handing.Colleagues;
import it.respi.cases.step.OpenSteps;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What would become of each row of an order now: for the page that is shown before. The act itself asks everything again. */
@Component
class BulkVerdict {
    private final OpenSteps steps;
    private final Colleagues colleagues;

    BulkVerdict(OpenSteps steps, Colleagues colleagues) {
        this.steps = steps;
        this.colleagues = colleagues;
    }

    /** Those of the rows that the chosen colleague may be given; empty while nobody is chosen. */
    Set<Long> fitting(Actor actor, BulkOrder order, Collection<StepRow> rows) {
        return order.to() == null ? Set.of() : colleagues.fitting(actor, order.to(), rows);
    }

    /**
     * Why a row would be refused; empty when it would be done.
     *
     * @param row null when the actor's inbox does not show it
     * @param fitting what {@link #fitting} said
     */
    Optional<RespiException> on(Actor actor, BulkOrder order, @Nullable StepRow row, Set<Long> fitting) {
        if (row == null || !steps.mayFinish(actor, row)) {
            return Optional.of(new NotFound("step.not-found"));
        }
        if (!row.pending()) {
            return Optional.of(steps.tooLate(row));
        }
        return switch (order.action()) {
            case TAKE -> row.state() == StepRow.OPEN ? Optional.empty() : Optional.of(steps.tooLate(row));
            case RELEASE ->
                row.isHeldBy(actor.staffId()) ? Optional.empty() : Optional.of(new RuleBroken("bulk.not-yours"));
            case ASSIGN -> assigned(actor, row, order.to(), fitting);
        };
    }

    private Optional<RespiException> assigned(Actor actor, StepRow row, @Nullable Integer to, Set<Long> fitting) {
        if (!steps.mayAssign(actor, row)) {
            return Optional.of(new NotAllowed("step.assign.not-head"));
        }
        if (to == null) {
            return Optional.empty();
        }
        if (row.isHeldBy(to)) {
            return Optional.of(new RuleBroken("step.has-it-already"));
        }
        return fitting.contains(row.id()) ? Optional.empty() : Optional.of(new RuleBroken("step.colleague.unknown"));
    }
}
