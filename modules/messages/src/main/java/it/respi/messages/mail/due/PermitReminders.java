// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.due;

import it.respi.messages.mail.MessageKind;
import it.respi.messages.mail.Outbox;
import it.respi.messages.mail.Planned;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds people that their permit ends, 120, 90, 60 and 30 days before (P1.01): whoever is nearer than that hears of the nearest
 * only. Each node looks every morning; the key of a message keeps two of them from writing it twice.
 */
@Component
public class PermitReminders {
    private static final Logger log = LoggerFactory.getLogger(PermitReminders.class);
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final List<Integer> DAYS = List.of(120, 90, 60, 30);
    private static final int BATCH = 500;
    private static final int MOST_BATCHES = 200;

    /** Of cases, and among the papers of people. */
    private static final List<String> SOURCES = List.of("message_permit", "message_permit_recorded");

    private static final String NEXT = "select p.case_id, p.dossier_id, p.ends_on from %s p"
            + " where p.ends_on > ? and p.ends_on <= ? and not exists (select 1 from message_out m"
            + " where m.case_id = p.case_id and m.kind = 'M01' and m.occasion = concat(p.ends_on, ?))"
            + " and not exists (select 1 from dossier d where d.id = p.dossier_id and (d.protection is not null"
            + " or d.restricted_at is not null or d.erased_at is not null))"
            + " order by p.ends_on, p.case_id limit " + BATCH;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PermitReminders(JdbcClient jdbc, Outbox outbox, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 6 * * *", zone = "Europe/Rome")
    void run() {
        int written = remind(LocalDate.now(clock.withZone(ROME)));
        log.info("{} reminders of permits that end", written);
    }

    /** Writes what is due that day; how many. What is left after many batches waits for the next day. */
    public int remind(LocalDate today) {
        int written = 0;
        for (int i = 0; i < DAYS.size(); i++) {
            int days = DAYS.get(i);
            int nearer = i + 1 < DAYS.size() ? DAYS.get(i + 1) : 0;
            for (String source : SOURCES) {
                written += remind(source, today, days, nearer);
            }
        }
        return written;
    }

    private int remind(String source, LocalDate today, int days, int nearer) {
        int written = 0;
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            List<Ending> ending = next(source, today.plusDays(nearer), today.plusDays(days), days);
            transaction.executeWithoutResult(status -> ending.forEach(one -> write(one, today, days)));
            written += ending.size();
            if (ending.size() < BATCH) {
                return written;
            }
        }
        return written;
    }

    private void write(Ending one, LocalDate today, int days) {
        Instant morning = today.atTime(MORNING).atZone(ROME).toInstant();
        outbox.add(
                one.caseId(),
                one.dossierId(),
                List.of(Planned.reminder(
                        MessageKind.M01,
                        one.endsOn().toString(),
                        days,
                        morning,
                        one.endsOn().atStartOfDay())));
    }

    private List<Ending> next(String source, LocalDate after, LocalDate until, int days) {
        return jdbc.sql(NEXT.formatted(source))
                .params(after, until, "/" + days)
                .query((rs, row) -> new Ending(rs.getLong(1), rs.getLong(2), rs.getObject(3, LocalDate.class)))
                .list();
    }

    private record Ending(long caseId, long dossierId, LocalDate endsOn) {}
}
