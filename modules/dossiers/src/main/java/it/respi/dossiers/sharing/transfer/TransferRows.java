// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.SharingRecord;
import it.respi.dossiers.SharingRecord.Row;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is written in the one table of transfers. Every change is one conditional statement: of two at once, one wins. */
@Component
class TransferRows {
    static final String WORDS = "dossier_transfer.words";
    static final String ANSWER = "dossier_transfer.answer";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final SharingRecord record;
    private final Ids ids;
    private final Clock clock;

    TransferRows(JdbcClient jdbc, FieldCipher cipher, SharingRecord record, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.record = record;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param dossier null for a number that leads nowhere
     * @throws RuleBroken {@code transfer.twice} when the same waits already
     */
    long insert(@Nullable Dossier dossier, Actor actor, int toOffice, Ask ask, @Nullable Outcome outcome) {
        long id = ids.next();
        Timestamp now = Timestamp.from(clock.instant());
        try {
            jdbc.sql("insert into dossier_transfer (id, dossier_id, verb, from_office, to_office, words, staff_id, at,"
                            + " open_by, due_on, asked_number, outcome, decided_by, decided_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(Params.of(
                            id,
                            dossier == null ? null : dossier.id(),
                            ask.verb().name(),
                            actor.office().id(),
                            toOffice,
                            dossier == null ? null : seal(dossier.holder().id(), WORDS, id, ask.words()),
                            actor.staffId(),
                            now,
                            ask.openBy(),
                            ask.dueOn(),
                            ask.number(),
                            outcome == null ? null : outcome.name(),
                            outcome == null ? null : actor.staffId(),
                            outcome == null ? null : now))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RuleBroken("transfer.twice");
        }
        if (dossier != null) {
            record.written(actor, dossier.id(), Row.TRANSFER, id);
        }
        return id;
    }

    /** How often somebody asked for access since then. */
    int requestsOf(Actor actor, Instant since) {
        return jdbc.sql("select count(*) from dossier_transfer where staff_id = ? and verb = 'ACCESS' and at > ?")
                .params(actor.staffId(), Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    void opened(long id) {
        jdbc.sql("update dossier_transfer set opened_at = ? where id = ? and opened_at is null")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    /** Whether this answer was the first. */
    boolean decide(Transfer transfer, Actor actor, Outcome outcome, long holder, String answer) {
        if (transfer.leads()) {
            record.written(actor, transfer.dossierId(), Row.TRANSFER, transfer.id());
        }
        return jdbc.sql("update dossier_transfer set outcome = ?, answer = ?, decided_by = ?, decided_at = ?,"
                                + " opened_at = coalesce(opened_at, ?) where id = ? and outcome is null"
                                + " and from_office = ? and to_office = ?")
                        .params(Params.of(
                                outcome.name(),
                                answer.isEmpty() ? null : seal(holder, ANSWER, transfer.id(), answer),
                                actor.staffId(),
                                Timestamp.from(clock.instant()),
                                Timestamp.from(clock.instant()),
                                transfer.id(),
                                transfer.fromOffice(),
                                transfer.toOffice()))
                        .update()
                == 1;
    }

    /** What waits for the old owner, or was sent by it, belongs to the new owner; what it would ask itself is over. */
    void follow(long dossierId, int oldOwner, int newOwner, Actor actor) {
        record.written(actor, Row.TRANSFER, waiting(dossierId));
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("update dossier_transfer set outcome = 'CANCELLED', decided_by = ?, decided_at = ? where"
                        + " dossier_id = ? and outcome is null and ((verb = 'ACCESS' and from_office = ?) or (verb"
                        + " <> 'ACCESS' and to_office = ?))")
                .params(actor.staffId(), now, dossierId, newOwner, newOwner)
                .update();
        jdbc.sql("update dossier_transfer set to_office = ? where dossier_id = ? and outcome is null"
                        + " and verb = 'ACCESS' and to_office = ?")
                .params(newOwner, dossierId, oldOwner)
                .update();
        jdbc.sql("update dossier_transfer set from_office = ? where dossier_id = ? and outcome is null"
                        + " and verb <> 'ACCESS' and from_office = ?")
                .params(newOwner, dossierId, oldOwner)
                .update();
    }

    private List<Long> waiting(long dossierId) {
        return jdbc.sql("select id from dossier_transfer where dossier_id = ? and outcome is null")
                .param(dossierId)
                .query(Long.class)
                .list();
    }

    /** Marks what nobody opened in time; how many were marked. Nodes that do it at once mark each row once. */
    int alarm(LocalDate today, Instant now) {
        return jdbc.sql("update dossier_transfer set alarmed_at = ? where outcome is null and opened_at is null"
                        + " and alarmed_at is null and open_by < ? and dossier_id is not null")
                .params(Timestamp.from(now), today)
                .update();
    }

    private byte @Nullable [] seal(long holder, String column, long id, String text) {
        return cipher.seal(holder, new Place(column, id), text);
    }

    /**
     * What is asked.
     *
     * @param number of a request for access: that was typed
     */
    record Ask(
            Verb verb,
            String words,
            LocalDate openBy,
            LocalDate dueOn,
            @Nullable String number) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Ask[" + verb + "]";
        }
    }
}
