// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import java.util.List;
import java.util.Map;

/** A paper of the copy that is there to be read, in Italian and the language of the person; made by the messages. */
public interface PersonPaper {
    File of(Dossier dossier, Actor actor, Map<String, List<Map<String, Object>>> records);

    /** @param name with its ending */
    @SuppressWarnings("ArrayRecordComponent") // written at once, never compared
    record File(String name, byte[] bytes) {}
}
