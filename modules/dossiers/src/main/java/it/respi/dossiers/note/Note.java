// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.note;

import it.respi.dossiers.Section;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note (nota) as it is read.
 *
 * @param section says who reads it
 * @param body empty when the person's data were erased
 * @param offices the chosen offices that read it beside the one that wrote it; null for all that see the section
 */
record Note(
        long id,
        Section section,
        String body,
        int officeId,
        int staffId,
        Instant at,
        @Nullable List<Integer> offices) {

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "Note[" + id + "]";
    }
}
