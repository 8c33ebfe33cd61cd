// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import it.respi.dossiers.CaseSpans;
import it.respi.dossiers.CaseSpans.Ended;
import it.respi.dossiers.rights.erasure.Scope;
import it.respi.registry.RetentionRule;
import it.respi.registry.RetentionRule.Act;
import it.respi.registry.RetentionRule.Start;
import it.respi.registry.RetentionRules;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every night: proposes what is due or will be soon, takes back what is due no longer, and deletes what is no record. Two nodes
 * that do it at once do it once: the table lets one proposal in.
 */
@Component
class RetentionJob {
    private static final Logger log = LoggerFactory.getLogger(RetentionJob.class);
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final int BATCH = 500;

    private final RetentionRules plan;
    private final CaseSpans spans;
    private final DisposalChanges changes;
    private final JdbcClient jdbc;
    private final Clock clock;

    RetentionJob(RetentionRules plan, CaseSpans spans, DisposalChanges changes, JdbcClient jdbc, Clock clock) {
        this.plan = plan;
        this.spans = spans;
        this.changes = changes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Europe/Rome")
    void run() {
        LocalDate today = LocalDate.now(clock.withZone(ROME));
        int dropped = dropOpenedAgain();
        int proposed = 0;
        int deleted = 0;
        for (RetentionRule rule : plan.on(today)) {
            switch (rule.act()) {
                case WHOLE, COPIES -> proposed += propose(rule, today);
                case ROWS -> deleted += delete(rule, today);
                case KEEP -> {}
            }
        }
        log.info("Retention: {} proposed, {} no longer due, {} rows deleted", proposed, dropped, deleted);
    }

    private int propose(RetentionRule rule, LocalDate today) {
        Instant before = today.plusDays(rule.warnDays() + 1L)
                .minusMonths(rule.months())
                .atStartOfDay(ROME)
                .toInstant();
        Scope scope = rule.act() == Act.WHOLE ? Scope.WHOLE : Scope.COPIES;
        int proposed = 0;
        List<Ended> ended = next(rule, before, 0);
        while (!ended.isEmpty()) {
            for (Ended one : ended) {
                LocalDate due = LocalDate.ofInstant(one.at(), ROME).plusMonths(rule.months());
                proposed += scope == Scope.COPIES && !hasFiles(one.dossierId())
                        ? 0
                        : changes.propose(one, rule.code(), scope, due);
            }
            ended = next(rule, before, ended.getLast().dossierId());
        }
        return proposed;
    }

    private List<Ended> next(RetentionRule rule, Instant before, long after) {
        return rule.start() == Start.CASES_CLOSED
                ? spans.ended(before, after, BATCH)
                : spans.withoutCase(before, after, BATCH);
    }

    private boolean hasFiles(long dossierId) {
        return jdbc.sql("select exists (select 1 from dossier_document where dossier_id = ? and scan <> 'REMOVED')")
                .param(dossierId)
                .query(Boolean.class)
                .single();
    }

    /** Dossiers with a case that is open now. */
    private int dropOpenedAgain() {
        int dropped = 0;
        List<Waiting> page = waiting(0);
        while (!page.isEmpty()) {
            var now = spans.of(page.stream().map(Waiting::dossierId).toList());
            for (Waiting one : page) {
                CaseSpans.Span span = now.get(one.dossierId());
                if (span != null && (span.open() > 0 || one.withoutCase())) {
                    changes.drop(one.id());
                    dropped++;
                }
            }
            page = waiting(page.getLast().id());
        }
        return dropped;
    }

    private List<Waiting> waiting(long after) {
        return jdbc.sql("select id, dossier_id, rule = 'INFO_REQUEST' from dossier_disposal where id > ? and state in"
                        + " ('PROPOSED', 'FIRST') and rule <> 'REQUEST' order by id limit " + BATCH)
                .param(after)
                .query((rs, row) -> new Waiting(rs.getLong(1), rs.getLong(2), rs.getBoolean(3)))
                .list();
    }

    /** Attempts to open a number that leads nowhere, or to ask for it: the only rows of the plan that are no record. */
    private int delete(RetentionRule rule, LocalDate today) {
        Instant before = today.minusMonths(rule.months()).atStartOfDay(ROME).toInstant();
        return delete("dossier_stated", before) + delete("dossier_transfer", before);
    }

    private int delete(String table, Instant before) {
        int gone;
        int all = 0;
        do {
            gone = jdbc.sql("delete from " + table + " where dossier_id is null and at < ? order by id limit " + BATCH)
                    .param(Timestamp.from(before))
                    .update();
            all += gone;
        } while (gone == BATCH);
        return all;
    }

    private record Waiting(long id, long dossierId, boolean withoutCase) {}
}
