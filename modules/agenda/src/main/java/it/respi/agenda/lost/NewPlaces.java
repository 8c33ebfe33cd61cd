// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.lost;

import it.respi.agenda.booking.FreeSlot;
import it.respi.agenda.day.Expected;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Gives people new places in the order in which they were expected: whoever was earlier never comes after another of the same kind. */
final class NewPlaces {
    private NewPlaces() {}

    /**
     * The new place of each, by number of the booking; who gets none is not in it.
     *
     * @param people in the order in which they were expected
     * @param free nearest first, all of a kind that serves them
     * @param serves whether a place serves somebody, for instance because a mediator is free then
     */
    static Map<Long, FreeSlot> of(
            List<Expected.One> people, List<FreeSlot> free, BiPredicate<Expected.One, FreeSlot> serves) {
        Map<Long, FreeSlot> places = new HashMap<>();
        Iterator<FreeSlot> next = free.iterator();
        for (Expected.One person : people) {
            while (next.hasNext()) {
                FreeSlot slot = next.next();
                if (serves.test(person, slot)) {
                    places.put(person.id(), slot);
                    break;
                }
            }
        }
        return places;
    }
}
