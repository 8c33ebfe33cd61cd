// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.slot;

import it.respi.platform.data.Ids;
import it.respi.registry.OfficeCalendarChanged;
import it.respi.registry.OfficeCalendars;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the places that hours and closures give, for eight weeks ahead: when they change, when the calendar of the office
 * changes, and every night. A place is never deleted while it is to come: one that is given no more is closed, so that who has
 * it is seen and moved.
 */
@Component
public class SlotUpkeep {
    private static final Logger log = LoggerFactory.getLogger(SlotUpkeep.class);

    /** For how many days ahead there are places. */
    static final int AHEAD = 56;

    private static final int KEPT_DAYS = 30;
    private static final int BATCH = 500;

    private final Resources resources;
    private final OfficeCalendars calendars;
    private final Tables tables;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SlotUpkeep(
            Resources resources,
            OfficeCalendars calendars,
            Tables tables,
            TransactionTemplate transaction,
            Clock clock) {
        this.resources = resources;
        this.calendars = calendars;
        this.tables = tables;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Every counter, each in a transaction of its own, and one that fails keeps no other; also what is long over and nobody had is deleted. */
    @Scheduled(cron = "0 20 0 * * *", zone = "Europe/Rome")
    public void everyNight() {
        resources.ids(null).forEach(this::alone);
        transaction.executeWithoutResult(status -> tables.jdbc()
                .sql("delete s from agenda_slot s left join agenda_booking b on b.slot_id = s.id"
                        + " where s.starts_at < ? and b.id is null")
                .param(LocalDateTime.now(clock).minusDays(KEPT_DAYS))
                .update());
    }

    private void alone(long id) {
        try {
            transaction.executeWithoutResult(status -> refresh(id));
        } catch (RuntimeException e) {
            log.error("The places of counter {} were not written; the next night tries again", id, e);
        }
    }

    /** The calendar of an office changed: in the same transaction. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OfficeCalendarChanged change) {
        resources
                .ids(change.officeId())
                .forEach(id -> resources.lock(id).ifPresent(one -> refresh(one, change.after()::isHoliday)));
    }

    /** All counters of an office, in the transaction that changed its closures. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refreshOffice(int officeId) {
        resources.ids(officeId).forEach(this::refresh);
    }

    /** One counter, in the transaction that changed it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refresh(long resourceId) {
        resources
                .lock(resourceId)
                .ifPresent(resource -> refresh(
                        resource, day -> calendars.of(resource.officeId()).isHoliday(day)));
    }

    private void refresh(Resource resource, Predicate<LocalDate> holiday) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        List<Opening> hours = resources.openings(resource.officeId(), today).stream()
                .filter(opening -> opening.resourceId() == resource.id())
                .toList();
        SlotPlan plan = new SlotPlan(resource, hours, resources.closings(resource.officeId(), today), holiday);
        Map<LocalDateTime, LocalDateTime> wanted = new HashMap<>(plan.places(today, today.plusDays(AHEAD)));
        wanted.keySet().removeIf(at -> !at.isAfter(now));
        write(resource, wanted, now);
    }

    /** Only what differs is written. */
    private void write(Resource resource, Map<LocalDateTime, LocalDateTime> wanted, LocalDateTime now) {
        List<Object[]> shut = new ArrayList<>();
        tables.jdbc()
                .sql("select id, starts_at, ends_at, closed from agenda_slot where resource_id = ? and starts_at > ?")
                .params(resource.id(), now)
                .query(rs -> {
                    LocalDateTime at = rs.getObject(2, LocalDateTime.class);
                    boolean open = !rs.getBoolean(4);
                    if (!wanted.containsKey(at)) {
                        if (open) {
                            shut.add(new Object[] {rs.getLong(1)});
                        }
                    } else if (open && rs.getObject(3, LocalDateTime.class).equals(wanted.get(at))) {
                        wanted.remove(at);
                    }
                });
        List<Object[]> opened = wanted.entrySet().stream()
                .map(place -> new Object[] {
                    tables.ids().next(), resource.id(), resource.officeId(), place.getKey(), place.getValue()
                })
                .toList();
        tables.batches().batchUpdate("update agenda_slot set closed = true where id = ?", shut);
        for (int from = 0; from < opened.size(); from += BATCH) {
            insert(opened.subList(from, Math.min(from + BATCH, opened.size())));
        }
    }

    private void insert(List<Object[]> rows) {
        List<Object> params =
                rows.stream().flatMap(row -> List.of(row).stream()).toList();
        tables.jdbc()
                .sql("insert into agenda_slot (id, resource_id, office_id, starts_at, ends_at, closed) values "
                        + "(?, ?, ?, ?, ?, false)" + ", (?, ?, ?, ?, ?, false)".repeat(rows.size() - 1)
                        + " on duplicate key update ends_at = values(ends_at), closed = false")
                .params(params)
                .update();
    }

    /** How rows are written. */
    @Component
    record Tables(JdbcClient jdbc, JdbcTemplate batches, Ids ids) {}
}
