// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.bulk;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param steps numbers of the steps, each once, at most {@value #MOST}
 * @param to the colleague to whom they are assigned; null for other actions, and while none is chosen
 */
public record BulkOrder(
        BulkAction action, List<Long> steps, @Nullable Integer to) {
    /** Rows of one order. */
    public static final int MOST = 200;

    public BulkOrder {
        steps = steps.stream().distinct().toList();
        if (steps.isEmpty()) {
            throw new RuleBroken("bulk.none");
        }
        if (steps.size() > MOST) {
            throw new RuleBroken("bulk.too-many", MOST);
        }
    }

    /**
     * As it was sent.
     *
     * @throws RuleBroken {@code bulk.unknown}, {@code bulk.none} or {@code bulk.too-many}
     */
    static BulkOrder read(String action, Collection<String> steps, @Nullable String to) {
        try {
            return new BulkOrder(
                    BulkAction.of(action).orElseThrow(() -> new RuleBroken("bulk.unknown")),
                    steps.stream().map(Long::valueOf).toList(),
                    to == null || to.isEmpty() ? null : Integer.valueOf(to));
        } catch (NumberFormatException e) {
            throw new RuleBroken("bulk.unknown");
        }
    }

    /** The same steps, for something else. */
    BulkOrder as(BulkAction other) {
        return new BulkOrder(other, steps, null);
    }

    /** Whether nothing is missing: to whom is chosen last. */
    boolean isComplete() {
        return action != BulkAction.ASSIGN || to != null;
    }
}
