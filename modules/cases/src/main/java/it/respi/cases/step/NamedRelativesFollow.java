// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.FormField;
import it.respi.cases.RelativeState;
import it.respi.cases.RelativeStates;
import it.respi.cases.StepDefinition;
import it.respi.cases.action.StepContext;
import it.respi.cases.casefile.RelativesOfCase;
import it.respi.cases.casefile.RelativesOfCase.Row;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Relatives whom a step named are as far as its model says of them; done again, the step says it anew. Of others its action
 * says it.
 */
@Component
record NamedRelativesFollow(RelativesOfCase relatives) {

    void keep(StepDefinition step, StepContext context) {
        for (FormField field : step.fields()) {
            RelativeStates states = field.states();
            if (states != null && context.answers().has(field.id())) {
                states.named(context.answers().outcome())
                        .ifPresent(state -> put(context, named(step, field, states, state, context), states));
            }
        }
        context.relatives().ifPresent(move -> relatives.move(context.file().id(), move, step.code()));
    }

    private void put(StepContext context, List<Row> named, RelativeStates states) {
        relatives.put(context.file().id(), named);
        if (states.others() != null) {
            relatives.putOthers(context.file().id(), named, states.others());
        }
    }

    private static List<Row> named(
            StepDefinition step, FormField field, RelativeStates states, RelativeState state, StepContext context) {
        LocalDate since = states.since(context.answers().outcome())
                .filter(context.answers()::has)
                .map(context.answers()::date)
                .orElse(context.today());
        return context.answers().codes(field.id()).stream()
                .map(id -> new Row(Long.parseLong(id), state, since, step.code()))
                .toList();
    }
}
