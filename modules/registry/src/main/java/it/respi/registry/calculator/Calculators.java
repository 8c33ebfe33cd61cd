// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import it.respi.kernel.calculator.Calculation;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Answers the calculators with the figures in force; nothing is kept and nobody is named. */
@Component
class Calculators {
    private final LegalParameters parameters;
    private final Clock clock;

    Calculators(LegalParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The answer; null when the question is wrong, which is then among the errors. */
    @Nullable
    Calculation answer(Question question, Errors errors) {
        if (errors.hasErrors()) {
            return null;
        }
        try {
            return question.calculate(parameters.figures(), LocalDate.now(clock), errors);
        } catch (RuleBroken broken) {
            errors.reject(broken.code(), broken.args(), broken.code());
            return null;
        }
    }
}
