// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.FieldKind;
import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.RelativesOfCase;
import it.respi.cases.papers.AskedPapers;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import it.respi.registry.Catalogue;
import it.respi.registry.DocumentKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Makes and reads the forms of steps, whatever the model asks. */
@Component
class StepForms {
    private final OpenSteps steps;
    private final AnswerReader reader;
    private final FinishStep finish;
    private final StepWords words;
    private final Lists lists;

    StepForms(OpenSteps steps, AnswerReader reader, FinishStep finish, StepWords words, Lists lists) {
        this.steps = steps;
        this.reader = reader;
        this.finish = finish;
        this.words = words;
        this.lists = lists;
    }

    /** A form nobody has filled in yet; what is known stands in it. */
    StepForm empty(StepRow step, String outcome) {
        StepDefinition definition = steps.definition(step);
        String known = definition.outcome(outcome).isPresent() ? outcome : "";
        Map<String, Object> values = new HashMap<>(lists.known().of(step, definition));
        values.putAll(lists.rules().of(step, definition));
        return new StepForm(known, values, Map.of(), errorsOn(values), new Answers(null, Map.of()));
    }

    /** A draft that is taken up again: nothing of it was sent, so nothing of it is wrong yet. */
    StepForm resumed(StepRow step, Map<String, String[]> typed) {
        StepForm read = read(step, typed);
        return new StepForm(read.outcome(), read.values(), read.typed(), errorsOn(read.values()), read.answers());
    }

    /** What was sent, with what is wrong about it. */
    StepForm read(StepRow step, Map<String, String[]> sent) {
        StepDefinition definition = steps.definition(step);
        Map<String, List<String>> given = sent.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
        Optional<StepPlaces.Chosen> place = lists.places().chosen(step, definition, given);
        Map<String, List<String>> typed = place.map(one -> one.filled(given)).orElse(given);
        Map<String, Object> values = new HashMap<>();
        definition.fields().forEach(field -> values.put(field.id(), shown(field, typed)));
        BindingResult errors = errorsOn(values);
        Answers answers = reader.read(definition, typed, lists.nameable().of(step, definition), errors);
        String outcome = answers.outcome() == null ? "" : answers.outcome();
        return new StepForm(
                outcome,
                values,
                typed,
                errors,
                place.map(one -> one.with(answers)).orElse(answers));
    }

    void finish(Actor actor, long stepId, StepForm form) {
        finish.finish(actor, stepId, form.answers());
    }

    String titleOf(StepRow step) {
        return words.title(step.code(), step.title());
    }

    /** Puts the form on its page. */
    void addTo(ModelAndView page, Actor actor, StepRow step, StepForm form) {
        StepDefinition definition = steps.definition(step);
        List<FormField> asked = definition.fields().stream()
                .filter(field -> field.appliesTo(form.outcome()))
                .toList();
        page.addObject("title", words.title(definition));
        page.addObject("consequence", words.consequence(definition));
        page.addObject("form", form.values());
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", form.errors());
        page.addObject("outcome", form.outcome());
        page.addObject("asked", asked);
        page.addObject("labels", asked.stream().collect(Collectors.toMap(FormField::id, words::question)));
        page.addObject(
                "choices",
                asked.stream().collect(Collectors.toMap(FormField::id, field -> choices(field, step, actor))));
        page.addObject(
                "chooses", !definition.outcomes().isEmpty() && form.outcome().isEmpty());
        page.addObject(
                "button",
                form.outcome().isEmpty()
                        ? words.title(definition)
                        : definition.outcome(form.outcome()).map(words::outcome).orElse(""));
        if (definition.legalAct()) {
            page.addObject("draft", lists.toSign().of(step, actor));
        }
        page.addObject("key", SubmissionKey.fresh());
        page.addObject(
                "slot", form.typed().getOrDefault(StepPlaces.SLOT, List.of("")).getFirst());
    }

    private List<Choice> choices(FormField field, StepRow step, Actor actor) {
        return switch (field.kind()) {
            case CHECKLIST -> lists.papers(step);
            case RELATIVES -> lists.relatives(step, actor);
            case YES_NO -> words.yesOrNo();
            default ->
                field.choices().stream()
                        .map(choice -> Choice.of(choice.value(), words.answer(field, choice)))
                        .toList();
        };
    }

    private static Object shown(FormField field, Map<String, List<String>> typed) {
        List<String> given = typed.getOrDefault(field.id(), List.of());
        boolean several = field.kind().several() || field.kind() == FieldKind.FLAG;
        if (several) {
            return given;
        }
        return given.isEmpty() ? "" : given.getFirst();
    }

    private static BindingResult errorsOn(Map<String, Object> values) {
        return new MapBindingResult(values, "form");
    }

    /** The papers or relatives that a question may name, what is known, and the rules of the municipality. */
    @Component
    record Lists(
            Nameable nameable,
            Checklist checklist,
            Catalogue catalogue,
            AskedPapers asked,
            ToSign toSign,
            StepPlaces places,
            KnownAnswers known,
            MunicipalRules rules,
            RelativesOfCase howFar,
            Texts texts) {
        /** Each with how far they are, where a step said so. */
        List<Choice> relatives(StepRow step, Actor actor) {
            Map<String, String> states = howFar.of(step.caseId()).stream()
                    .collect(Collectors.toMap(
                            row -> Long.toString(row.memberId()),
                            row -> texts.say(row.state().key())));
            return nameable.relatives().of(step.dossierNumber(), actor).stream()
                    .map(relative -> new Choice(relative.id(), relative.name(), states.get(relative.id())))
                    .toList();
        }

        List<Choice> papers(StepRow step) {
            Locale locale = LocaleContextHolder.getLocale();
            Map<String, String> hints = asked.hints(step.dossierId());
            return checklist.of(step.caseId()).stream()
                    .map(item -> new Choice(
                            item.code(),
                            catalogue
                                    .documentKind(item.code())
                                    .map((DocumentKind kind) -> kind.labelIn(locale))
                                    .orElse(item.code()),
                            hints.get(item.code())))
                    .toList();
        }
    }
}
