// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.booking;

import it.respi.agenda.slot.AgendaRules;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.AfterCommit;
import it.respi.platform.data.Cached;
import it.respi.platform.data.Ids;
import it.respi.registry.Offices;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many places of a day an office lends to each help desk (quote); two days before, what is free is free for all of them. */
@Component
public class Quotas {
    /** From so many days before on, no quota counts. */
    public static final int RELEASED_DAYS_BEFORE = 2;

    private static final int MOST_PER_DAY = 99;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Offices offices;
    private final AgendaRules rules;
    private final Clock clock;
    private final Cached<List<Quota>> lent;

    Quotas(JdbcClient jdbc, Ids ids, Offices offices, AgendaRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.offices = offices;
        this.rules = rules;
        this.clock = clock;
        this.lent = new Cached<>(
                Duration.ofMinutes(1),
                () -> jdbc.sql("select id, office_id, desk_office_id, per_day from agenda_quota where per_day > 0"
                                + " order by office_id, desk_office_id")
                        .query((rs, row) -> new Quota(rs.getLong(1), rs.getInt(2), rs.getInt(3), rs.getInt(4)))
                        .list());
    }

    /** What an office lends. */
    public List<Quota> of(int officeId) {
        return lent.get().stream().filter(quota -> quota.office() == officeId).toList();
    }

    /** What is lent to a desk. */
    public List<Quota> forDesk(int deskOfficeId) {
        return lent.get().stream().filter(quota -> quota.desk() == deskOfficeId).toList();
    }

    /** What an office lends to a desk; empty when it lends nothing. */
    public Optional<Quota> of(int officeId, int deskOfficeId) {
        return of(officeId).stream()
                .filter(quota -> quota.desk() == deskOfficeId)
                .findFirst();
    }

    /** How many places a desk may still take on a day, of so many that are free. */
    public int left(Quota quota, LocalDate day, int free) {
        return left(quota).on(day, free);
    }

    /** How many places a desk may still take on some days, of those that are free. */
    Left left(Quota quota) {
        Map<LocalDate, Integer> used = new HashMap<>();
        jdbc.sql("select day, used from agenda_quota_day where quota_id = ? and day >= ?")
                .params(quota.id(), today())
                .query(rs -> {
                    used.put(rs.getObject(1, LocalDate.class), rs.getInt(2));
                });
        return new Left(quota, used, today());
    }

    /**
     * Counts a place that a desk takes, and refuses it where it is one too many: the row of the day is locked by the count.
     *
     * @return whether the quota counts on that day
     * @throws RuleBroken {@code agenda.quota.used}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean count(Quota quota, LocalDate day) {
        if (isReleased(day, today())) {
            return false;
        }
        jdbc.sql("insert into agenda_quota_day (quota_id, day, used) values (?, ?, 1)"
                        + " on duplicate key update used = used + 1")
                .params(quota.id(), day)
                .update();
        boolean over = jdbc.sql("select d.used > q.per_day from agenda_quota_day d join agenda_quota q on q.id ="
                        + " d.quota_id where d.quota_id = ? and d.day = ? for update")
                .params(quota.id(), day)
                .query(Boolean.class)
                .single();
        if (over) {
            throw new RuleBroken("agenda.quota.used", quota.perDay());
        }
        return true;
    }

    /** Places of the case that are given back count no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(long caseId) {
        jdbc.sql(
                        "update agenda_quota_day q join agenda_booking b on b.quota_id = q.quota_id and q.day ="
                                + " date(b.starts_at) set q.used = q.used - 1 where b.case_id = ? and b.live = 1 and q.used > 0")
                .param(caseId)
                .update();
    }

    /**
     * The head says how many places a day a desk gets; 0 for none.
     *
     * @throws RuleBroken {@code agenda.quota.desk} or {@code agenda.quota.number}
     */
    @Transactional
    public void lend(Actor actor, int deskOfficeId, int perDay) {
        rules.requireHead(actor);
        boolean desk = offices.find(deskOfficeId)
                .filter(office -> office.kind() == AgencyKind.HELP_DESK && !actor.worksAt(office.id()))
                .isPresent();
        if (!desk) {
            throw new RuleBroken("agenda.quota.desk");
        }
        if (actor.office().kind() == AgencyKind.HELP_DESK) {
            throw new NotAllowed("agenda.rules.not-allowed");
        }
        if (perDay < 0 || perDay > MOST_PER_DAY) {
            throw new RuleBroken("agenda.quota.number", MOST_PER_DAY);
        }
        jdbc.sql("insert into agenda_quota (id, office_id, desk_office_id, per_day, changed_by, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?) on duplicate key update per_day = values(per_day),"
                        + " changed_by = values(changed_by), changed_at = values(changed_at)")
                .params(
                        ids.next(),
                        actor.office().id(),
                        deskOfficeId,
                        perDay,
                        actor.staffId(),
                        Timestamp.from(clock.instant()))
                .update();
        AfterCommit.run(lent::forget);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean isReleased(LocalDate day, LocalDate today) {
        return !day.isAfter(today.plusDays(RELEASED_DAYS_BEFORE));
    }

    /** Places of an office that a desk may take each day. */
    public record Quota(long id, int office, int desk, int perDay) {}

    /** What is left of a quota. */
    record Left(Quota quota, Map<LocalDate, Integer> used, LocalDate today) {
        int on(LocalDate day, int free) {
            return isReleased(day, today)
                    ? free
                    : Math.min(free, Math.max(0, quota.perDay() - used.getOrDefault(day, 0)));
        }
    }
}
