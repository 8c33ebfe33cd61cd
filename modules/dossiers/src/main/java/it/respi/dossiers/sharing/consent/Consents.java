// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.consent;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierOffices;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.SharingRecord;
import it.respi.dossiers.SharingRecord.Row;
import it.respi.dossiers.sharing.consent.Consent.Manner;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consents to show a dossier to other help desks and to municipalities; at most one is in force, which the table enforces. Offices that decide need
 * none: they act by law.
 */
@Component
public class Consents {
    private static final String OTHER_DESKS = "OTHER_DESKS";

    private final Dossiers dossiers;
    private final DossierOffices offices;
    private final JdbcClient jdbc;
    private final SharingRecord record;
    private final Ids ids;
    private final Clock clock;

    Consents(Dossiers dossiers, DossierOffices offices, JdbcClient jdbc, SharingRecord record, Ids ids, Clock clock) {
        this.dossiers = dossiers;
        this.offices = offices;
        this.jdbc = jdbc;
        this.record = record;
        this.ids = ids;
        this.clock = clock;
    }

    /** The newest consent: the one that was not ended, or one that the person withdrew. */
    @Transactional(readOnly = true)
    public Optional<Last> last(long dossierId) {
        return jdbc.sql("select id, text_version, language, manner, given_on, expires_on, office_id, staff_id, at,"
                        + " ended_at, ended_by from dossier_consent where dossier_id = ? and scope = ?"
                        + " order by id desc limit 1")
                .params(dossierId, OTHER_DESKS)
                .query((rs, row) -> {
                    Timestamp ended = rs.getTimestamp("ended_at");
                    return new Last(consent(rs, row), ended == null ? null : ended.toInstant(), rs.getInt("ended_by"));
                })
                .optional();
    }

    /** The consent that was not ended; it may have expired. */
    private Optional<Consent> latest(long dossierId, String lock) {
        return jdbc.sql("select id, text_version, language, manner, given_on, expires_on, office_id, staff_id, at"
                        + " from dossier_consent where in_force = ? and scope = ?" + lock)
                .params(dossierId, OTHER_DESKS)
                .query(Consents::consent)
                .optional();
    }

    /** The consent that counts today and cannot be ended before the transaction is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Consent> inForce(long dossierId) {
        return latest(dossierId, " lock in share mode").filter(consent -> consent.countsOn(LocalDate.now(clock)));
    }

    /**
     * Records what the person consented to; it replaces an older consent.
     *
     * @throws Stale {@code consent.changed} when somebody recorded one in the same moment
     */
    @Transactional
    public void record(String number, Actor actor, ConsentForm form) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.RECORD_CONSENT);
        offices.lockedOwner(dossier.id());
        end(dossier.id(), actor, "REPLACED");
        try {
            offices.restOn(dossier.id(), insert(dossier.id(), actor, form));
        } catch (DuplicateKeyException e) {
            throw new Stale("consent.changed");
        }
    }

    /**
     * The person no longer consents (revoca, art. 7 c. 3 GDPR): help desks that took part by it do so no longer.
     *
     * @throws Stale {@code consent.changed} when none is in force any more
     */
    @Transactional
    public void withdraw(String number, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.RECORD_CONSENT);
        offices.lockedOwner(dossier.id());
        if (!end(dossier.id(), actor, "WITHDRAWN")) {
            throw new Stale("consent.changed");
        }
        offices.endResting(dossier.id());
    }

    private long insert(long dossierId, Actor actor, ConsentForm form) {
        long id = ids.next();
        jdbc.sql("insert into dossier_consent (id, dossier_id, scope, text_version, language, manner, given_on,"
                        + " expires_on, office_id, staff_id, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Params.of(
                        id,
                        dossierId,
                        OTHER_DESKS,
                        ConsentText.VERSION,
                        form.language(),
                        form.mannerOrThrow().name(),
                        form.givenOn(),
                        form.expiresOn(),
                        actor.office().id(),
                        actor.staffId(),
                        Timestamp.from(clock.instant())))
                .update();
        record.written(actor, dossierId, Row.CONSENT, id);
        return id;
    }

    private boolean end(long dossierId, Actor actor, String ending) {
        latest(dossierId, "").ifPresent(old -> record.written(actor, dossierId, Row.CONSENT, old.id()));
        return jdbc.sql("update dossier_consent set ended_at = ?, ended_by = ?, ending = ?"
                                + " where in_force = ? and scope = ?")
                        .params(Timestamp.from(clock.instant()), actor.staffId(), ending, dossierId, OTHER_DESKS)
                        .update()
                == 1;
    }

    private static Consent consent(ResultSet rs, int row) throws SQLException {
        return new Consent(
                rs.getLong("id"),
                rs.getInt("text_version"),
                rs.getString("language"),
                Manner.valueOf(rs.getString("manner")),
                rs.getObject("given_on", LocalDate.class),
                rs.getObject("expires_on", LocalDate.class),
                rs.getInt("office_id"),
                rs.getInt("staff_id"),
                rs.getTimestamp("at").toInstant());
    }

    /**
     * The newest consent.
     *
     * @param endedAt when the person withdrew it; null while it was not ended
     * @param endedBy who recorded that
     */
    public record Last(Consent consent, @Nullable Instant endedAt, int endedBy) {}
}
