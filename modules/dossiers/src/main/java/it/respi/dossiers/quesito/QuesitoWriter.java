// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import it.respi.dossiers.Dossier;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes questions and messages; always within a use case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class QuesitoWriter {
    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Ids ids;
    private final Clock clock;

    QuesitoWriter(JdbcClient jdbc, FieldCipher cipher, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param dossier null for a general question */
    long insert(Actor actor, @Nullable Dossier dossier, Quesiti.Question question, LocalDate dueOn) {
        long id = ids.next();
        long owner = QuesitoRows.owner(dossier == null ? 0 : dossier.holder().id());
        jdbc.sql("insert into dossier_quesito (id, dossier_id, topic, subject, from_office, to_office, staff_id, at,"
                        + " due_on, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')")
                .params(Params.of(
                        id,
                        dossier == null ? null : dossier.id(),
                        question.topic().name(),
                        cipher.seal(owner, new Place(QuesitoRows.SUBJECT, id), question.subject()),
                        actor.office().id(),
                        question.toOffice(),
                        actor.staffId(),
                        Timestamp.from(clock.instant()),
                        dueOn))
                .update();
        message(actor, id, owner, Message.Kind.QUESTION, question.body());
        return id;
    }

    /**
     * Locks the question, so that messages come one after the other.
     *
     * @param seen the last message that the actor saw
     * @throws Stale {@code quesito.changed} when somebody else wrote meanwhile
     */
    void lock(Quesito quesito, long seen) {
        jdbc.sql("select id from dossier_quesito where id = ? for update")
                .param(quesito.id())
                .query(Long.class)
                .single();
        Long last = jdbc.sql("select max(id) from dossier_quesito_message where quesito_id = ?")
                .param(quesito.id())
                .query(Long.class)
                .single();
        if (last != seen) {
            throw new Stale("quesito.changed");
        }
    }

    void add(Actor actor, Quesito quesito, Message.Kind kind, String body) {
        message(actor, quesito.id(), QuesitoRows.owner(quesito.holder()), kind, body);
    }

    void state(Quesito quesito, State state, LocalDate dueOn) {
        jdbc.sql("update dossier_quesito set state = ?, due_on = ? where id = ?")
                .params(state.name(), dueOn, quesito.id())
                .update();
    }

    private void message(Actor actor, long quesitoId, long owner, Message.Kind kind, String body) {
        long id = ids.next();
        jdbc.sql("insert into dossier_quesito_message (id, quesito_id, kind, body, office_id, staff_id, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(Params.of(
                        id,
                        quesitoId,
                        kind.name(),
                        cipher.seal(owner, new Place(QuesitoRows.BODY, id), body),
                        actor.office().id(),
                        actor.staffId(),
                        Timestamp.from(clock.instant())))
                .update();
    }
}
