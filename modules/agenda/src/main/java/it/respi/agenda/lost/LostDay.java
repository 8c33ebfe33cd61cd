// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.lost;

import it.respi.agenda.booking.Bookings;
import it.respi.agenda.booking.FreeSlot;
import it.respi.agenda.booking.FreeSlots;
import it.respi.agenda.day.Expected;
import it.respi.agenda.slot.AgendaRules;
import it.respi.agenda.slot.SlotKind;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.SafeContacts;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException;
import it.respi.platform.data.Once;
import it.respi.platform.data.SubmissionKey;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves everybody who was expected on a day, or at places of it that were closed: first the plan, then one move after the other, each
 * in a transaction of its own, so that one that is refused stops no other.
 */
@Component
class LostDay {
    /** So many people at once, so that the page answers in time; the others follow. */
    static final int MOST = 60;

    private static final int MOST_FREE = 1500;

    private final AgendaRules rules;
    private final Expected expected;
    private final FreeSlots free;
    private final Channels channels;
    private final Doing doing;

    LostDay(AgendaRules rules, Expected expected, FreeSlots free, Channels channels, Doing doing) {
        this.rules = rules;
        this.expected = expected;
        this.free = free;
        this.channels = channels;
        this.doing = doing;
    }

    /**
     * Who would go where. Where some places of the day are closed already, only who has one of them; otherwise everybody, and the
     * day is closed with it, unless it is over.
     *
     * @param from the first day on which people may be received instead; null for the day after
     */
    @Transactional
    public Plan plan(Actor actor, LocalDate day, @Nullable LocalDate from) {
        return plan(actor, day, from, Set.of());
    }

    /**
     * The same without some of them.
     *
     * @param but numbers of their bookings
     */
    @Transactional
    public Plan plan(Actor actor, LocalDate day, @Nullable LocalDate from, Set<Long> but) {
        rules.requireHead(actor);
        List<Expected.One> all = expected.on(actor, day);
        boolean closed = all.stream().anyMatch(Expected.One::closed);
        List<Expected.One> lost = all.stream()
                .filter(one -> (!closed || one.closed()) && !but.contains(one.id()))
                .toList();
        List<Expected.One> now = lost.stream().limit(MOST).toList();
        LocalDate first = first(day, from);
        Map<Long, FreeSlot> places = new HashMap<>();
        for (boolean fingerprints : new boolean[] {true, false}) {
            places.putAll(places(actor, now, first, fingerprints));
        }
        Set<Long> told = channels.told(now.stream().map(Expected.One::dossierId).toList());
        List<Row> rows = now.stream()
                .map(one -> new Row(one, places.get(one.id()), told.contains(one.dossierId())))
                .toList();
        return new Plan(
                day,
                first,
                rows,
                lost.size() - now.size(),
                !closed && !lost.isEmpty() && !day.isBefore(LocalDate.now(doing.clock())));
    }

    private LocalDate first(LocalDate day, @Nullable LocalDate from) {
        LocalDate today = LocalDate.now(doing.clock());
        LocalDate earliest = day.isBefore(today) ? today.plusDays(1) : day.plusDays(1);
        return from == null || from.isBefore(earliest) ? earliest : from;
    }

    private Map<Long, FreeSlot> places(Actor actor, List<Expected.One> people, LocalDate first, boolean fingerprints) {
        List<SlotKind> kinds = SlotKind.serving(fingerprints);
        List<Expected.One> some =
                people.stream().filter(one -> kinds.contains(one.kind())).toList();
        if (some.isEmpty()) {
            return Map.of();
        }
        int office = actor.office().id();
        List<FreeSlot> slots = free.of(office, kinds, first.atStartOfDay().minusSeconds(1), MOST_FREE);
        Map<String, Set<FreeSlot>> served = new HashMap<>(); // by language, each asked about once
        return NewPlaces.of(
                some,
                slots,
                (one, slot) -> served.computeIfAbsent(
                                Objects.requireNonNullElse(one.language(), ""),
                                language -> Set.copyOf(free.serving(one.language(), office, slots)))
                        .contains(slot));
    }

