// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.platform.view.Deadline;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open step as the overview shows it.
 *
 * @param mine whether the reader may finish it
 * @param who who took it, or null
 * @param holder their number, or null
 * @param taken whether the reader took it
 * @param hands how it can change hands
 * @param why why it came back, in the words of whoever did not sign; null otherwise
 * @param ways how it can be finished; empty when it is somebody else's
 */
record OpenTask(
        long id,
        String title,
        Deadline deadline,
        String mark,
        String office,
        boolean mine,
        @Nullable String who,
        @Nullable Integer holder,
        boolean taken,
        Hands hands,
        @Nullable String why,
        List<Way> ways) {
    OpenTask {
        ways = List.copyOf(ways);
    }

    /**
     * How a step can change hands inside its office.
     *
     * @param giver who gave it to whoever has it; null for nobody, or when the reader may not know
     * @param takes whether the reader may take it: not a step of another office that lends its places
     */
    record Hands(@Nullable String giver, boolean assigned, boolean delegated, boolean returned, boolean takes) {}

    /**
     * One way to finish a step.
     *
     * @param outcome its value, empty when there is only one
     * @param direct whether one press is enough: nothing is asked and it is no legal act
     * @param primary whether it is the expected one
     */
    record Way(String outcome, String label, boolean direct, boolean primary) {
        private static final Set<String> ASKING = Set.of("ASK_DOCUMENTS", "INCOMPLETE");

        /** The letter that presses it: one for the expected way, one for asking for documents; null for the others. */
        public @Nullable String key() {
            if (primary) {
                return "e";
            }
            return ASKING.contains(outcome) ? "d" : null;
        }
    }
}
