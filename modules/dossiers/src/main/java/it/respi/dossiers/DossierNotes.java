// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import java.time.Instant;
import java.util.List;

/** The notes of a dossier for a print; the caller has taken the dossier and asked what the reader sees. */
public interface DossierNotes {

    /** The notes that the actor, with these rights, reads, newest first; all of them. */
    List<Line> of(Dossier dossier, Actor actor, DossierRights rights);

    /**
     * A note.
     *
     * @param readers who reads it, in words
     * @param by office and person
     */
    record Line(Section section, String readers, String by, Instant at, String body) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Line[hidden]";
        }
    }
}
