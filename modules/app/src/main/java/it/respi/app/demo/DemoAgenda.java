// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import it.respi.agenda.booking.FreeSlot;
import it.respi.agenda.booking.FreeSlots;
import it.respi.agenda.booking.Quotas;
import it.respi.agenda.slot.AgendaRules;
import it.respi.agenda.slot.AgendaRules.Span;
import it.respi.agenda.slot.SlotKind;
import it.respi.cases.AppointmentPlaces;
import it.respi.dossiers.PersonData;
import it.respi.kernel.actor.Actor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Where the invented offices receive people, and the places that the examples take. */
@Component
@ConditionalOnProperty("respi.demo")
record DemoAgenda(AgendaRules rules, Quotas quotas, FreeSlots free, AppointmentPlaces places, DemoClock clock) {
    private static final List<DayOfWeek> WEEK =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    private static final LocalTime DAWN = LocalTime.of(6, 0);
    /** An office that is closed on the day receives within so many days. */
    private static final int SOON = 3;

    private static final int MOST = 50;

    /** Counters and hours, from this morning on. */
    void open(DemoStaff staff) {
        clock.at(clock.instant().atZone(clock.getZone()).with(DAWN).toInstant(), () -> {
            counter(staff.head(), "Sportello 3, primo piano", SlotKind.FINGERPRINTS, 20, span(8, 30, 12, 30));
            counter(staff.head(), "Sportello 4, primo piano", SlotKind.FINGERPRINTS, 20, span(9, 0, 12, 0));
            counter(staff.cuneoHead(), "Banco 1", SlotKind.DESK, 30, span(9, 0, 12, 30));
            quotas.lend(staff.head(), staff.office("HD-CUNEO"), 4);
            quotas.lend(staff.head(), staff.office("HD-ALBA"), 3);
            return "";
        });
    }

    private void counter(Actor head, String name, SlotKind kind, int minutes, Span hours) {
        long id = rules.addResource(head, name, kind, minutes);
        rules.addOpening(head, id, WEEK, hours, LocalDate.now(clock), null);
    }

    private static Span span(int fromHour, int fromMinute, int toHour, int toMinute) {
        return new Span(fromHour * 60 + fromMinute, toHour * 60 + toMinute);
    }

    /**
     * The answers that set an appointment on that day or soon after: with a place of the office, or else as typed by hand.
     * Of a day that is over there are no places: the next ones would be of a day on which nobody was there yet.
     */
    Map<String, Object> fingerprints(int office, PersonData person, LocalDate day, String otherwise) {
        Map<String, Object> byHand = Map.of("appointmentAt", day.atTime(9, 20), "place", otherwise);
        return day.isBefore(LocalDate.now(clock))
                ? byHand
                : placed(office, person, day).orElse(byHand);
    }

    private Optional<Map<String, Object>> placed(int office, PersonData person, LocalDate day) {
        String language = person.interpreter() ? person.language() : null;
        List<FreeSlot> slots =
                free.of(office, SlotKind.serving(true), day.atStartOfDay().minusSeconds(1), MOST);
        return free.serving(language, office, slots).stream()
                .filter(slot -> !slot.day().isAfter(day.plusDays(SOON)))
                .map(FreeSlot::id)
                .findFirst()
                .flatMap(slot -> places.find(office, slot)
                        .map(place -> Map.<String, Object>of(
                                "appointmentAt", place.at(), "place", place.where(), "slot", slot)));
    }
}
