// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import it.respi.dossiers.CaseSpans;
import it.respi.dossiers.CaseSpans.Ended;
import it.respi.dossiers.rights.erasure.Scope;
import it.respi.dossiers.rights.retention.DisposalChanges.Due;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every night: proposes what is due or will be soon, takes back what is due no longer, and deletes what is no record. One node
 * does it, a batch in each statement and each transaction; what is left after many proposals waits for the next night.
 */
@Component
class RetentionJob {
    private static final Logger log = LoggerFactory.getLogger(RetentionJob.class);
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final int BATCH = 500;
    /** New proposals in a night: more than the heads of the offices can look at. */
    private static final int MOST = 20_000;

    private final RetentionRules plan;
    private final CaseSpans spans;
    private final FilesDue files;
    private final DisposalChanges changes;
    private final RetentionTurn turn;
    private final JdbcClient jdbc;
    private final Clock clock;

    RetentionJob(
            RetentionRules plan,
            CaseSpans spans,
            FilesDue files,
            DisposalChanges changes,
            RetentionTurn turn,
            JdbcClient jdbc,
            Clock clock) {
        this.plan = plan;
        this.spans = spans;
        this.files = files;
        this.changes = changes;
        this.turn = turn;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Europe/Rome")
    void run() {
        if (!turn.begin()) {
            return;
        }
        try {
            night(LocalDate.now(clock.withZone(ROME)));
        } finally {
            turn.end();
        }
    }

    private void night(LocalDate today) {
        int dropped = dropOpenedAgain();
        int proposed = 0;
        int deleted = 0;
        for (RetentionRule rule : plan.on(today)) {
            switch (rule.act()) {
                case WHOLE, COPIES -> proposed += propose(rule, today, MOST - proposed);
                case ROWS -> deleted += delete(rule, today);
                case KEEP -> {}
            }
        }
        log.info("Retention: {} proposed, {} no longer due, {} rows deleted", proposed, dropped, deleted);
    }

    /** Goes on until there is nothing due any more, or {@code most} are proposed; the rest waits for the next night. */
    private int propose(RetentionRule rule, LocalDate today, int most) {
        Instant before = today.plusDays(rule.warnDays() + 1L)
                .minusMonths(rule.months())
                .atStartOfDay(ROME)
                .toInstant();
        Scope scope = rule.act() == Act.WHOLE ? Scope.WHOLE : Scope.COPIES;
        int proposed = 0;
        List<Ended> ended = next(rule, before, 0);
        while (!ended.isEmpty() && proposed < most) {
            List<Due> due = scope == Scope.COPIES ? files.of(ended, rule, before) : whole(ended, rule);
            proposed += turn.together(() -> changes.propose(due, rule.code(), scope));
            ended = next(rule, before, ended.getLast().dossierId());
        }
        return proposed;
    }

    private static List<Due> whole(List<Ended> ended, RetentionRule rule) {
        return ended.stream()
                .map(one -> new Due(
                        one.dossierId(), LocalDate.ofInstant(one.at(), ROME).plusMonths(rule.months()), null))
                .toList();
    }

    private List<Ended> next(RetentionRule rule, Instant before, long after) {
        return rule.start() == Start.CASES_CLOSED
                ? spans.ended(before, after, BATCH)
                : spans.withoutCase(before, after, BATCH);
    }

    /** Dossiers with a case that is open now. */
    private int dropOpenedAgain() {
        int dropped = 0;
        List<Waiting> page = waiting(0);
        while (!page.isEmpty()) {
            var now = spans.of(page.stream().map(Waiting::dossierId).toList());
            List<Long> over = page.stream()
                    .filter(one -> isOver(one, now.get(one.dossierId())))
                    .map(Waiting::id)
                    .toList();
            if (!over.isEmpty()) {
                dropped += turn.together(() -> changes.drop(over));
            }
            page = waiting(page.getLast().id());
        }
        return dropped;
    }

    private static boolean isOver(Waiting one, CaseSpans.@Nullable Span span) {
        return span != null && (span.open() > 0 || one.withoutCase());
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
