// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import it.respi.dossiers.CaseSpans;
import it.respi.dossiers.rights.erasure.Scope;
import it.respi.dossiers.rights.erasure.Subject;
import it.respi.kernel.actor.Actor;
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

/** Changes disposals, each by one conditional statement; the table refuses one person as both. */
@Component
class DisposalChanges {
    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Ids ids;
    private final Clock clock;

    DisposalChanges(JdbcClient jdbc, FieldCipher cipher, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.ids = ids;
        this.clock = clock;
    }

    /** Proposes it, unless the same rule proposed it already and it is open or done; how many. */
    int propose(CaseSpans.Ended ended, String rule, Scope scope, LocalDate dueOn) {
        return jdbc.sql("insert ignore into dossier_disposal (id, dossier_id, rule, scope, due_on, state, proposed_at)"
                        + " select ?, ?, ?, ?, ?, 'PROPOSED', ? from dual where not exists (select 1 from"
                        + " dossier_disposal p where p.dossier_id = ? and p.rule = ? and p.state <> 'DROPPED'"
                        + " and (p.state <> 'DONE' or p.due_on >= ?))")
                .params(Params.of(
                        ids.next(),
                        ended.dossierId(),
                        rule,
                        scope.name(),
                        dueOn,
                        now(),
                        ended.dossierId(),
                        rule,
                        dueOn))
                .update();
    }

    /** A request of the person that was granted: the head who granted it is the first person. */
    int request(Subject subject, long requestId, Actor head, LocalDate today, String permission) {
        long id = ids.next();
        return jdbc.sql(
                        "insert ignore into dossier_disposal (id, dossier_id, rule, scope, due_on, state, proposed_at,"
                                + " request_id, sealed_permission, first_by, first_at) values (?, ?, 'REQUEST', 'WHOLE', ?, 'FIRST', ?, ?, ?, ?, ?)")
                .params(Params.of(
                        id,
                        subject.dossierId(),
                        today,
                        now(),
                        requestId,
                        sealed(subject, id, permission),
                        head.staffId(),
                        now()))
                .update();
    }

    boolean first(Disposal disposal, Actor actor, @Nullable String permission) {
        return jdbc.sql("update dossier_disposal set state = 'FIRST', first_by = ?, first_at = ?, permission = null,"
                                + " sealed_permission = ?, refusal = null where id = ? and state = 'PROPOSED'")
                        .params(Params.of(
                                actor.staffId(),
                                now(),
                                sealed(disposal.subject(), disposal.id(), permission),
                                disposal.id()))
                        .update()
                == 1;
    }

    boolean second(long id, Actor actor) {
        return jdbc.sql("update dossier_disposal set state = 'DONE', second_by = ?, second_at = ?, refusal = null"
                                + " where id = ? and state = 'FIRST' and first_by <> ?")
                        .params(actor.staffId(), now(), id, actor.staffId())
                        .update()
                == 1;
    }

    void refused(long id, String why) {
        jdbc.sql("update dossier_disposal set refusal = ? where id = ?")
                .params(why, id)
                .update();
    }

    boolean hold(Disposal disposal, Actor actor, HoldReason why, String words) {
        return jdbc.sql(
                                "update dossier_disposal set state = 'HELD', held_why = ?, held_words = ?, held_by = ?, held_at = ?,"
                                        + " first_by = null, first_at = null, permission = null, sealed_permission = null, refusal = null"
                                        + " where id = ? and state in ('PROPOSED', 'FIRST')")
                        .params(Params.of(
                                why.name(),
                                cipher.seal(
                                        disposal.subject().personId(),
                                        new Place(DisposalRows.HELD_WORDS, disposal.id()),
                                        words),
                                actor.staffId(),
                                now(),
                                disposal.id()))
                        .update()
                == 1;
    }

    /** The hold ended; who held it and why stays until somebody holds it again. */
    boolean release(long id) {
        return jdbc.sql("update dossier_disposal set state = 'PROPOSED' where id = ? and state = 'HELD'")
                        .param(id)
                        .update()
                == 1;
    }

    void drop(long id) {
        jdbc.sql("update dossier_disposal set state = 'DROPPED' where id = ? and state in ('PROPOSED', 'FIRST')")
                .param(id)
                .update();
    }

    private byte @Nullable [] sealed(Subject subject, long id, @Nullable String permission) {
        return cipher.seal(subject.personId(), new Place(DisposalRows.PERMISSION, id), permission);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
