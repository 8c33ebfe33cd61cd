// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.booking;

import it.respi.agenda.slot.SlotKind;
import it.respi.cases.AppointmentPlaces;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.registry.Offices;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The places of the agenda on the page of a step, for the people of the office and for desks that it lends some to. */
@Component
class AgendaPlaces implements AppointmentPlaces {
    /** So many free places are read at most; a page shows the days they fill. */
    private static final int MOST_READ = 400;

    private static final int MOST_DAYS = 10;
    private static final int LONGEST = 120;

    private final FreeSlots free;
    private final BookingRows rows;
    private final Quotas quotas;
    private final Offices offices;
    private final Around around;

    AgendaPlaces(FreeSlots free, BookingRows rows, Quotas quotas, Offices offices, Around around) {
        this.free = free;
        this.rows = rows;
        this.quotas = quotas;
        this.offices = offices;
        this.around = around;
    }

    @Override
    public boolean lends(int officeId, int deskOfficeId) {
        return quotas.of(officeId, deskOfficeId).isPresent();
    }

    @Override
    public Offer offered(Actor actor, Asked asked, @Nullable LocalDate from) {
        LocalDateTime now = LocalDateTime.now(around.clock());
        LocalDateTime after = from == null || !from.atStartOfDay().isAfter(now)
                ? now
                : from.atStartOfDay().minusSeconds(1);
        List<FreeSlot> slots = free.of(asked.officeId(), SlotKind.serving(asked.fingerprints()), after, MOST_READ);
        if (slots.isEmpty()) {
            return Offer.NONE;
        }
        Map<LocalDate, List<FreeSlot>> days = free.serving(asked.language(), asked.officeId(), slots).stream()
                .collect(Collectors.groupingBy(FreeSlot::day, TreeMap::new, Collectors.toList()));
        Quotas.@Nullable Left left = actor.worksAt(asked.officeId())
                ? null
                : quotas.of(asked.officeId(), actor.office().id())
                        .map(quotas::left)
                        .orElseThrow(() -> new NotAllowed("agenda.quota.none"));
        return new Offer(
                days.entrySet().stream()
                        .map(day -> day(day.getKey(), day.getValue(), left))
                        .filter(day -> day.count() > 0)
                        .limit(MOST_DAYS)
                        .toList(),
                asked.language() != null);
    }

    private static Day day(LocalDate day, List<FreeSlot> slots, Quotas.@Nullable Left left) {
        return new Day(
                day,
                left == null ? slots.size() : left.on(day, slots.size()),
                slots.stream()
                        .map(slot -> new Free(slot.id(), slot.from(), slot.resource()))
                        .toList());
    }

    @Override
    public Optional<Place> find(int officeId, long slot) {
        return rows.slot(officeId, slot)
                .map(found ->
                        new Place(found.from(), where(offices.get(officeId).name(), found.resource())));
    }

    /** What is written to the person: office and counter, as the field of the step holds it. */
    static String where(String office, String resource) {
        String all = office + ", " + resource;
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Actor actor, Asked asked, long slotId) {
        FreeSlot slot = rows.slot(asked.officeId(), slotId)
                .filter(found -> SlotKind.serving(asked.fingerprints()).contains(found.kind()))
                .orElseThrow(() -> new Stale("agenda.slot.gone"));
        long booking = rows.take(actor, asked.caseId(), slotId, lent(actor, asked, slot.day()), true);
        around.mediation()
                .hold(actor, new Mediation.At(booking, asked.caseId(), asked.officeId(), slot), asked.language(), null);
    }

    /** The quota from which a desk takes it; null for the office itself, and when no quota counts any more. */
    private @Nullable Long lent(Actor actor, Asked asked, LocalDate day) {
        if (actor.worksAt(asked.officeId())) {
            return null;
        }
        Quotas.Quota quota =
                quotas.of(asked.officeId(), actor.office().id()).orElseThrow(() -> new NotAllowed("agenda.quota.none"));
        if (around.deskOf(asked.caseId()) != actor.office().id()) {
            throw new NotAllowed("agenda.case.other-desk");
        }
        return quotas.count(quota, day) ? quota.id() : null;
    }

    /** What is known around a place. */
    @Component
    record Around(Clock clock, JdbcClient jdbc, Mediation mediation) {
        int deskOf(long caseId) {
            return jdbc.sql("select desk_office_id from case_file where id = ?")
                    .param(caseId)
                    .query(Integer.class)
                    .single();
        }
    }
}
