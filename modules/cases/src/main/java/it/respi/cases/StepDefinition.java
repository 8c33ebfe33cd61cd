// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step (passo) as the model of the procedure draws it.
 *
 * @param code id of the user task, such as {@code Task_TakeCharge}
 * @param label Italian verb and object
 * @param lane who does it
 * @param action the {@link Act} it records, such as {@code TAKE_CHARGE}; null when it records only the answers
 * @param legalAct whether it is a signed act, done on a page of its own
 * @param targetDays working days within which the office wants it done, or null
 * @param targetTerm key of the legal parameter that says it instead ({@link StepTargets}), or null
 * @param targetFrom question for a day of a step before, from which that term runs instead of from the opening, or null
 * @param dueByTerm whether it is due by the legal term of the case
 * @param position place on the way through the procedure, from 1; null for a step outside the main way
 * @param shownAsPerson whether it waits for the person, and stands in the lane of the person on the picture
 * @param consequence one Italian sentence that says what signing does, or null
 * @param outcomes the ways it can end; empty = only one way
 * @param onlyWhen the routing values that lead to it, by name; empty = on every way
 */
public record StepDefinition(
        String procedure,
        String code,
        String label,
        Lane lane,
        @Nullable String action,
        boolean legalAct,
        @Nullable Integer targetDays,
        @Nullable String targetTerm,
        @Nullable String targetFrom,
        boolean dueByTerm,
        @Nullable Integer position,
        boolean shownAsPerson,
        @Nullable String consequence,
        List<FormField> fields,
        List<Choice> outcomes,
        Map<String, String> onlyWhen) {

    public StepDefinition {
        fields = List.copyOf(fields);
        outcomes = List.copyOf(outcomes);
        onlyWhen = Map.copyOf(onlyWhen);
    }

    /** The outcome of that value, if the step has it. */
    public Optional<Choice> outcome(String value) {
        return outcomes.stream().filter(o -> o.value().equals(value)).findFirst();
    }

    /** Kind of the entry that it leaves in the history: the fact it records, or that it was done. */
    public String entry() {
        return action == null ? "STEP_DONE" : action;
    }
}
