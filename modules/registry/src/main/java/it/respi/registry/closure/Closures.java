// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.closure;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.kernel.time.HolidayCalendar;
import it.respi.platform.data.AfterCommit;
import it.respi.registry.OfficeCalendarChanged;
import it.respi.registry.OfficeCalendars;
import it.respi.registry.Offices;
import it.respi.registry.closure.ClosureRows.Named;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closures of an office: everybody of the network reads them, the administrator changes them, in two steps. */
@Component
class Closures {
    /** How far ahead closures are read from a file. */
    static final int YEARS = 3;

    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");
    private static final int LONGEST_NAME = 120;

    private final ClosureRows rows;
    private final Offices offices;
    private final OfficeCalendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closures(
            ClosureRows rows,
            Offices offices,
            OfficeCalendars calendars,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.offices = offices;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound {@code closure.office} */
    Office office(String code) {
        return offices.byCode(code).orElseThrow(() -> new NotFound("closure.office"));
    }

    boolean mayChange(Actor actor) {
        return actor.is(Lane.ADM);
    }

    /** What is in force from today on. */
    @Transactional(readOnly = true)
    public List<Closure> ahead(Office office) {
        return rows.inForce(office.id(), span().first(), span().last());
    }

    @Transactional(readOnly = true)
    public List<ClosureList> history(Office office) {
        return rows.history(office.id());
    }

    /**
     * Reads a file and keeps what it says as a proposal.
     *
     * @return number of the proposal
     * @throws RuleBroken what {@link ClosureFile} refuses, or {@code closure.file.missing}
     */
    @Transactional
    public long propose(Actor actor, Office office, String fileName, byte[] file) {
        refuseOthers(actor);
        if (file.length == 0) {
            throw new RuleBroken("closure.file.missing");
        }
        List<Closure> closures = ClosureFile.read(file, ITALY, span());
        return rows.propose(
                actor, office.id(), rows.newest(office.id()), new Named(shortened(fileName), sha256(file)), closures);
    }

    /** @throws NotFound {@code closure.proposal} */
    @Transactional(readOnly = true)
    public Proposal proposal(Actor actor, Office office, long id) {
        refuseOthers(actor);
        ClosureList list = rows.find(office.id(), id)
                .filter(found -> found.version() == null)
                .orElseThrow(() -> new NotFound("closure.proposal"));
        return new Proposal(
                list, ClosureChange.of(rows.inForce(office.id(), span().first(), span().last()), rows.of(id)));
    }

    /**
     * Puts a proposal in force and tells those who count by it.
     *
     * @throws Stale {@code closure.changed} when another list came into force since it was proposed
     */
    @Transactional
    public void confirm(Actor actor, Office office, long id) {
        Proposal proposal = proposal(actor, office, id);
        if (rows.newest(office.id()) != proposal.list().base()) {
            throw new Stale("closure.changed");
        }
        HolidayCalendar before = calendar(office, rows.inForce(office.id(), LocalDate.EPOCH, span().last()));
        try {
            rows.confirm(actor, proposal.list(), span().first());
        } catch (DuplicateKeyException faster) {
            throw new Stale("closure.changed");
        }
        HolidayCalendar after = calendar(office, rows.of(id));
        Stream.concat(proposal.change().added().stream(), proposal.change().removed().stream())
                .filter(Closure::allDay)
                .map(Closure::day)
                .min(LocalDate::compareTo)
                .ifPresent(first -> events.publishEvent(new OfficeCalendarChanged(office.id(), before, after, first)));
        AfterCommit.run(calendars::forget);
    }

    private HolidayCalendar calendar(Office office, List<Closure> closures) {
        Set<LocalDate> days =
                closures.stream().filter(Closure::allDay).map(Closure::day).collect(Collectors.toSet());
        return calendars.with(office.id(), days);
    }

    private void refuseOthers(Actor actor) {
        if (!mayChange(actor)) {
            throw new NotAllowed("closure.not-allowed");
        }
    }

    private Span span() {
        LocalDate today = LocalDate.now(clock);
        return new Span(today, today.plusYears(YEARS));
    }

    private static String shortened(String name) {
        String plain = name.replaceAll("[\\p{Cc}\\p{Cf}/\\\\]+", " ").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A proposal, and what it would change now. */
    record Proposal(ClosureList list, ClosureChange change) {}
}
