// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import io.swagger.v3.oas.annotations.media.Schema;
import it.respi.kernel.calculator.Euro;
import it.respi.kernel.calculator.Figure;
import it.respi.kernel.calculator.Line;
import java.util.List;

/**
 * The answer of a calculator.
 *
 * @param asked what was asked
 * @param indicative always true: the decision is the office's
 * @param toBeConfirmed whether a figure is still to be confirmed by an office
 * @param lines how it came about and what came out
 * @param figures the figures of the law it rests on, with their norm and source; money in cents
 */
@Schema(name = "Calculation")
record CalculationJson(
        Object asked, boolean indicative, boolean toBeConfirmed, List<LineJson> lines, List<Figure> figures) {

    /**
     * One line.
     *
     * @param values what stands in the sentence: amounts in euro with two digits, dates, numbers
     * @param text the sentence, in the language asked for
     * @param result whether it is what was asked for
     */
    @Schema(name = "CalculationLine")
    record LineJson(String code, List<Object> values, String text, boolean result) {
        static LineJson of(Line line, String text) {
            List<Object> values = line.args().stream()
                    .map(arg -> arg instanceof Euro euro ? euro.value() : arg)
                    .toList();
            return new LineJson(line.code(), values, text, line.result());
        }
    }
}
