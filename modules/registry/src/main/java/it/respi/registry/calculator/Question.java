// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import it.respi.kernel.calculator.Calculation;
import it.respi.kernel.calculator.Figures;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A form of the calculators: checks what was typed, and calculates. Nothing of it is kept. */
interface Question {

    /** The answer; null when something that was typed is wrong, which then stands beside its field. */
    @Nullable
    Calculation calculate(Figures figures, LocalDate today, Errors errors);
}
