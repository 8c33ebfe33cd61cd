// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two procedures, as their models would say them. */
final class Catalog implements ProcedureCatalog {
    static final String RENEWAL = "p01PermitRenewal";
    static final String FAMILY = "p02FamilyReunification";
    private static final ProcedureDefinition.Frame FRAME = new ProcedureDefinition.Frame(
            true,
            true,
            false,
            false,
            null,
            false,
            false,
            AgencyKind.POLICE,
            "permit.decision",
            Map.of(),
            Map.of(),
            Set.of());

    @Override
    public List<ProcedureDefinition> procedures() {
        return List.of(
                new ProcedureDefinition(
                        RENEWAL,
                        "Rinnovo del permesso di soggiorno",
                        1,
                        FRAME,
                        List.of(
                                step("Task_PreCheck", "Controlla i documenti", Lane.HD_OP, 1, 3),
                                step("Task_TakeCharge", "Prendi in carico la pratica", Lane.QUE_IST, 2, 5),
                                step(
                                        "Task_BookFingerprints",
                                        "Fissa l’appuntamento per le impronte",
                                        Lane.QUE_ACC,
                                        3,
                                        10),
                                step("Task_Review", "Esamina la pratica", Lane.QUE_IST, 4, null),
                                step("Task_SignDecision", "Firma il provvedimento", Lane.QUE_RESP, 5, null))),
                new ProcedureDefinition(FAMILY, "Ricongiungimento familiare", 1, FRAME, List.of()));
    }

    @Override
    public Optional<ProcedureDefinition> procedure(String key) {
        return procedures().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    @Override
    public Optional<ProcedureDefinition> procedure(String key, int version) {
        return procedure(key).filter(known -> known.version() == version);
    }

    @Override
    public Optional<StepDefinition> step(String key, String code) {
        return procedure(key).flatMap(known -> known.step(code));
    }

    private static StepDefinition step(String code, String label, Lane lane, int position, @Nullable Integer target) {
        return new StepDefinition(
                RENEWAL,
                code,
                label,
                lane,
                "X",
                false,
                target,
                null,
                null,
                target == null,
                position,
                false,
                null,
                List.of(),
                List.of(),
                Map.of());
    }
}
