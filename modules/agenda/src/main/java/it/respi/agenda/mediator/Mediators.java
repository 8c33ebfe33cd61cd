// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Slice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of mediators: the province writes it, whoever works on cases reads it without ways to reach people. */
@Component
public class Mediators {
    static final int PAGE = 30;
    private static final int DAYS_SHOWN = 60;
    private static final int YEARS_AHEAD = 2;

    private final MediatorRows rows;
    private final MediatorPolicy policy;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    Mediators(MediatorRows rows, MediatorPolicy policy, AuditTrail audit, Ids ids, Clock clock) {
        this.rows = rows;
        this.policy = policy;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Mediators by their code: all for whoever keeps the register, for the others those who may work.
     *
     * @param language only those who speak it; empty for all
     * @param cursor where the page before ended, null for the first
     * @throws NotAllowed {@code mediator.not-allowed}
     */
    @Transactional(readOnly = true)
    public Slice<Mediator> list(Actor actor, String language, @Nullable String cursor) {
        policy.mustRead(actor);
        LocalDate readyOn = policy.manages(actor) ? null : today();
        return Slice.of(
                rows.page(language, readyOn, Objects.requireNonNullElse(cursor, ""), PAGE + 1), PAGE, Mediator::code);
    }

    /**
     * One mediator; how to reach them only for whoever keeps the register.
     *
     * @throws NotFound {@code mediator.not-found} when it is not there, or may not work and the actor does not keep the register
     */
    @Transactional(readOnly = true)
    public Mediator find(Actor actor, long id) {
        policy.mustRead(actor);
        boolean manages = policy.manages(actor);
        return rows.find(id, manages)
                .filter(one -> manages || one.mayWork(today()))
                .orElseThrow(() -> new NotFound("mediator.not-found"));
    }

    /** The days on which the mediator is away, from today on, for whoever may read the register. */
    @Transactional(readOnly = true)
    public List<LocalDate> daysOff(Actor actor, long id) {
        policy.mustRead(actor);
        return rows.daysOff(id, today(), DAYS_SHOWN);
    }

    /**
     * Enters a mediator.
     *
     * @return the number
     * @throws RuleBroken {@code mediator.code.taken}
     */
    @Transactional
    public long enter(Actor actor, MediatorForm form) {
        policy.mustManage(actor);
        Mediator one = form.mediator(ids.next());
        uniquely(() -> rows.insert(one, actor.staffId(), clock.instant()));
        note(actor, "MEDIATOR_ENTER", one.id());
        return one.id();
    }

    /**
     * Changes what is known of a mediator.
     *
     * @throws RuleBroken {@code mediator.code.taken}
     * @throws Stale {@code mediator.changed} when somebody else was faster
     */
    @Transactional
    public void change(Actor actor, long id, MediatorForm form) {
        policy.mustManage(actor);
        lock(id);
        uniquely(() -> {
            if (!rows.update(form.mediator(id), actor.staffId(), clock.instant())) {
                throw new Stale("mediator.changed");
            }
        });
        note(actor, "MEDIATOR_CHANGE", id);
    }

    /**
     * The mediator is away on a day.
     *
     * @throws RuleBroken {@code mediator.day-off.past} or {@code mediator.day-off.far}
     */
    @Transactional
    public void addDayOff(Actor actor, long id, LocalDate day) {
        policy.mustManage(actor);
        lock(id);
        if (day.isBefore(today())) {
            throw new RuleBroken("mediator.day-off.past");
        }
        if (day.isAfter(today().plusYears(YEARS_AHEAD))) {
            throw new RuleBroken("mediator.day-off.far");
        }
        rows.addDayOff(id, day);
        note(actor, "MEDIATOR_DAY_OFF", id);
    }

    /** The mediator is there after all. */
    @Transactional
    public void removeDayOff(Actor actor, long id, LocalDate day) {
        policy.mustManage(actor);
        lock(id);
        rows.removeDayOff(id, day);
        note(actor, "MEDIATOR_DAY_OFF", id);
    }

    /** @throws NotFound {@code mediator.not-found} */
    private void lock(long id) {
        if (!rows.lock(id)) {
            throw new NotFound("mediator.not-found");
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void uniquely(Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException taken) {
            throw new RuleBroken("mediator.code.taken");
        }
    }

    private void note(Actor actor, String action, long id) {
        audit.done(AuditEntry.upkeep(clock.instant(), Who.of(actor), action, Purpose.WORK_LIST)
                .about("agenda_mediator/" + id));
    }
}
