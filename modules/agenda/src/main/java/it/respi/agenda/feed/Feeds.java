// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.feed;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import it.respi.agenda.slot.AgendaRules;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret address of the calendar of an office. Only its hash is kept: it is told once, when it is made, and a new one ends the
 * one before.
 */
@Component
public class Feeds {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final int TOKEN_BYTES = 32;
    private static final int PAST_DAYS = 7;
    private static final int MOST = 2000;

    private final JdbcClient jdbc;
    private final AgendaRules rules;
    private final Texts texts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Feeds(JdbcClient jdbc, AgendaRules rules, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.texts = texts;
        this.clock = clock;
    }

    /** A new secret for the calendar of the actor's office; the one before opens nothing any more. */
    @Transactional
    public String renew(Actor actor) {
        rules.requireHead(actor);
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        jdbc.sql(
                        "insert into agenda_feed (office_id, token, made_by, made_at) values (?, ?, ?, ?) on duplicate key update"
                                + " token = values(token), made_by = values(made_by), made_at = values(made_at)")
                .params(actor.office().id(), hash(token), actor.staffId(), Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    /** When the address of the office was made; empty while there is none. */
    public Optional<Instant> madeAt(int officeId) {
        return jdbc.sql("select made_at from agenda_feed where office_id = ?")
                .param(officeId)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** The calendar that a secret opens; empty when it opens none. */
    Optional<byte[]> of(String token) {
        return jdbc.sql("select office_id from agenda_feed where token = ?")
                .param(hash(token))
                .query(Integer.class)
                .optional()
                .map(this::calendar);
    }

    private byte[] calendar(int officeId) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Respi//Agenda//IT");
        LocalDateTime from = LocalDate.now(clock).minusDays(PAST_DAYS).atStartOfDay();
        jdbc.sql(
                        "select b.id, b.kind, s.starts_at, s.ends_at from agenda_booking b join agenda_slot s on s.id = b.slot_id"
                                + " where b.office_id = ? and b.starts_at >= ? order by b.starts_at limit " + MOST)
                .params(officeId, from)
                .query(rs -> {
                    VEvent event = new VEvent();
                    event.setUid(rs.getLong(1) + "@respi");
                    event.setSummary(texts.say("agenda.kind." + rs.getString(2)));
                    event.setDateStart(moment(rs.getObject(3, LocalDateTime.class)), true);
                    event.setDateEnd(moment(rs.getObject(4, LocalDateTime.class)), true);
                    calendar.addEvent(event);
                });
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private static Date moment(LocalDateTime local) {
        return Date.from(local.atZone(ROME).toInstant());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
