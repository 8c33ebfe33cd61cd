// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseSignal;
import it.respi.cases.ProcedureCatalog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether the procedure of a case does something when it is told of a fact: what nobody hears is not offered. */
@FunctionalInterface
interface Heard {
    boolean by(CaseFile file, CaseSignal signal);

    /** As its model draws it. */
    @Component
    record ByModel(ObjectProvider<ProcedureCatalog> procedures) implements Heard {
        @Override
        public boolean by(CaseFile file, CaseSignal signal) {
            return procedures
                    .getObject()
                    .procedure(file.procedureKey())
                    .filter(procedure -> procedure.frame().hears().contains(signal.name()))
                    .isPresent();
        }
    }
}
