// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import java.util.List;
import java.util.Map;

/** A paper of the copy that is there to be read, in Italian and the language of the person; made by the messages. */
public interface PersonPaper {
    /** @param parts the dossier itself, then those that were merged into it */
    File of(Dossier dossier, Actor actor, List<Part> parts);

    /**
     * What is told of one dossier.
     *
     * @param records by group, as the copy for machines has them (docs/person-data.md)
     */
    record Part(String number, Map<String, List<Map<String, Object>>> records) {
        public Part {
            records = Map.copyOf(records);
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Part[" + number + "]";
        }
    }

    /** @param name with its ending */
    @SuppressWarnings("ArrayRecordComponent") // written at once, never compared
    record File(String name, byte[] bytes) {}
}
