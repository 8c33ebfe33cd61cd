// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import it.respi.dossiers.SharingRecord;
import it.respi.dossiers.SharingRecord.Row;
import it.respi.dossiers.rights.erasure.Scope;
import it.respi.dossiers.rights.erasure.Subject;
import it.respi.kernel.actor.Actor;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes disposals, each by one conditional statement; the table refuses one person as both. */
@Component
class DisposalChanges {
    private static final String CANDIDATE =
            "select ? as id, ? as dossier_id, cast(? as date) as due_on, cast(? as datetime(3)) as files_until";
    private static final String NOT_DONE_SINCE = " and (p.state <> 'DONE' or p.due_on >= c.due_on))";
    /** What was done removed the files of then; there may be later ones. */
    private static final String NOT_OPEN_WITH_FILES = " and p.state <> 'DONE') and exists (select 1 from"
            + " dossier_document f where f.dossier_id = c.dossier_id and f.scan <> 'REMOVED'"
            + " and f.added_at <= c.files_until)";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final SharingRecord record;
    private final Ids ids;
    private final Clock clock;

    DisposalChanges(JdbcClient jdbc, FieldCipher cipher, SharingRecord record, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.record = record;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Proposes all of these in one statement, except what the same rule proposed already and is open or done, and except
     * copies where there are no files any more; how many.
     */
    int propose(List<Due> due, String rule, Scope scope) {
        if (due.isEmpty()) {
            return 0;
        }
        List<@Nullable Object> params = new ArrayList<>(List.of(rule, scope.name(), now()));
        List<Long> fresh = new ArrayList<>();
        for (Due one : due) {
            fresh.add(ids.next());
            Timestamp until = one.filesUntil() == null ? null : Timestamp.from(one.filesUntil());
            params.addAll(Params.of(fresh.getLast(), one.dossierId(), one.on(), until));
        }
        params.add(rule);
        int proposed = jdbc.sql("insert ignore into dossier_disposal (id, dossier_id, rule, scope, due_on, state,"
                        + " proposed_at, files_until) select c.id, c.dossier_id, ?, ?, c.due_on, 'PROPOSED', ?,"
                        + " c.files_until from ("
                        + String.join(" union all ", Collections.nCopies(due.size(), CANDIDATE))
                        + ") c where not exists (select 1 from dossier_disposal p where p.dossier_id = c.dossier_id"
                        + " and p.rule = ? and p.state <> 'DROPPED'"
                        + (scope == Scope.COPIES ? NOT_OPEN_WITH_FILES : NOT_DONE_SINCE))
                .params(params)
                .update();
        if (proposed > 0) {
            record.written(null, Row.DISPOSAL, fresh);
        }
        return proposed;
    }

    /** A request of the person that was granted: the head who granted it is the first person. */
    int request(Subject subject, long requestId, Actor head, LocalDate today, String permission) {
        long id = ids.next();
        record.written(head, subject.dossierId(), Row.DISPOSAL, id);
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
        record.written(actor, disposal.subject().dossierId(), Row.DISPOSAL, disposal.id());
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
        record.written(actor, Row.DISPOSAL, List.of(id));
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
        record.written(actor, disposal.subject().dossierId(), Row.DISPOSAL, disposal.id());
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
    boolean release(long id, Actor actor) {
        record.written(actor, Row.DISPOSAL, List.of(id));
        return jdbc.sql("update dossier_disposal set state = 'PROPOSED' where id = ? and state = 'HELD'")
                        .param(id)
                        .update()
                == 1;
    }

    /** They are due no longer; one statement for all. */
    int drop(List<Long> over) {
        record.written(null, Row.DISPOSAL, over);
        return jdbc.sql(
                        "update dossier_disposal set state = 'DROPPED' where id in (:ids) and state in ('PROPOSED', 'FIRST')")
                .param("ids", over)
                .update();
    }

    private byte @Nullable [] sealed(Subject subject, long id, @Nullable String permission) {
        return cipher.seal(subject.personId(), new Place(DisposalRows.PERMISSION, id), permission);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /**
     * A dossier whose time ends on that day.
     *
     * @param filesUntil of copies: the files that go were added until then; null for the whole dossier
     */
    record Due(long dossierId, LocalDate on, @Nullable Instant filesUntil) {}
}
