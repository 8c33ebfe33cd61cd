// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.erasure;

import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proof of each erasure (verbale di cancellazione), without personal data. */
@Component
class ErasureProofs {
    private static final String PERMISSION = "dossier_erasure.permission";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Ids ids;
    private final Clock clock;

    ErasureProofs(JdbcClient jdbc, FieldCipher cipher, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.ids = ids;
        this.clock = clock;
    }

    void add(Subject subject, Decision decision, Done done) {
        Timestamp now = Timestamp.from(clock.instant());
        long id = ids.next();
        jdbc.sql(
                        "insert into dossier_erasure (id, dossier_id, person_id, scope, basis, sealed_permission, first_by, second_by,"
                                + " at, rows_gone, files_gone, listed_at, files_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Params.of(
                        id,
                        subject.dossierId(),
                        subject.personId(),
                        (done.filesUntil() == null ? Scope.WHOLE : Scope.COPIES).name(),
                        decision.basis(),
                        sealed(id, decision.permission()),
                        decision.firstBy(),
                        decision.secondBy(),
                        now,
                        done.rows(),
                        done.files(),
                        decision == Decision.AGAIN ? now : null,
                        done.filesUntil() == null ? null : Timestamp.from(done.filesUntil())))
                .update();
    }

    /** The permission is proof and outlives the key of the person: each has a key of its own. */
    private byte @Nullable [] sealed(long id, @Nullable String permission) {
        return cipher.seal(id, new Place(PERMISSION, id), permission);
    }

    /** Seals what was written readable; how many. Goes on at the next start if it is stopped. */
    int sealReadable(int most) {
        List<Map.Entry<Long, String>> readable = jdbc.sql("select id, permission from dossier_erasure"
                        + " where permission is not null order by id limit ? for update skip locked")
                .param(most)
                .query((rs, row) -> Map.entry(rs.getLong(1), rs.getString(2)))
                .list();
        readable.forEach(proof -> jdbc.sql(
                        "update dossier_erasure set permission = null, sealed_permission = ? where id = ?")
                .params(Params.of(sealed(proof.getKey(), proof.getValue()), proof.getKey()))
                .update());
        return readable.size();
    }

    void markErased(long dossierId, Instant at) {
        jdbc.sql("update dossier set erased_at = ?, version = version + 1 where id = ?")
                .params(Timestamp.from(at), dossierId)
                .update();
    }

    /** Those that do not stand in the list outside yet, oldest first. */
    List<Unlisted> unlisted(int most) {
        return jdbc.sql(
                        "select id, dossier_id, person_id, scope, basis, at, files_until from dossier_erasure where listed_at is null"
                                + " order by id limit ?")
                .param(most)
                .query((rs, row) -> new Unlisted(
                        rs.getLong(1),
                        new ErasureList.Line(
                                rs.getLong(2),
                                rs.getLong(3),
                                Scope.valueOf(rs.getString(4)),
                                rs.getString(5),
                                rs.getTimestamp(6).toInstant(),
                                moment(rs.getTimestamp(7)))))
                .list();
    }

    void listed(Collection<Long> ids) {
        jdbc.sql("update dossier_erasure set listed_at = :now where id in (:ids)")
                .param("now", Timestamp.from(clock.instant()))
                .param("ids", ids)
                .update();
    }

    /** Which of these dossiers are there and not erased: a copy of before was restored. */
    Set<Long> notErased(Collection<Long> dossiers) {
        return jdbc.sql("select id from dossier where erased_at is null and id in (:ids)")
                .param("ids", dossiers)
                .query(Long.class)
                .set();
    }

    /** Whether files that were erased are there again. */
    boolean hasCopies(ErasureList.Line line) {
        return jdbc.sql("select exists (select 1 from dossier_document where dossier_id = ? and added_at <= ?"
                        + " and scan <> 'REMOVED')")
                .params(line.dossier(), Timestamp.from(line.until()))
                .query(Boolean.class)
                .single();
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /**
     * What was erased.
     *
     * @param filesUntil null for the whole dossier
     */
    record Done(@Nullable Instant filesUntil, int rows, int files) {}

    record Unlisted(long id, ErasureList.Line line) {}
}
