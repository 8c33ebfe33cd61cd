// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail;

import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages as a table: every change is one conditional statement. */
@Component
public class MessageRows {
    /** A node that stopped while it was sending holds a message up no longer than this. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    MessageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next one to be sent, from now on this node's; empty when none is due. Nodes never wait for each other. */
    public Optional<MessageRow> claim(Instant now) {
        Optional<MessageRow> next = jdbc.sql("select " + MessageRow.COLUMNS + " from message_out where state = 'QUEUED'"
                        + " and next_try_at <= ? and (claimed_until is null or claimed_until < ?)"
                        + " order by next_try_at, id limit 1 for update skip locked")
                .params(Timestamp.from(now), Timestamp.from(now))
                .query((rs, row) -> MessageRow.read(rs))
                .optional();
        next.ifPresent(row -> jdbc.sql("update message_out set claimed_until = ?, tries = tries + 1 where id = ?")
                .params(Timestamp.from(now.plus(CLAIM)), row.id())
                .update());
        return next;
    }

    /** It went out. */
    public void sent(long id, String language, MessageRow.Sealed sealed, Instant at) {
        jdbc.sql("update message_out set state = 'SENT', reason = null, language = ?, sealed_address = ?,"
                        + " sealed_text = ?, sent_at = ?, claimed_until = null where id = ? and state = 'QUEUED'")
                .params(Params.of(language, sealed.address(), sealed.text(), Timestamp.from(at), id))
                .update();
    }

    /** It is tried again. */
    public void again(long id, MessageReason reason, Instant notBefore) {
        jdbc.sql("update message_out set reason = ?, next_try_at = ?, claimed_until = null"
                        + " where id = ? and state = 'QUEUED'")
                .params(reason.name(), Timestamp.from(notBefore), id)
                .update();
    }

    /** It will not go out. */
    public void ended(long id, MessageState state, MessageReason reason, Instant at) {
        jdbc.sql("update message_out set state = ?, reason = ?, ended_at = ?, claimed_until = null"
                        + " where id = ? and state = 'QUEUED'")
                .params(state.name(), reason.name(), Timestamp.from(at), id)
                .update();
    }

    /**
     * Somebody says what became of it.
     *
     * @return whether it was in that state still, and nobody was sending it
     */
    public boolean said(MessageRow row, MessageState to, @Nullable MessageReason reason, int staffId, Instant at) {
        return jdbc.sql("update message_out set state = ?, reason = ?, ended_at = ?, ended_by = ?"
                                + " where id = ? and state = ? and (claimed_until is null or claimed_until < ?)")
                        .params(Params.of(
                                to.name(),
                                reason == null ? null : reason.name(),
                                Timestamp.from(at),
                                staffId,
                                row.id(),
                                row.state().name(),
                                Timestamp.from(at)))
                        .update()
                == 1;
    }

    /** A message of a dossier; empty when there is none of that number. */
    public Optional<MessageRow> find(long dossierId, long id) {
        return jdbc.sql("select " + MessageRow.COLUMNS + " from message_out where id = ? and dossier_id = ?")
                .params(id, dossierId)
                .query((rs, row) -> MessageRow.read(rs))
                .optional();
    }

    /** The messages of some cases of a dossier that are older than one of them, newest first, at most so many. */
    public List<MessageRow> of(long dossierId, Set<Long> cases, long before, int most) {
        return cases.isEmpty()
                ? List.of()
                : jdbc.sql("select " + MessageRow.COLUMNS + " from message_out where dossier_id = :dossier"
                                + " and case_id in (:cases) and id < :before order by id desc limit :most")
                        .param("dossier", dossierId)
                        .param("cases", cases)
                        .param("before", before)
                        .param("most", most)
                        .query((rs, row) -> MessageRow.read(rs))
                        .list();
    }
}
