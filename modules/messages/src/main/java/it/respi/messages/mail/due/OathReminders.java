// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.due;

import it.respi.cases.StepTargets;
import it.respi.kernel.time.LegalClock;
import it.respi.messages.mail.MessageKind;
import it.respi.messages.mail.Outbox;
import it.respi.messages.mail.Planned;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds people of the last day for their oath (giuramento, art. 10 L. 91/1992): 120, 60 and 30 days before, and each day of the
 * last week (P7.09). Whoever is nearer hears of the nearest only; whoever has sworn is in the list no more. Each node looks every
 * morning; the key of a message keeps two of them from writing it twice.
 */
@Component
public class OathReminders {
    private static final Logger log = LoggerFactory.getLogger(OathReminders.class);
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final String TERM = "citizenship.oath";
    private static final List<Integer> DAYS = List.of(30, 60, 120);
    private static final int LAST_WEEK = 7;
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final StepTargets terms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OathReminders(JdbcClient jdbc, Outbox outbox, StepTargets terms, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.terms = terms;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 25 6 * * *", zone = "Europe/Rome")
    void run() {
        int written = remind(LocalDate.now(clock.withZone(ROME)));
        log.info("{} reminders of oaths", written);
    }

    /** Writes what is due that day, as far as it was not written before; how many. */
    public int remind(LocalDate today) {
        int written = 0;
        List<Awaited> batch = next(0);
        while (!batch.isEmpty()) {
            written += write(batch, today);
            batch = batch.size() < BATCH ? List.of() : next(batch.getLast().caseId());
        }
        return written;
    }

    private List<Awaited> next(long after) {
        return jdbc.sql("select case_id, dossier_id, notified_on from message_oath where case_id > ?"
                        + " order by case_id limit " + BATCH)
                .param(after)
                .query((rs, row) -> new Awaited(rs.getLong(1), rs.getLong(2), rs.getObject(3, LocalDate.class)))
                .list();
    }

    private int write(List<Awaited> batch, LocalDate today) {
        Set<String> written = written(batch);
        List<Due> due = batch.stream()
                .flatMap(one -> planned(one, today).map(message -> new Due(one, message)).stream())
                .filter(one -> !written.contains(one.key()))
                .toList();
        transaction.executeWithoutResult(status -> due.forEach(
                one -> outbox.add(one.awaited().caseId(), one.awaited().dossierId(), List.of(one.message()))));
        return due.size();
    }

    /** What these were told before, as {@link Due#key} says it. */
    private Set<String> written(List<Awaited> batch) {
        return jdbc
                .sql(
                        "select concat(case_id, ' ', occasion) from message_out where kind = 'OATH' and case_id in (:cases)")
                .param("cases", batch.stream().map(Awaited::caseId).toList())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private Optional<Planned> planned(Awaited one, LocalDate today) {
        Instant morning = today.atTime(MORNING).atZone(ROME).toInstant();
        return terms.of(TERM, one.notifiedOn())
                .map(term -> LegalClock.national().lastDay(one.notifiedOn(), term))
                .flatMap(last -> daysBefore(last, today)
                        .map(days -> Planned.reminder(
                                MessageKind.OATH, last.toString(), days, morning, last.atStartOfDay())));
    }

    /** The reminder that is due, by how many days before the last day it is given; empty before the first and after the last. */
    static Optional<Integer> daysBefore(LocalDate last, LocalDate today) {
        int left = (int) ChronoUnit.DAYS.between(today, last);
        if (left < 0) {
            return Optional.empty();
        }
        return left <= LAST_WEEK
                ? Optional.of(left)
                : DAYS.stream().filter(days -> left <= days).findFirst();
    }

    private record Awaited(long caseId, long dossierId, LocalDate notifiedOn) {}

    private record Due(Awaited awaited, Planned message) {
        String key() {
            return awaited.caseId() + " " + message.occasion();
        }
    }
}
