// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.Choice;
import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.platform.view.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of a step in the reader's language; the model's own Italian words where a bundle has none. */
@Component("stepWords")
public class StepWords {
    private final Texts texts;

    StepWords(Texts texts) {
        this.texts = texts;
    }

    /** What is to be done. */
    public String title(StepDefinition step) {
        return title(step.code(), step.label());
    }

    /** What is to be done, when only the code and the Italian words are known. */
    public String title(String code, String italian) {
        return texts.sayOr("step." + code, italian);
    }

    public String outcome(Choice outcome) {
        return texts.sayOr("step.outcome." + outcome.value(), outcome.label());
    }

    public String question(FormField field) {
        return texts.sayOr("step.field." + field.id(), field.label());
    }

    public @Nullable String hint(FormField field) {
        return field.hint() == null ? null : texts.sayOr("step.hint." + field.id(), field.hint());
    }

    public String answer(FormField field, Choice choice) {
        return texts.sayOr("step.answer." + field.id() + "." + choice.value(), choice.label());
    }

    public String consequence(StepDefinition step) {
        String italian = step.consequence() == null ? "" : step.consequence();
        return texts.sayOr("step.consequence." + step.code(), italian);
    }

    /** The two answers of a question that asks for yes or no. */
    public List<it.respi.platform.view.Choice> yesOrNo() {
        return List.of(
                it.respi.platform.view.Choice.of("true", texts.say("step.answer.yes")),
                it.respi.platform.view.Choice.of("false", texts.say("step.answer.no")));
    }

    /** The one answer of a question that is only confirmed. */
    public it.respi.platform.view.Choice yes() {
        return it.respi.platform.view.Choice.of("true", texts.sayOr("step.yes", "Sì"));
    }
}
