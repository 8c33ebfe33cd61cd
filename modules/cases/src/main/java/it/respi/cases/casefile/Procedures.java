// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.platform.view.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Procedures by name. The catalog is asked late: it belongs to the engine, which starts after us. */
@Component
public class Procedures {
    private final ObjectProvider<ProcedureCatalog> catalog;
    private final Restricted restricted;
    private final Texts texts;

    Procedures(ObjectProvider<ProcedureCatalog> catalog, Restricted restricted, Texts texts) {
        this.catalog = catalog;
        this.restricted = restricted;
        this.texts = texts;
    }

    /** The name of a procedure in the reader's language; Italian where the bundles have none. */
    public String nameIn(String key) {
        return texts.sayOr("procedure." + key, nameOf(key));
    }

    /** Whether its cases are read by those only who have a step of them (classe RISERVATA). */
    public boolean isRestricted(String key) {
        return restricted.procedures().contains(key);
    }

    /** Whether its term is one of the law (termine del procedimento); so is that of a procedure which no model has any more. */
    public boolean hasLegalTerm(String key) {
        return catalog.getObject()
                .procedure(key)
                .map(procedure -> procedure.frame().hasLegalTerm())
                .orElse(true);
    }

    /** The Italian name of a procedure; its key when no model has it any more. */
    public String nameOf(String key) {
        return catalog.getObject().procedure(key).map(ProcedureDefinition::name).orElse(key);
    }
}
