// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.slot;

import it.respi.cases.casefile.CasePolicy;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The head of an office says where and when people are received (regole dell'agenda). */
@Component
public class AgendaRules {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;
    private static final int LONGEST_NAME = 80;

    private final Resources resources;
    private final SlotUpkeep upkeep;
    private final CasePolicy policy;
    private final Clock clock;

    AgendaRules(Resources resources, SlotUpkeep upkeep, CasePolicy policy, Clock clock) {
        this.resources = resources;
        this.upkeep = upkeep;
        this.policy = policy;
        this.clock = clock;
    }

    /** Whether the actor says it. */
    public boolean mayRule(Actor actor) {
        return policy.isHead(actor);
    }

    /** @throws NotAllowed {@code agenda.rules.not-allowed} for everybody else */
    public void requireHead(Actor actor) {
        if (!mayRule(actor)) {
            throw new NotAllowed("agenda.rules.not-allowed");
        }
    }

    /**
     * A new counter.
     *
     * @throws RuleBroken {@code agenda.resource.known}, {@code agenda.resource.name}, {@code agenda.resource.minutes}
     */
    @Transactional
    public long addResource(Actor actor, String name, SlotKind kind, int minutes) {
        requireHead(actor);
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new RuleBroken("agenda.resource.name", LONGEST_NAME);
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new RuleBroken("agenda.resource.minutes", SHORTEST, LONGEST);
        }
        return resources.add(actor, plain, kind, minutes);
    }

    /** A counter gives no places any more; who has one keeps it until they are moved. */
    @Transactional
    public void closeResource(Actor actor, long id) {
        own(actor, id);
        resources.close(actor, id);
        upkeep.refresh(id);
    }

    /**
     * Hours of a counter on some days of the week.
     *
     * @throws RuleBroken {@code agenda.opening.days}, {@code agenda.opening.hours}, {@code agenda.opening.valid} or
     *     {@code agenda.opening.overlaps}
     */
    @Transactional
    public void addOpening(
            Actor actor, long id, List<DayOfWeek> days, Span span, LocalDate from, @Nullable LocalDate to) {
        Resource resource = own(actor, id);
        if (days.isEmpty()) {
            throw new RuleBroken("agenda.opening.days");
        }
        if (span.from() < 0 || span.to() > Closing.WHOLE_DAY || span.from() + resource.minutes() > span.to()) {
            throw new RuleBroken("agenda.opening.hours", resource.minutes());
        }
        if (to != null && to.isBefore(from)) {
            throw new RuleBroken("agenda.opening.valid");
        }
        List<Opening> known = resources.openings(resource.officeId(), LocalDate.now(clock));
        for (DayOfWeek day : days) {
            Opening opening = new Opening(0, id, day, span.from(), span.to(), from, to);
            if (known.stream().anyMatch(other -> overlap(other, opening))) {
                throw new RuleBroken("agenda.opening.overlaps");
            }
            resources.add(actor, opening);
        }
        upkeep.refresh(id);
    }

    private static boolean overlap(Opening one, Opening other) {
        return one.resourceId() == other.resourceId()
                && one.weekday() == other.weekday()
                && one.from() < other.to()
                && other.from() < one.to()
                && (one.validTo() == null || !one.validTo().isBefore(other.validFrom()))
                && (other.validTo() == null || !other.validTo().isBefore(one.validFrom()));
    }

    /** Hours end: they give no place after today. */
    @Transactional
    public void endOpening(Actor actor, long opening) {
        long counter = resources.counterOf(opening).orElseThrow(() -> new NotFound("agenda.resource.not-found"));
        own(actor, counter);
        resources.end(opening, LocalDate.now(clock));
        upkeep.refresh(counter);
    }

    /**
     * Nobody is received on that day, or for some hours of it.
     *
     * @param resource the counter; null for all of the office
     * @throws RuleBroken {@code agenda.closure.past} or {@code agenda.closure.hours}
     */
    @Transactional
    public void close(Actor actor, @Nullable Long resource, LocalDate day, Span span) {
        requireHead(actor);
        if (resource != null) {
            own(actor, resource);
        }
        if (day.isBefore(LocalDate.now(clock))) {
            throw new RuleBroken("agenda.closure.past");
        }
        if (span.from() < 0 || span.to() > Closing.WHOLE_DAY || span.from() >= span.to()) {
            throw new RuleBroken("agenda.closure.hours");
        }
        resources.add(actor, new Closing(0, resource, day, span.from(), span.to()));
        upkeep.refreshOffice(actor.office().id());
    }

    /** A closure is taken back. */
    @Transactional
    public void reopen(Actor actor, long closing) {
        requireHead(actor);
        resources.reopen(actor, closing);
        upkeep.refreshOffice(actor.office().id());
    }

    private Resource own(Actor actor, long id) {
        requireHead(actor);
        return resources
                .lock(id)
                .filter(resource -> actor.worksAt(resource.officeId()))
                .orElseThrow(() -> new NotFound("agenda.resource.not-found"));
    }

    /** Minutes after midnight. */
    public record Span(int from, int to) {
        /** All of a day. */
        public static final Span WHOLE_DAY = new Span(0, Closing.WHOLE_DAY);
    }
}