    /**
     * Carries it out; why each was refused, empty for those that were moved, in the order of the rows.
     *
     * @param moves the new place of each booking, in order
     * @param closing the day that is closed with it, or null
     */
    Map<Long, Optional<RespiException>> carryOut(
            Actor actor, Map<Long, Long> moves, @Nullable LocalDate closing, SubmissionKey key) {
        rules.requireHead(actor);
        if (closing != null) {
            doing.once()
                    .run(actor, ofRow(key, 0), "", () -> rules.close(actor, null, closing, AgendaRules.Span.WHOLE_DAY));
        }
        Map<Long, Optional<RespiException>> results = new LinkedHashMap<>();
        moves.entrySet().stream().limit(MOST).forEach(move -> {
            long booking = move.getKey();
            results.put(
                    booking,
                    refusal(() -> doing.once()
                            .run(
                                    actor,
                                    ofRow(key, booking),
                                    "",
                                    () -> doing.bookings().move(actor, booking, move.getValue()))));
        });
        return results;
    }

    /** The places that the page named, by number of the booking. */
    Map<Long, FreeSlot> places(Actor actor, Map<Long, Long> moves) {
        Map<Long, FreeSlot> named = free.named(actor.office().id(), moves.values());
        Map<Long, FreeSlot> places = new HashMap<>();
        moves.forEach((booking, slot) -> {
            FreeSlot place = named.get(slot);
            if (place != null) {
                places.put(booking, place);
            }
        });
        return places;
    }

    /** A key for each row: made of the whole key of the form, so that keys that begin alike stay apart. */
    private static SubmissionKey ofRow(SubmissionKey key, long row) {
        String own = UUID.nameUUIDFromBytes(key.key().getBytes(StandardCharsets.UTF_8)) + "-" + row;
        return new SubmissionKey(own, key.route(), key.fingerprint());
    }

    private static Optional<RespiException> refusal(Runnable move) {
        try {
            move.run();
            return Optional.empty();
        } catch (RespiException refused) {
            return Optional.of(refused);
        }
    }

    /** How it is carried out. */
    @Component
    record Doing(Bookings bookings, Once once, Clock clock) {}

    /** Whether a message reaches a person. */
    @Component
    static class Channels {
        private final Dossiers dossiers;
        private final SafeContacts contacts;

        Channels(Dossiers dossiers, SafeContacts contacts) {
            this.dossiers = dossiers;
            this.contacts = contacts;
        }

        /** Of these dossiers those to whose holder one goes. */
        Set<Long> told(Collection<Long> ids) {
            List<Dossier> open = dossiers.forProcess(ids).stream()
                    .filter(dossier -> dossier.protection() == null)
                    .toList();
            return contacts.written(open);
        }
    }

    /**
     * Who goes where.
     *
     * @param to null when nothing is free
     * @param told whether a message reaches the person; otherwise somebody must tell them
     */
    record Row(Expected.One who, @Nullable FreeSlot to, boolean told) {}

    /**
     * The plan of a day.
     *
     * @param first the first day on which people may be received instead
     * @param left how many more there are
     * @param closes whether the day is closed with it
     */
    record Plan(LocalDate day, LocalDate first, List<Row> rows, int left, boolean closes) {
        /** The rows that were carried out, with the places that the page showed; others took no part in it. */
        Plan only(Map<Long, FreeSlot> places) {
            List<Row> done = rows.stream()
                    .filter(row -> places.containsKey(row.who().id()))
                    .map(row -> new Row(row.who(), places.get(row.who().id()), row.told()))
                    .toList();
            return new Plan(day, first, done, left, closes);
        }

        public long moved() {
            return rows.stream().filter(row -> row.to() != null).count();
        }

        public long without() {
            return rows.size() - moved();
        }

        public long toTell() {
            return rows.stream().filter(row -> row.to() != null && !row.told()).count();
        }
    }
}
