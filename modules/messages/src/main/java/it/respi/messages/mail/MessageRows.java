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

    /** The next one that was due by then, from now on this node's; empty when there is none. Nodes never wait for each other. */
    public Optional<MessageRow> claim(Instant due, Instant now) {
        Optional<MessageRow> next = jdbc.sql("select " + MessageRow.COLUMNS + " from message_out where state = 'QUEUED'"
                        + " and next_try_at <= ? and (claimed_until is null or claimed_until < ?)"
                        + " order by next_try_at, id limit 1 for update skip locked")
                .params(Timestamp.from(due), Timestamp.from(now))
                .query((rs, row) -> MessageRow.read(rs))
                .optional();
        next.ifPresent(row -> jdbc.sql("update message_out set claimed_until = ?, tries = tries + 1 where id = ?")
                .params(Timestamp.from(now.plus(CLAIM)), row.id())
                .update());
        return next;
    }

    /**
     * It went out: that is written down whatever was said meanwhile.
     *
     * @return false when another node was faster
     */
    public boolean sent(long id, String language, MessageRow.Sealed sealed, Instant at) {
        return jdbc.sql("update message_out set state = 'SENT', reason = null, language = ?, sealed_address = ?,"
                                + " sealed_text = ?, sent_at = ?, ended_at = null, claimed_until = null"
                                + " where id = ? and state in ('QUEUED', 'CANCELLED')")
                        .params(Params.of(language, sealed.address(), sealed.text(), Timestamp.from(at), id))
                        .update()
                == 1;
    }

    /**
     * It is tried again.
     *
     * @param tries how often it was tried; when it is more by now, another node has it
     */
    public void again(long id, int tries, MessageReason reason, Instant notBefore) {
        jdbc.sql("update message_out set reason = ?, next_try_at = ?, claimed_until = null"
                        + " where id = ? and state = 'QUEUED' and tries = ?")
                .params(reason.name(), Timestamp.from(notBefore), id, tries)
                .update();
    }

    /**
     * It will not go out.
     *
     * @param tries how often it was tried; when it is more by now, another node has it
     * @return whether it was still this node's to say
     */
    public boolean ended(long id, int tries, MessageState state, MessageReason reason, Instant at) {
        return jdbc.sql("update message_out set state = ?, reason = ?, ended_at = ?, claimed_until = null"
                                + " where id = ? and state = 'QUEUED' and tries = ?")
                        .params(state.name(), reason.name(), Timestamp.from(at), id, tries)
                        .update()
                == 1;
    }

    /**
     * Somebody says what became of it.
     *
     * @return whether it was in that state still, and no node had begun to send it
     */
    public boolean said(MessageRow row, MessageState to, @Nullable MessageReason reason, int staffId, Instant at) {
        return jdbc.sql("update message_out set state = ?, reason = ?, ended_at = ?, ended_by = ?"
                                + " where id = ? and state = ? and claimed_until is null")
                        .params(Params.of(
                                to.name(),
                                reason == null ? null : reason.name(),
                                Timestamp.from(at),
                                staffId,
                                row.id(),
                                row.state().name()))
                        .update()
                == 1;
    }

    /** Those of a case that go in a few minutes because of what was just done; reminders are not among them. */
    public List<MessageRow> going(long caseId, Instant now) {
        return jdbc.sql("select " + MessageRow.COLUMNS + " from message_out where case_id = ? and state = 'QUEUED'"
                        + " and tries = 0 and claimed_until is null and created_at > ? and next_try_at > ?"
                        + " and next_try_at <= ?"
                        + " order by id")
                .params(
                        caseId,
                        Timestamp.from(now.minus(MessageRow.GOING)),
                        Timestamp.from(now),
                        Timestamp.from(now.plus(MessageRow.GOING)))
                .query((rs, row) -> MessageRow.read(rs))
                .list();
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
