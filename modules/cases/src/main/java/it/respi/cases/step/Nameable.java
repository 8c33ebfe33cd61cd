// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.FieldKind;
import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.Checklist;
import it.respi.dossiers.household.NamedRelatives;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What the questions of a step may name: papers of the case, relatives of the person. */
@Component
public record Nameable(Checklist checklist, NamedRelatives relatives, EarlierDays earlier) {

    /**
     * What is known of a case when a step of it is answered.
     *
     * @param codes codes of its papers and ids of relatives, where questions are about them
     * @param days days answered in steps before, where limits run from them
     */
    public record Known(Set<String> codes, Map<String, LocalDate> days) {}

    /** Nothing is read where no question is about it. */
    public Known of(StepRow step, StepDefinition definition) {
        Set<String> known = new TreeSet<>();
        if (asks(definition, FieldKind.CHECKLIST)) {
            checklist.of(step.caseId()).stream().map(Checklist.Item::code).forEach(known::add);
        }
        if (asks(definition, FieldKind.RELATIVES)) {
            known.addAll(relatives.ids(step.dossierId()));
        }
        return new Known(known, earlier.of(step, definition));
    }

    private static boolean asks(StepDefinition definition, FieldKind kind) {
        return definition.fields().stream().anyMatch(field -> field.kind() == kind);
    }
}
