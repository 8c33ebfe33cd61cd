// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.precedent;

import it.respi.dossiers.quesito.Topic;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of precedents. They hold no personal data: they are readable to the database, which searches their words. */
@Component
class PrecedentRows {
    static final int PAGE = 20;

    private static final int SHORTEST_WORD = 3;
    private static final int MOST_WORDS = 8;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    PrecedentRows(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws RuleBroken {@code precedent.twice} when this question has one already */
    long insert(Actor actor, long quesitoId, Topic topic, Text text) {
        long id = ids.next();
        try {
            jdbc.sql(
                            "insert into dossier_precedent (id, quesito_id, office_id, topic, proceeding, title, question, answer,"
                                    + " norm, parameter, parameter_from, valid_from, expires_on, staff_id, at)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(Params.of(
                            id,
                            quesitoId,
                            actor.office().id(),
                            topic.name(),
                            text.proceeding(),
                            text.title(),
                            text.question(),
                            text.answer(),
                            text.norm(),
                            text.parameter(),
                            text.parameterFrom(),
                            text.validFrom(),
                            text.expiresOn(),
                            actor.staffId(),
                            Timestamp.from(clock.instant())))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RuleBroken("precedent.twice");
        }
        return id;
    }

    /** Somebody looked at it again: it holds with what is in force now, until another day. */
    void confirm(Precedent seen, @Nullable LocalDate parameterFrom, @Nullable LocalDate expiresOn) {
        change(jdbc.sql("update dossier_precedent set parameter_from = ?, expires_on = ?, version = version + 1"
                        + " where id = ? and version = ? and withdrawn_at is null")
                .params(Params.of(parameterFrom, expiresOn, seen.id(), seen.version()))
                .update());
    }

    void withdraw(Precedent seen) {
        change(jdbc.sql("update dossier_precedent set withdrawn_at = ?, version = version + 1 where id = ?"
                        + " and version = ? and withdrawn_at is null")
                .params(Timestamp.from(clock.instant()), seen.id(), seen.version())
                .update());
    }

    Optional<Precedent> find(long id) {
        return jdbc.sql("select * from dossier_precedent where id = ?")
                .param(id)
                .query(PrecedentRows::precedent)
                .optional();
    }

    /** Newest first. */
    List<Precedent> search(Asked asked, long before, LocalDate today, Map<String, LocalDate> inForce) {
        StringBuilder sql = new StringBuilder("select * from dossier_precedent where withdrawn_at is null and id < ?");
        List<Object> params = new ArrayList<>(List.of(before));
        if (asked.topic() != null) {
            sql.append(" and topic = ?");
            params.add(asked.topic().name());
        }
        String words = words(asked.text());
        if (!words.isEmpty()) {
            sql.append(" and match(title, question, answer, norm) against (? in boolean mode)");
            params.add(words);
        }
        if (asked.toReview()) {
            sql.append(" and (expires_on < ?");
            params.add(today);
            inForce.forEach((parameter, from) -> {
                sql.append(" or (parameter = ? and parameter_from <> ?)");
                params.addAll(List.of(parameter, from));
            });
            sql.append(")");
        }
        return jdbc.sql(sql.append(" order by id desc limit " + (PAGE + 1)).toString())
                .params(params)
                .query(PrecedentRows::precedent)
                .list();
    }

    /** Every word must be there, at least its beginning. */
    static String words(String text) {
        return Pattern.compile("[^\\p{L}\\p{N}]+")
                .splitAsStream(text)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .limit(MOST_WORDS)
                .map(word -> "+" + word + "*")
                .collect(Collectors.joining(" "));
    }

    private static void change(int changed) {
        if (changed == 0) {
            throw new Stale("precedent.changed");
        }
    }

    private static Precedent precedent(ResultSet rs, int row) throws SQLException {
        return new Precedent(
                rs.getLong("id"),
                rs.getLong("quesito_id"),
                rs.getInt("office_id"),
                Topic.valueOf(rs.getString("topic")),
                rs.getString("proceeding"),
                rs.getString("title"),
                rs.getString("question"),
                rs.getString("answer"),
                rs.getString("norm"),
                rs.getString("parameter"),
                rs.getObject("parameter_from", LocalDate.class),
                rs.getObject("valid_from", LocalDate.class),
                rs.getObject("expires_on", LocalDate.class),
                rs.getInt("staff_id"),
                rs.getTimestamp("at").toInstant(),
                rs.getTimestamp("withdrawn_at") != null,
                rs.getInt("version"));
    }

    /** What is looked for. */
    record Asked(String text, @Nullable Topic topic, boolean toReview) {}

    /** What is published. */
    record Text(
            @Nullable String proceeding,
            String title,
            String question,
            String answer,
            String norm,
            @Nullable String parameter,
            @Nullable LocalDate parameterFrom,
            LocalDate validFrom,
            @Nullable LocalDate expiresOn) {}
}
