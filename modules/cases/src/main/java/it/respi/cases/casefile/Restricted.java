// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The procedures of the restricted class (classe RISERVATA), such as legal counselling. */
@FunctionalInterface
interface Restricted {
    /** Their keys. */
    Set<String> procedures();

    /** As their models say it. The catalog is asked late: it belongs to the engine, which starts after us. */
    @Component
    record ByModels(ObjectProvider<ProcedureCatalog> catalog) implements Restricted {
        @Override
        public Set<String> procedures() {
            return catalog.getObject().procedures().stream()
                    .filter(procedure -> procedure.frame().restricted())
                    .map(ProcedureDefinition::key)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
