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
        remind(LocalDate.now(clock.withZone(ROME)));
    }

    /** Writes what is due that day, as far as it was not written before. */
    public void remind(LocalDate today) {
        List<Awaited> awaited = jdbc.sql("select case_id, dossier_id, notified_on from message_oath")
                .query((rs, row) -> new Awaited(rs.getLong(1), rs.getLong(2), rs.getObject(3, LocalDate.class)))
                .list();
        awaited.forEach(one -> planned(one, today)
                .ifPresent(message -> transaction.executeWithoutResult(
                        status -> outbox.add(one.caseId(), one.dossierId(), List.of(message)))));
        log.info("{} people have their oath before them", awaited.size());
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
}
