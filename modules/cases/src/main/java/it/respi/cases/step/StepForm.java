// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import java.util.List;
import java.util.Map;
import org.springframework.validation.BindingResult;

/**
 * What somebody typed into the questions of a step.
 *
 * @param outcome the chosen outcome, empty when the step has one way only or none was chosen yet
 * @param values what stands in the fields: a text, or a list of texts where several are asked
 * @param typed the same as it was sent
 * @param errors what is wrong with it
 * @param answers what it means, when nothing is wrong
 */
record StepForm(
        String outcome,
        Map<String, Object> values,
        Map<String, List<String>> typed,
        BindingResult errors,
        Answers answers) {}
