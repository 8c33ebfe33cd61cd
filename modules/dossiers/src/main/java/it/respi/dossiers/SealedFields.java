// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.util.Collection;
import java.util.Map;

/** A part of the application with sealed fields and marks of its own; the upkeep asks each part to bring them up to date. */
public interface SealedFields {
    /**
     * Seals what is still readable of these dossiers and empties the columns it stood in, in the transaction of the caller,
     * who has locked the dossiers.
     *
     * @param holders id of the person each dossier is about, by id of the dossier
     */
    void sealReadable(Map<Long, Long> holders);

    /** Marks what it has of these dossiers anew, with the keys that are in use; in the transaction of the caller. */
    default void markAnew(Collection<Long> dossiers) {}
}
