// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.kernel.calculator.Calculation;
import it.respi.platform.web.InvalidInput;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calculators for programs: by address or by body, with the same fields. */
@RestController
@RequestMapping(path = "/api/v1/calculators", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Calculators")
class CalculatorApi {
    private final Calculators calculators;
    private final CalculatorWords words;

    CalculatorApi(Calculators calculators, CalculatorWords words) {
        this.calculators = calculators;
        this.words = words;
    }

    @Operation(summary = "api.op.calculator.fees", description = "api.op.calculator.how")
    @GetMapping("/fees")
    CalculationJson fees(@ParameterObject @ModelAttribute FeeForm form, BindingResult errors) {
        return answer(form, errors);
    }

    @Operation(summary = "api.op.calculator.fees", description = "api.op.calculator.how")
    @PostMapping("/fees")
    CalculationJson feesOf(@RequestBody FeeForm form) {
        return answer(form);
    }

    @Operation(summary = "api.op.calculator.income", description = "api.op.calculator.how")
    @GetMapping("/income")
    CalculationJson income(@ParameterObject @ModelAttribute IncomeForm form, BindingResult errors) {
        return answer(form, errors);
    }

    @Operation(summary = "api.op.calculator.income", description = "api.op.calculator.how")
    @PostMapping("/income")
    CalculationJson incomeOf(@RequestBody IncomeForm form) {
        return answer(form);
    }

    @Operation(summary = "api.op.calculator.citizenship", description = "api.op.calculator.how")
    @GetMapping("/citizenship")
    CalculationJson citizenship(@ParameterObject @ModelAttribute CitizenshipForm form, BindingResult errors) {
        return answer(form, errors);
    }

    @Operation(summary = "api.op.calculator.citizenship", description = "api.op.calculator.how")
    @PostMapping("/citizenship")
    CalculationJson citizenshipOf(@RequestBody CitizenshipForm form) {
        return answer(form);
    }

    @Operation(summary = "api.op.calculator.housing", description = "api.op.calculator.how")
    @GetMapping("/housing")
    CalculationJson housing(@ParameterObject @ModelAttribute HousingForm form, BindingResult errors) {
        return answer(form, errors);
    }

    @Operation(summary = "api.op.calculator.housing", description = "api.op.calculator.how")
    @PostMapping("/housing")
    CalculationJson housingOf(@RequestBody HousingForm form) {
        return answer(form);
    }

    @Operation(summary = "api.op.calculator.days", description = "api.op.calculator.how")
    @GetMapping("/days")
    CalculationJson days(@ParameterObject @ModelAttribute DayForm form, BindingResult errors) {
        return answer(form, errors);
    }

    @Operation(summary = "api.op.calculator.days", description = "api.op.calculator.how")
    @PostMapping("/days")
    CalculationJson daysOf(@RequestBody DayForm form) {
        return answer(form);
    }

    @Operation(summary = "api.op.calculator.earliest", description = "api.op.calculator.how")
    @GetMapping("/earliest")
    CalculationJson earliest(@ParameterObject @ModelAttribute EarliestForm form, BindingResult errors) {
        return answer(form, errors);
    }

    @Operation(summary = "api.op.calculator.earliest", description = "api.op.calculator.how")
    @PostMapping("/earliest")
    CalculationJson earliestOf(@RequestBody EarliestForm form) {
        return answer(form);
    }

    @Operation(summary = "api.op.calculator.remedies", description = "api.op.calculator.how")
    @GetMapping("/remedies")
    CalculationJson remedies(@ParameterObject @ModelAttribute RemedyForm form, BindingResult errors) {
        return answer(form, errors);
    }

    @Operation(summary = "api.op.calculator.remedies", description = "api.op.calculator.how")
    @PostMapping("/remedies")
    CalculationJson remediesOf(@RequestBody RemedyForm form) {
        return answer(form);
    }

    private CalculationJson answer(Question form) {
        return answer(form, new DirectFieldBindingResult(form, "form"));
    }

    private CalculationJson answer(Question form, BindingResult errors) {
        Calculation answer = calculators.answer(form, errors);
        InvalidInput.refuse(errors);
        Calculation found = Objects.requireNonNull(answer, "no errors, so there is an answer");
        List<CalculationJson.LineJson> lines = found.lines().stream()
                .map(line -> CalculationJson.LineJson.of(line, words.say(line)))
                .toList();
        return new CalculationJson(form, true, found.toBeConfirmed(), lines, found.figures());
    }
}
