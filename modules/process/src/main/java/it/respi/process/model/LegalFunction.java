// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunction;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;
import org.springframework.stereotype.Component;

/**
 * The one function of decision tables, {@code legal("family.sponsor_stay")}: a legal parameter as it is in force on the day on
 * which the table is asked. A change of law is a new row of the register; the table stays.
 */
@Component
class LegalFunction implements FeelCustomFunctionProvider {
    private final LegalParameters parameters;
    private final Clock clock;

    LegalFunction(LegalParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public Optional<CustomFunction> resolveFunction(String name) {
        return UnaryTest.FUNCTION.equals(name)
                ? Optional.of(CustomFunction.create()
                        .setParams("key")
                        .setFunction(arguments -> amount(String.valueOf(arguments.getFirst())))
                        .build())
                : Optional.empty();
    }

    private long amount(String key) {
        return parameters.amount(key, LocalDate.now(clock));
    }

    @Override
    public Collection<String> getFunctionNames() {
        return List.of(UnaryTest.FUNCTION);
    }
}
