// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.util.List;
import java.util.Optional;

/** The procedures that can be run, read from the models at start-up; kept by the module that holds the engine. */
public interface ProcedureCatalog {

    /** Every procedure in its newest version, ordered by key. */
    List<ProcedureDefinition> procedures();

    /** The newest version of a procedure; empty when no model has that key. */
    Optional<ProcedureDefinition> procedure(String key);

    /** A step in the newest version that has it; a case may run by an older version. Empty when none has. */
    Optional<StepDefinition> step(String key, String code);
}
