// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.api;

import io.swagger.v3.oas.annotations.media.Schema;
import it.respi.cases.FieldKind;
import it.respi.cases.FormField.Time;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A step with what it asks.
 *
 * @param state {@code OPEN}, {@code TAKEN}, {@code DONE} or {@code OVERTAKEN}
 * @param legalAct whether finishing it is a signed act
 * @param consequence what finishing it does; empty when nothing needs to be said
 * @param outcomes the ways it can end; empty when there is only one
 */
@Schema(name = "Step")
record StepJson(
        String id,
        String dossier,
        String caseId,
        String code,
        String title,
        String lane,

        @Schema(allowableValues = {"OPEN", "TAKEN", "DONE", "OVERTAKEN"})
        String state,

        LocalDate dueOn,
        boolean legalAct,
        String consequence,
        List<ChoiceJson> outcomes,
        List<FieldJson> fields) {

    /** One possible answer. */
    @Schema(name = "Choice")
    record ChoiceJson(String value, String label) {}

    /**
     * A question.
     *
     * @param kind how the answer is written: {@code DATE} as 2026-03-14, {@code DATE_TIME} as 2026-03-14T09:30,
     *     {@code FLAG} true or false, {@code CHECKLIST} and {@code RELATIVES} a list of codes
     * @param when the outcomes for which it is asked; empty = always
     * @param time where a date must lie
     */
    @Schema(name = "Field")
    record FieldJson(
            String id,
            String label,
            @Nullable String hint,
            FieldKind kind,
            boolean required,
            List<String> when,
            Time time,
            @Nullable Integer min,
            @Nullable Integer max,
            List<ChoiceJson> choices) {}

    /**
     * How somebody finishes a step.
     *
     * @param outcome one of the outcomes; left out when the step has none
     * @param answers by the id of the field: a text, a number, true or false, or a list of texts
     */
    @Schema(name = "StepCompletion")
    record CompletionJson(
            @Nullable String outcome,

            @Schema(example = "{\"receivedOn\": \"2026-03-14\"}")
            Map<String, Object> answers) {
        // a step may ask nothing; sorted, so that the same answers have the same fingerprint
        CompletionJson {
            answers = new TreeMap<>(Objects.requireNonNullElse(answers, Map.of()));
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "CompletionJson[hidden]";
        }
    }
}
