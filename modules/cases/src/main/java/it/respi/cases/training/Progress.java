// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.training;

import it.respi.kernel.actor.Actor;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far somebody is with the exercises; what they did on invented dossiers since they began is looked up. */
@Component
@ConditionalOnProperty("respi.demo")
class Progress {
    private final JdbcClient jdbc;
    private final Clock clock;

    Progress(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How far the actor is; exercises that were never begun are not in it. */
    @Transactional
    public Map<Exercise, State> of(Actor actor) {
        Map<Exercise, State> states = new EnumMap<>(Exercise.class);
        rows(actor).forEach((exercise, row) -> {
            boolean done = row.doneAt() != null;
            if (!done && proved(actor, exercise, row.begunAt())) {
                finish(actor, exercise);
                done = true;
            }
            states.put(exercise, done ? State.DONE : State.BEGUN);
        });
        return states;
    }

    /** Begins it, or begins it once more. */
    @Transactional
    public void begin(Actor actor, Exercise exercise) {
        jdbc.sql("insert into case_training (staff_id, exercise, begun_at) values (?, ?, ?)"
                        + " on duplicate key update begun_at = values(begun_at), done_at = null")
                .params(actor.staffId(), exercise.name(), Timestamp.from(clock.instant()))
                .update();
    }

    /** Done, as the actor says. */
    @Transactional
    public void finish(Actor actor, Exercise exercise) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("insert into case_training (staff_id, exercise, begun_at, done_at) values (?, ?, ?, ?)"
                        + " on duplicate key update done_at = values(done_at)")
                .params(actor.staffId(), exercise.name(), now, now)
                .update();
    }

    /** The newest invented dossier that the office of the actor keeps or has a step of; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<String> dossier(Actor actor) {
        return jdbc.sql(
                        "select number from dossier where demo and protection is null and (owner_office_id = :office or id in"
                                + " (select dossier_id from case_step where office_id = :office and state in (0, 1)))"
                                + " order by id desc limit 1")
                .param("office", actor.office().id())
                .query(String.class)
                .optional();
    }

    private Map<Exercise, Row> rows(Actor actor) {
        Map<Exercise, Row> rows = new EnumMap<>(Exercise.class);
        jdbc.sql("select exercise, begun_at, done_at from case_training where staff_id = ?")
                .param(actor.staffId())
                .query((rs, row) -> {
                    Timestamp done = rs.getTimestamp(3);
                    return new Row(
                            Exercise.valueOf(rs.getString(1)),
                            rs.getTimestamp(2).toInstant(),
                            done == null ? null : done.toInstant());
                })
                .list()
                .forEach(row -> rows.put(row.exercise(), row));
        return rows;
    }

    private boolean proved(Actor actor, Exercise exercise, Instant since) {
        return switch (exercise.proof()) {
            case USED ->
                asked(
                        "platform_audit a join dossier d on d.id = a.dossier_id and d.demo where a.office_id = :office"
                                + " and a.staff_id = :staff and a.at_ms >= :ms and a.action in (:codes)",
                        actor,
                        exercise,
                        since);
            case TAKEN ->
                asked(
                        "case_step s join dossier d on d.id = s.dossier_id and d.demo where s.assignee_id = :staff"
                                + " and s.office_id = :office and s.taken_at >= :since",
                        actor,
                        exercise,
                        since);
            case ANSWERED ->
                asked(
                        "case_event e join dossier d on d.id = e.dossier_id and d.demo where e.staff_id = :staff"
                                + " and e.at >= :since and (e.kind in (:codes) or e.outcome in (:codes))",
                        actor,
                        exercise,
                        since);
            case NONE -> false;
        };
    }

    private boolean asked(String from, Actor actor, Exercise exercise, Instant since) {
        return jdbc.sql("select exists (select 1 from " + from + ")")
                .param("office", actor.office().id())
                .param("staff", actor.staffId())
                .param("ms", since.toEpochMilli())
                .param("since", Timestamp.from(since))
                .param("codes", exercise.codes().isEmpty() ? List.of("") : exercise.codes())
                .query(Boolean.class)
                .single();
    }

    /** How far an exercise is. */
    enum State {
        BEGUN,
        DONE
    }

    private record Row(
            Exercise exercise, Instant begunAt, @Nullable Instant doneAt) {}
}
