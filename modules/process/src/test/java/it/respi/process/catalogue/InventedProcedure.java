// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.catalogue;

import it.respi.cases.Choice;
import it.respi.cases.FieldKind;
import it.respi.cases.FormField;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A procedure that the prefecture decides, for pages of the catalogue. */
final class InventedProcedure {
    private InventedProcedure() {}

    /** Of one step, which asks one question. */
    static ProcedureDefinition of(String key) {
        var sort = new FormField(
                "sort",
                "Di che tipo è?",
                null,
                FieldKind.CHOICE,
                true,
                Set.of(),
                FormField.Time.ANY,
                null,
                null,
                null,
                List.of(new Choice("STUDY", "Studio")),
                true,
                null,
                null,
                null);
        var step = new StepDefinition(
                key,
                "Task_XtOpen",
                "Apri",
                Lane.HD_OP,
                null,
                false,
                null,
                null,
                null,
                false,
                null,
                false,
                null,
                List.of(sort),
                List.of(),
                Map.of());
        return of(key, List.of(step));
    }

    static ProcedureDefinition of(String key, List<StepDefinition> steps) {
        return new ProcedureDefinition(
                key,
                "Prova",
                1,
                new ProcedureDefinition.Frame(
                        true,
                        false,
                        false,
                        false,
                        null,
                        false,
                        false,
                        AgencyKind.PREFECTURE,
                        null,
                        Map.of(),
                        Map.of(),
                        Set.of()),
                steps);
    }
}
