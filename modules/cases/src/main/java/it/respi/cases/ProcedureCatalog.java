// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The procedures that can be run, read from the models at start-up; kept by the module that holds the engine. */
public interface ProcedureCatalog {

    /** Every procedure in its newest version, ordered by key. */
    List<ProcedureDefinition> procedures();

    /** The newest version of a procedure; empty when no model has that key. */
    Optional<ProcedureDefinition> procedure(String key);

    /** A procedure in that version; empty when no model has it. */
    Optional<ProcedureDefinition> procedure(String key, int version);

    /**
     * A procedure as a case runs by it.
     *
     * @param version null when it is not known: the newest then, as where no model has that version any more
     */
    default Optional<ProcedureDefinition> procedureOf(String key, @Nullable Integer version) {
        return Optional.ofNullable(version)
                .flatMap(number -> procedure(key, number))
                .or(() -> procedure(key));
    }

    /** A step in the newest version that has it; a case may run by an older version. Empty when none has. */
    Optional<StepDefinition> step(String key, String code);

    /**
     * A step as the version of the procedure draws it by which the case runs; as {@link #step(String, String)} where that version
     * has none.
     *
     * @param version null when it is not known
     */
    default Optional<StepDefinition> step(String key, @Nullable Integer version, String code) {
        return Optional.ofNullable(version)
                .flatMap(number -> procedure(key, number))
                .flatMap(procedure -> procedure.step(code))
                .or(() -> step(key, code));
    }
}
