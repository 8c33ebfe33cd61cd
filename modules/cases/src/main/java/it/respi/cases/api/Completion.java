// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.api;

import it.respi.cases.FieldKind;
import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.cases.api.StepJson.CompletionJson;
import it.respi.cases.step.AnswerReader;
import it.respi.cases.step.Answers;
import it.respi.cases.step.FinishStep;
import it.respi.cases.step.OpenSteps;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.web.InvalidInput;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

/** A program finishes a step: its answers are read as those of the page are. */
@Component
class Completion {
    private final OpenSteps steps;
    private final AnswerReader reader;
    private final FinishStep finish;
    private final StepReader questions;

    Completion(OpenSteps steps, AnswerReader reader, FinishStep finish, StepReader questions) {
        this.steps = steps;
        this.reader = reader;
        this.finish = finish;
        this.questions = questions;
    }

    /**
     * Finishes it.
     *
     * @throws InvalidInput when answers are missing, wrong, or not asked for
     * @throws NotAllowed {@code api.legal-act} when it is signed: a person does that, on its page
     * @throws Stale {@code step.taken} when a colleague has it
     */
    StepRow finish(Actor actor, long stepId, CompletionJson sent) {
        StepRow step = steps.answered(actor, stepId);
        if (!step.pending()) {
            return finish.finish(actor, stepId, new Answers(null, Map.of())); // says who was faster
        }
        if (step.assigneeId() != null && !step.isHeldBy(actor.staffId())) {
            throw steps.tooLate(step);
        }
        StepDefinition definition = steps.definition(step);
        if (definition.legalAct()) {
            throw new NotAllowed("api.legal-act");
        }
        Map<String, List<String>> typed = new HashMap<>();
        Errors errors = new MapBindingResult(new HashMap<>(), "completion");
        refuseUnknown(definition, sent, errors);
        sent.answers().forEach((id, value) -> typed.put(id, texts(definition, id, value)));
        typed.put("outcome", sent.outcome() == null ? List.of() : List.of(sent.outcome()));
        Answers answers = reader.read(definition, typed, questions.nameable(step, definition), errors);
        InvalidInput.refuse(errors);
        return finish.finish(actor, stepId, answers);
    }

    private static void refuseUnknown(StepDefinition definition, CompletionJson sent, Errors errors) {
        Set<String> asked = definition.fields().stream().map(FormField::id).collect(Collectors.toSet());
        if (!asked.containsAll(sent.answers().keySet())) {
            errors.rejectValue("answers", "api.answer.unknown");
        }
    }

    /** As a form would send it; a flag that is not set is not sent, nor is what is null. */
    private static List<String> texts(StepDefinition definition, String id, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .filter(Objects::nonNull)
                    .map(String::valueOf)
                    .toList();
        }
        boolean unset = Boolean.FALSE.equals(value)
                && definition.fields().stream()
                        .anyMatch(field -> field.id().equals(id) && field.kind() == FieldKind.FLAG);
        return value == null || unset ? List.of() : List.of(String.valueOf(value));
    }
}
