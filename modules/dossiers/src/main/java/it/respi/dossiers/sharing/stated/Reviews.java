// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.stated;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.SharingRecord;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.audit.Purpose;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import it.respi.platform.data.IdText;
import it.respi.platform.data.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people opened outside their own work, for the head of their office and of the office that keeps the dossier. Nobody
 * reviews themselves. Dossiers that were protected since are left out for whoever is not named in them.
 */
@Component
class Reviews {
    private static final int PAGE = 50;
    private static final String MINE =
            " from dossier_stated s left join dossier d on d.id = s.dossier_id where s.staff_id <> ?"
                    + " and (s.office_id = ? or d.owner_office_id = ?) and (d.protection is null or exists"
                    + " (select 1 from dossier_named n where n.dossier_id = d.id and n.staff_id = ?))";

    private final DossierPolicy policy;
    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final AccessLog access;
    private final SharingRecord record;
    private final Clock clock;

    Reviews(
            DossierPolicy policy,
            JdbcClient jdbc,
            FieldCipher cipher,
            AccessLog access,
            SharingRecord record,
            Clock clock) {
        this.policy = policy;
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.access = access;
        this.record = record;
        this.clock = clock;
    }

    /** Whether the actor reviews. */
    boolean isReviewer(Actor actor) {
        return policy.isHead(actor) && policy.mayStateReason(actor);
    }

    /**
     * Those that wait first, then the newest; written in the register.
     *
     * @param cursor where the page before ended, null for the first
     */
    @Transactional
    public Slice<Opening> of(Actor head, @Nullable String cursor) {
        refuseOthers(head);
        boolean known = cursor != null && cursor.matches("[01]_" + IdText.DIGITS);
        String[] after = known ? String.valueOf(cursor).split("_") : new String[] {"0", "" + Long.MAX_VALUE};
        List<Opening> found = jdbc.sql("select s.id, s.dossier_id, s.number, d.holder_id, s.staff_id, s.office_id,"
                        + " s.kind, s.words, s.at,"
                        + " s.reviewed_by, s.reviewed_at, s.verdict" + MINE
                        + " and ((s.verdict is not null) > ? or ((s.verdict is not null) = ? and s.id < ?))"
                        + " order by s.verdict is not null, s.id desc limit " + (PAGE + 1))
                .params(
                        head.staffId(),
                        head.office().id(),
                        head.office().id(),
                        head.staffId(),
                        Integer.parseInt(after[0]),
                        Integer.parseInt(after[0]),
                        IdText.read(after[1]).orElse(Long.MAX_VALUE))
                .query(this::opening)
                .list();
        Slice<Opening> page = Slice.of(found, PAGE, last -> (last.verdict() == null ? 0 : 1) + "_" + last.id());
        access.listed(
                head,
                page.items().stream()
                        .map(Opening::dossierId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                Purpose.WORK_LIST);
        return page;
    }

    /**
     * Says what the head thinks of it.
     *
     * @throws RuleBroken {@code stated.verdict.missing}
     * @throws Stale {@code stated.reviewed} when somebody said so already
     */
    @Transactional
    public void review(Actor head, long id, String verdict) {
        refuseOthers(head);
        if (!verdict.equals("FINE") && !verdict.equals("TO_ASK")) {
            throw new RuleBroken("stated.verdict.missing");
        }
        int changed = jdbc.sql("update dossier_stated set reviewed_by = ?, reviewed_at = ?, verdict = ?"
                        + " where id = ? and verdict is null and id in (select x.id from (select s.id" + MINE + ") x)")
                .params(
                        head.staffId(),
                        Timestamp.from(clock.instant()),
                        verdict,
                        id,
                        head.staffId(),
                        head.office().id(),
                        head.office().id(),
                        head.staffId())
                .update();
        if (changed == 0) {
            throw new Stale("stated.reviewed");
        }
        record.written(head, SharingRecord.Row.STATED, List.of(id));
    }

    private void refuseOthers(Actor actor) {
        if (!isReviewer(actor)) {
            throw new NotAllowed("stated.review.not-allowed");
        }
    }

    private Opening opening(ResultSet rs, int row) throws SQLException {
        long id = rs.getLong("id");
        Timestamp reviewed = rs.getTimestamp("reviewed_at");
        return new Opening(
                id,
                rs.getObject("dossier_id", Long.class),
                rs.getString("number"),
                rs.getObject("holder_id") != null,
                rs.getInt("staff_id"),
                rs.getInt("office_id"),
                ReasonKind.valueOf(rs.getString("kind")),
                cipher.open(rs.getLong("holder_id"), new Place(StateReason.COLUMN, id), rs.getBytes("words"))
                        .orElse(""),
                rs.getTimestamp("at").toInstant(),
                rs.getObject("reviewed_by", Integer.class),
                reviewed == null ? null : reviewed.toInstant(),
                rs.getString("verdict"));
    }

    /**
     * A dossier that somebody opened, or tried to open.
     *
     * @param dossierId null when the number led nowhere
     * @param opened false when the number led nowhere
     * @param verdict {@code FINE}, {@code TO_ASK} or null
     */
    record Opening(
            long id,
            @Nullable Long dossierId,
            String number,
            boolean opened,
            int staffId,
            int officeId,
            ReasonKind kind,
            String words,
            Instant at,
            @Nullable Integer reviewedBy,
            @Nullable Instant reviewedAt,
            @Nullable String verdict) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Opening[" + id + "]";
        }
    }
}
