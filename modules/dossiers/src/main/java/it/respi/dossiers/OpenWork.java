// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/** Whether an office still has steps to do in the cases of a dossier; answered by the cases. */
public interface OpenWork {
    boolean has(long dossierId, int officeId);

    /** Whether any case of it runs, whoever has it. */
    default boolean running(long dossierId) {
        return false;
    }
}
