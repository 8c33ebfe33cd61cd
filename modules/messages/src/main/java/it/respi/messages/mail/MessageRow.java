// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is kept.
 *
 * @param occasion with case and kind the key that keeps it from being sent twice
 * @param reason why it was not sent, or not yet; null when nothing kept it
 * @param aboutAt day or hour that it speaks of, or null
 * @param language of its words beside Italian, ISO 639; null until it is sent
 * @param sealed address and words as sent
 */
public record MessageRow(
        long id,
        long caseId,
        long dossierId,
        MessageKind kind,
        String occasion,
        MessageState state,
        @Nullable MessageReason reason,
        @Nullable LocalDateTime aboutAt,
        @Nullable String language,
        Sealed sealed,
        int tries,
        Times times,
        @Nullable Integer endedBy) {
    /** Whatever goes sooner than this is on its way: it can be held back, and is not a plan. */
    static final Duration GOING = Duration.ofMinutes(10);

    /** What {@link #read} expects, in its order. */
    static final String COLUMNS = "id, case_id, dossier_id, kind, occasion, state, reason, about_at, language,"
            + " sealed_address, sealed_text, tries, created_at, next_try_at, sent_at, ended_at, ended_by";

    /** Whether it is about to go because of what was just done, and can be stopped. */
    public boolean going(Instant now) {
        return state == MessageState.QUEUED
                && tries == 0
                && times.created().isAfter(now.minus(GOING))
                && times.next().isAfter(now)
                && !times.next().isAfter(now.plus(GOING));
    }

    /** Whether it tells something again. */
    public boolean reminder() {
        return Planned.repeats(occasion);
    }

    /** What it tells, with its reminders: a kind and what it is about. */
    public String topic() {
        return kind + ":" + Planned.told(occasion);
    }

    static MessageRow read(ResultSet rs) throws SQLException {
        String reason = rs.getString(7);
        return new MessageRow(
                rs.getLong(1),
                rs.getLong(2),
                rs.getLong(3),
                MessageKind.valueOf(rs.getString(4)),
                rs.getString(5),
                MessageState.valueOf(rs.getString(6)),
                reason == null ? null : MessageReason.valueOf(reason),
                rs.getObject(8, LocalDateTime.class),
                rs.getString(9),
                new Sealed(rs.getBytes(10), rs.getBytes(11)),
                rs.getInt(12),
                new Times(
                        rs.getTimestamp(13).toInstant(),
                        rs.getTimestamp(14).toInstant(),
                        instant(rs.getTimestamp(15)),
                        instant(rs.getTimestamp(16))),
                rs.getObject(17, Integer.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    /** Address and words, sealed; null until it is sent. */
    @SuppressWarnings("ArrayRecordComponent") // only carried from the row to the cipher
    public record Sealed(byte @Nullable [] address, byte @Nullable [] text) {}

    /**
     * When things happened to it.
     *
     * @param next when it goes at the earliest
     * @param ended when it was clear what became of it, or null
     */
    public record Times(
            Instant created,
            Instant next,
            @Nullable Instant sent,
            @Nullable Instant ended) {}
}
