// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.slot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Which places the hours of a counter give: whole ones only, none on a holiday of the office or during a closure. */
record SlotPlan(Resource resource, List<Opening> openings, List<Closing> closings, Predicate<LocalDate> holiday) {

    /** The places of some days: when each begins, and when it ends. */
    SequencedMap<LocalDateTime, LocalDateTime> places(LocalDate first, LocalDate last) {
        TreeMap<LocalDateTime, LocalDateTime> places = new TreeMap<>();
        if (!resource.closed()) {
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                if (!holiday.test(day)) {
                    add(day, places);
                }
            }
        }
        return places;
    }

    private void add(LocalDate day, TreeMap<LocalDateTime, LocalDateTime> places) {
        for (int begin : begins(day)) {
            int end = begin + resource.minutes();
            boolean shut = closings.stream().anyMatch(closing -> closing.covers(resource.id(), day, begin, end));
            if (!shut) {
                LocalDateTime midnight = day.atStartOfDay();
                places.put(midnight.plusMinutes(begin), midnight.plusMinutes(end));
            }
        }
    }

    private List<Integer> begins(LocalDate day) {
        List<Integer> begins = new ArrayList<>();
        for (Opening opening : openings) {
            if (opening.holdsOn(day)) {
                for (int at = opening.from(); at + resource.minutes() <= opening.to(); at += resource.minutes()) {
                    begins.add(at);
                }
            }
        }
        return begins;
    }
}
