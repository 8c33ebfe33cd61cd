// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.Choice;
import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of a step in the reader's language; the model's own Italian words where a bundle has none. */
@Component("stepWords")
public class StepWords {
    private final MessageSource messages;

    StepWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What is to be done. */
    public String title(StepDefinition step) {
        return title(step.code(), step.label());
    }

    /** What is to be done, when only the code and the Italian words are known. */
    public String title(String code, String italian) {
        return text("step." + code, italian);
    }

    public String outcome(Choice outcome) {
        return text("step.outcome." + outcome.value(), outcome.label());
    }

    public String question(FormField field) {
        return text("step.field." + field.id(), field.label());
    }

    public @Nullable String hint(FormField field) {
        return field.hint() == null ? null : text("step.hint." + field.id(), field.hint());
    }

    public String answer(FormField field, Choice choice) {
        return text("step.answer." + field.id() + "." + choice.value(), choice.label());
    }

    public String consequence(StepDefinition step) {
        String italian = step.consequence() == null ? "" : step.consequence();
        return text("step.consequence." + step.code(), italian);
    }

    /** The one answer of a question that is only confirmed. */
    public it.respi.platform.view.Choice yes() {
        return it.respi.platform.view.Choice.of("true", text("step.yes", "Sì"));
    }

    private String text(String key, String italian) {
        return Objects.requireNonNull(
                messages.getMessage(key, null, italian, LocaleContextHolder.getLocale()));
    }
}
