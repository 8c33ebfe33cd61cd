// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail;

import it.respi.cases.CaseFact;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
                    + " about_at, tries, created_at, next_try_at)"
                    + " select p.id, ?, d.id, p.kind, p.occasion, 'EMAIL', 'QUEUED', p.about_at, 0, ?, p.next_try_at"
                    + " from dossier d join (%s) p where d.id = ? and d.protection is null"
                    + " and d.restricted_at is null and d.erased_at is null"
                    + " on duplicate key update message_out.id = message_out.id";

    private static final String ONE = "select cast(? as unsigned) as id, ? as kind, ? as occasion,"
            + " cast(? as datetime(3)) as about_at, cast(? as datetime(3)) as next_try_at";

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
        List<Planned> planned = MessagePlan.of(fact, clock.instant(), wait);
        boolean written = add(fact.caseId().value(), fact.dossierId(), planned);
        Instant soon = clock.instant().plus(wait);
        if (written && planned.stream().anyMatch(one -> !one.notBefore().isAfter(soon))) {
            JustWritten.note(fact.caseId());
        }
    }

    /** Writes these, as far as they were not written before; false when nothing goes to the person of this dossier. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(long caseId, long dossierId, List<Planned> planned) {
        if (planned.isEmpty()) {
            return false;
        }
        List<@Nullable Object> values = new ArrayList<>(Params.of(caseId, Timestamp.from(clock.instant())));
        planned.forEach(one -> values.addAll(Params.of(
                ids.next(), one.kind().name(), one.occasion(), one.aboutAt(), Timestamp.from(one.notBefore()))));
        values.add(dossierId);
        return jdbc.sql(ADD.formatted(String.join(" union all ", Collections.nCopies(planned.size(), ONE))))
                        .params(values)
                        .update()
                > 0;
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
