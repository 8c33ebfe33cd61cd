// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.bulk;

import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What else could be done with the same rows: for how many of them, or why for none. */
@Component
record BulkOthers(BulkVerdict verdict, BulkWords words) {

    List<Other> of(Actor actor, BulkOrder order, Collection<StepRow> rows, Chosen chosen) {
        return Stream.of(BulkAction.values())
                .filter(action -> action != order.action())
                .map(action -> other(actor, order.as(action), rows, chosen))
                .toList();
    }

    private Other other(Actor actor, BulkOrder order, Collection<StepRow> rows, Chosen chosen) {
        List<Optional<RespiException>> refusals = rows.stream()
                .map(row -> verdict.on(actor, order, row, Set.of()))
                .toList();
        long fine = refusals.stream().filter(Optional::isEmpty).count();
        String why = fine > 0
                ? null
                : refusals.stream()
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(words::why)
                        .orElse(null);
        String slug = order.action().slug();
        return new Other(slug, fine, "/u/attivita/insieme?azione=" + slug + "&" + chosen.query(), why);
    }

    /**
     * Another action.
     *
     * @param slug its word in the keys of messages
     * @param fine of how many rows it can be done
     * @param why it cannot be done of any; null when it can
     */
    record Other(
            String slug, long fine, String href, @Nullable String why) {}
}
