// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail;

import it.respi.cases.CaseFact;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what is to be told beside the fact that it tells of, in the same transaction (casella in uscita): a fact that is taken
 * back tells nothing, one that stands is told even if the server stops now.
 */
@Component
public class Outbox {
    /** Nothing is written for protected, restricted or erased dossiers. */
    private static final String ADD =
            "insert into message_out (id, case_id, dossier_id, kind, occasion, channel, state,"
                    + " about_at, tries, created_at, next_try_at) select ?, ?, d.id, ?, ?, 'EMAIL', 'QUEUED', ?, 0, ?, ?"
                    + " from dossier d where d.id = ? and d.protection is null and d.restricted_at is null"
                    + " and d.erased_at is null on duplicate key update message_out.id = message_out.id";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final Duration wait;

    Outbox(JdbcClient jdbc, Ids ids, Clock clock, @Value("${respi.mail.wait:PT60S}") Duration wait) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.wait = wait;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CaseFact fact) {
        MessagePlan.replaced(fact).ifPresent(kind -> outOfDate(fact.caseId().value(), kind));
        add(fact.caseId().value(), fact.dossierId(), MessagePlan.of(fact, clock.instant(), wait));
    }

    /** Writes these, as far as they were not written before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long caseId, long dossierId, List<Planned> planned) {
        Timestamp now = Timestamp.from(clock.instant());
        for (Planned one : planned) {
            jdbc.sql(ADD)
                    .params(Params.of(
                            ids.next(),
                            caseId,
                            one.kind().name(),
                            one.occasion(),
                            one.aboutAt(),
                            now,
                            Timestamp.from(one.notBefore()),
                            dossierId))
                    .update();
        }
    }

    private void outOfDate(long caseId, MessageKind kind) {
        Instant now = clock.instant();
        jdbc.sql("update message_out set state = 'CANCELLED', reason = ?, ended_at = ?"
                        + " where case_id = ? and kind = ? and state = 'QUEUED'"
                        + " and (claimed_until is null or claimed_until < ?)")
                .params(MessageReason.OUT_OF_DATE.name(), Timestamp.from(now), caseId, kind.name(), Timestamp.from(now))
                .update();
    }
}
