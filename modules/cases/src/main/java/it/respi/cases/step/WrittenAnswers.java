// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.FieldKind;
import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.cases.action.StepContext;
import it.respi.cases.casefile.CaseTexts;
import it.respi.dossiers.household.NamedRelatives;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What was written into a step and no action keeps where it wants it: sealed with the case, each with its question.
 */
@Component
class WrittenAnswers {
    private static final Set<FieldKind> WRITTEN = EnumSet.of(
            FieldKind.TEXT,
            FieldKind.LONG_TEXT,
            FieldKind.CHECKLIST,
            FieldKind.RELATIVES,
            FieldKind.ASSICURATA,
            FieldKind.PRATICA,
            FieldKind.PERMIT_NUMBER);

    /** Questions whose answers actions keep. */
    private static final Set<String> KEPT_BY_ACTIONS = Set.of(
            "assicurata",
            "items",
            "observationsAssessment",
            CaseTexts.OPINION,
            "permitNumber",
            "place",
            "pratica",
            "reasons",
            "reference",
            "sendBackReason");

    private final CaseTexts texts;
    private final NamedRelatives relatives;

    WrittenAnswers(CaseTexts texts, NamedRelatives relatives) {
        this.texts = texts;
        this.relatives = relatives;
    }

    void keep(StepRow row, StepDefinition step, StepContext context) {
        for (FormField field : step.fields()) {
            Object answer = context.answers().values().get(field.id());
            boolean kept = step.action() != null && KEPT_BY_ACTIONS.contains(field.id());
            if (answer != null && !kept && WRITTEN.contains(field.kind())) {
                String words = field.kind() == FieldKind.RELATIVES
                        ? relatives.names(
                                row.dossierNumber(),
                                context.actor(),
                                context.answers().codes(field.id()))
                        : inWords(answer);
                texts.add(context.file(), context.actor(), CaseTexts.ANSWER, field.label() + ": " + words);
            }
        }
    }

    private static String inWords(Object answer) {
        return answer instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : answer.toString();
    }
}
