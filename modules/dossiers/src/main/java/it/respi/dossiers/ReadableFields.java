// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.util.Map;

/** A part of the application with fields from before they were sealed; the upkeep asks each part to seal its own. */
public interface ReadableFields {
    /**
     * Seals what is still readable of these dossiers and empties the columns it stood in, in the transaction of the caller,
     * who has locked the dossiers.
     *
     * @param holders id of the person each dossier is about, by id of the dossier
     */
    void seal(Map<Long, Long> holders);
}
