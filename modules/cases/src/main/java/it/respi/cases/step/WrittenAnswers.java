// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.FieldKind;
import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.cases.action.StepContext;
import it.respi.cases.casefile.CaseTexts;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What was written into a step that records nothing but its answers: sealed with the case, each with its question. Steps
 * with an action keep their texts where the action wants them.
 */
@Component
class WrittenAnswers {
    private static final Set<FieldKind> WRITTEN = EnumSet.of(
            FieldKind.TEXT,
            FieldKind.LONG_TEXT,
            FieldKind.CHECKLIST,
            FieldKind.ASSICURATA,
            FieldKind.PRATICA,
            FieldKind.PERMIT_NUMBER);

    private final CaseTexts texts;

    WrittenAnswers(CaseTexts texts) {
        this.texts = texts;
    }

    void keep(StepDefinition step, StepContext context) {
        if (step.action() != null) {
            return;
        }
        for (FormField field : step.fields()) {
            Object answer = context.answers().values().get(field.id());
            if (answer != null && WRITTEN.contains(field.kind())) {
                texts.add(context.file(), context.actor(), CaseTexts.ANSWER, field.label() + ": " + inWords(answer));
            }
        }
    }

    private static String inWords(Object answer) {
        return answer instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : answer.toString();
    }
}
