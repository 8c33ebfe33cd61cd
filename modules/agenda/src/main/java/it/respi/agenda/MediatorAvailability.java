// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Whether somebody can mediate (disponibilità dei mediatori) while a person is received. */
public interface MediatorAvailability {

    /**
     * At which of these times a mediator or interpreter of that language is free from the beginning to the end; asked at once
     * for all of them.
     *
     * @param language code of the language of the person, such as {@code sq}
     * @param officeId the office that receives the person
     */
    Set<Time> freeAt(String language, int officeId, Collection<Time> times);

    /** The same for one time. */
    default boolean freeFor(String language, LocalDateTime from, LocalDateTime to, int officeId) {
        return !freeAt(language, officeId, List.of(new Time(from, to))).isEmpty();
    }

    /** From when to when, by the clock of the office. */
    record Time(LocalDateTime from, LocalDateTime to) {}
}
