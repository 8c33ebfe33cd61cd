// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.note;

import it.respi.dossiers.Section;
import java.time.Instant;

/**
 * A note (nota) as it is read.
 *
 * @param section says who reads it
 * @param body empty when the person's data were erased
 */
record Note(long id, Section section, String body, int officeId, int staffId, Instant at) {

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "Note[" + id + "]";
    }
}
