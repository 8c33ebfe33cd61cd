// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.send;

import it.respi.messages.mail.MessageReason;
import it.respi.messages.mail.MessageState;
import it.respi.platform.data.Params;
import it.respi.platform.mail.ServiceMail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails to people who work for the network as a table: every change is one conditional statement. */
@Component
class ServiceRows {
    /** A node that stopped while it was sending holds a mail up no longer than this. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final int SHOWN = 50;
    private static final String COLUMNS =
            "id, to_kind, to_id, subject, words, state, reason, tries, next_try_at, ended_at";

    private final JdbcClient jdbc;

    ServiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Written once. */
    void add(long id, ServiceMail mail, Instant now) {
        jdbc.sql("insert into message_service (id, kind, about, occasion, to_kind, to_id, subject, words, state, tries,"
                        + " created_at, next_try_at) values (?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', 0, ?, ?)"
                        + " on duplicate key update message_service.id = message_service.id")
                .params(
                        id,
                        mail.kind(),
                        mail.about(),
                        mail.occasion(),
                        mail.to().kind(),
                        mail.to().id(),
                        mail.subject(),
                        mail.text(),
                        Timestamp.from(now),
                        Timestamp.from(now))
                .update();
    }

    /** The next one that was due by then, from now on this node's; empty when there is none. Nodes never wait for each other. */
    Optional<Row> claim(Instant due, Instant now) {
        Optional<Row> next = jdbc.sql("select " + COLUMNS + " from message_service where state = 'QUEUED'"
                        + " and next_try_at <= ? and (claimed_until is null or claimed_until < ?)"
                        + " order by next_try_at, id limit 1 for update skip locked")
                .params(Timestamp.from(due), Timestamp.from(now))
                .query((rs, row) -> read(rs))
                .optional();
        next.ifPresent(row -> jdbc.sql("update message_service set claimed_until = ?, tries = tries + 1 where id = ?")
                .params(Timestamp.from(now.plus(CLAIM)), row.id())
                .update());
        return next.map(Row::tried);
    }

    /** It is tried again, unless another node has it. */
    void again(Row row, MessageReason reason, Instant notBefore) {
        jdbc.sql("update message_service set reason = ?, next_try_at = ?, claimed_until = null"
                        + " where id = ? and state = 'QUEUED' and tries = ?")
                .params(reason.name(), Timestamp.from(notBefore), row.id(), row.tries())
                .update();
    }

    /** It went out, or will not, unless another node has it. */
    void ended(Row row, MessageState state, @Nullable MessageReason reason, Instant at) {
        jdbc.sql("update message_service set state = ?, reason = ?, ended_at = ?, claimed_until = null"
                        + " where id = ? and state = 'QUEUED' and tries = ?")
                .params(Params.of(
                        state.name(), reason == null ? null : reason.name(), Timestamp.from(at), row.id(), row.tries()))
                .update();
    }

    List<Row> about(String about) {
        return jdbc.sql("select " + COLUMNS + " from message_service where about = ? order by id limit " + SHOWN)
                .param(about)
                .query((rs, row) -> read(rs))
                .list();
    }

    /** Of these rows those about which a mail failed, or could not be sent for want of an address. */
    List<String> undelivered(Collection<String> about) {
        return about.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select distinct about from message_service where about in (:about)"
                                        + " and (state = 'FAILED' or state = 'CANCELLED' and reason in ('NO_ADDRESS', 'TOO_LATE'))")
                        .param("about", about)
                        .query(String.class)
                        .list();
    }

    private static Row read(ResultSet rs) throws SQLException {
        String reason = rs.getString(7);
        Timestamp ended = rs.getTimestamp(10);
        return new Row(
                rs.getLong(1),
                new ServiceMail.To(rs.getString(2), rs.getLong(3)),
                rs.getString(4),
                rs.getString(5),
                MessageState.valueOf(rs.getString(6)),
                reason == null ? null : MessageReason.valueOf(reason),
                rs.getInt(8),
                rs.getTimestamp(9).toInstant(),
                ended == null ? null : ended.toInstant());
    }

    /**
     * A mail.
     *
     * @param tries how often it was tried
     * @param next when it goes at the earliest
     * @param ended when it was sent or given up, or null
     */
    record Row(
            long id,
            ServiceMail.To to,
            String subject,
            String words,
            MessageState state,
            @Nullable MessageReason reason,
            int tries,
            Instant next,
            @Nullable Instant ended) {
        Row tried() {
            return new Row(id, to, subject, words, state, reason, tries + 1, next, ended);
        }
    }
}
