// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.identity.BirthPrecision;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.data.Params;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which offices take part in a dossier, on what that rests, and which of them keeps it; always within a use case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DossierOffices {
    private final DossierRepository repository;
    private final DossierPolicy policy;
    private final Traces traces;
    private final JdbcClient jdbc;

    DossierOffices(DossierRepository repository, DossierPolicy policy, Traces traces, JdbcClient jdbc) {
        this.repository = repository;
        this.policy = policy;
        this.traces = traces;
        this.jdbc = jdbc;
    }

    /** The office that keeps the dossier now; the dossier stays locked, so that what changes its offices comes in a row. */
    public int lockedOwner(long dossierId) {
        return jdbc.sql("select owner_office_id from dossier where id = ? for update")
                .param(dossierId)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFound("dossier.not-found"));
    }

    /** The dossier of a transfer, locked. */
    public Dossier locked(long dossierId) {
        lockedOwner(dossierId);
        return found(dossierId);
    }

    /**
     * The dossier for which an office asks for access, or the one that stays of two that were merged; empty when it is not there
     * or protected. Written in the register.
     *
     * @throws RuleBroken {@code transfer.here} when the office takes part in it
     */
    public Optional<Dossier> askedFor(String number, Actor actor) {
        Optional<Dossier> found = repository
                .byNumber(number)
                .flatMap(dossier ->
                        dossier.mergedInto() == null ? Optional.of(dossier) : repository.byId(dossier.mergedInto()))
                .filter(dossier -> dossier.protection() == null && dossier.erasedAt() == null);
        if (found.filter(dossier -> dossier.isSharedWith(actor.office().id())).isPresent()) {
            throw new RuleBroken("transfer.here");
        }
        found.ifPresent(dossier -> traces.mentioned(actor, dossier));
        return found;
    }

    /** What an office must know of the person to answer for a dossier that it may not see; written in the register. */
    public Mention mentioned(long dossierId, Actor actor) {
        Dossier dossier = found(dossierId);
        traces.mentioned(actor, dossier);
        PersonData person = dossier.holder().data();
        return new Mention(dossier.holder().label(), person.birthDate(), person.birthPrecision(), sees(actor, dossier));
    }

    /** The same for an office that does not answer: told only when it sees the dossier anyway. */
    public Optional<Mention> mentionedIfSeen(long dossierId, Actor actor) {
        return sees(actor, found(dossierId)) ? Optional.of(mentioned(dossierId, actor)) : Optional.empty();
    }

    private boolean sees(Actor actor, Dossier dossier) {
        return policy.rights(actor, dossier).can(DossierAction.READ);
    }

    /** A document of that dossier was opened by somebody who reads another dossier of the household; written in its register. */
    public void openedElsewhere(long dossierId, Actor actor, long documentId) {
        traces.used(actor, found(dossierId), DossierAction.OPEN_DOCUMENT, documentId);
    }

    /** The household of the person was changed in another dossier; written in the register of this one, seen or not. */
    public void familyChanged(long dossierId, Actor actor) {
        traces.used(actor, found(dossierId), DossierAction.CHANGE_FAMILY);
    }

    /** From now on the office takes part; of a dossier that is locked. */
    public void join(Dossier dossier, int officeId, @Nullable Long consentId) {
        if (dossier.restrictedAt() != null) {
            throw new RuleBroken("dossier.restricted");
        }
        int added = jdbc.sql("insert ignore into dossier_office (dossier_id, office_id, rests_on) values (?, ?, ?)")
                .params(Params.of(dossier.id(), officeId, consentId))
                .update();
        if (added == 1) {
            traces.shared(dossier, officeId);
        }
    }

    /** From now on the office takes part no longer. */
    public void leave(Dossier dossier, int officeId) {
        remove(dossier.id(), officeId, "");
    }

    /** The same for an office that had nothing but a step of it; one that the person let in stays. */
    public void leaveUnlessLetIn(Dossier dossier, int officeId) {
        remove(dossier.id(), officeId, " and rests_on is null");
    }

    /**
     * The dossier passes from one office to the other; the old one still takes part, from now on by the consent.
     *
     * @param consentId on which an office takes part that does not keep it
     * @throws Stale {@code transfer.decided} when the dossier is no longer kept by the old one
     */
    public void handOver(Dossier dossier, int from, int to, @Nullable Long consentId) {
        int changed = jdbc.sql("update dossier set owner_office_id = ?, version = version + 1"
                        + " where id = ? and owner_office_id = ? and protection is null")
                .params(to, dossier.id(), from)
                .update();
        if (changed == 0) {
            throw new Stale("transfer.decided");
        }
        join(dossier, to, null);
        rest(dossier.id(), to, null);
        rest(dossier.id(), from, consentId);
        traces.handedOver(dossier, from, to);
    }

    private void rest(long dossierId, int officeId, @Nullable Long consentId) {
        jdbc.sql("update dossier_office set rests_on = ? where dossier_id = ? and office_id = ?")
                .params(Params.of(consentId, dossierId, officeId))
                .update();
    }

    /** A newer consent takes the place of the one on which offices take part. */
    public void restOn(long dossierId, long consentId) {
        jdbc.sql("update dossier_office set rests_on = ? where dossier_id = ? and rests_on is not null")
                .params(consentId, dossierId)
                .update();
    }

    /** The person withdrew: offices that took part by consent do so no longer. */
    public void endResting(long dossierId) {
        end(parts(
                "select o.dossier_id, o.office_id from dossier_office o where o.dossier_id = ? and o.rests_on is not"
                        + " null",
                dossierId));
    }

    /** Offices that took part by a consent that expired do so no longer; how many. */
    public int endExpired(LocalDate today) {
        return end(parts(
                "select o.dossier_id, o.office_id from dossier_office o join dossier_consent c on c.id = o.rests_on"
                        + " where c.expires_on < ? or c.ended_at is not null",
                today));
    }

    private List<Part> parts(String sql, Object param) {
        return jdbc.sql(sql)
                .param(param)
                .query((rs, row) -> new Part(rs.getLong(1), rs.getInt(2)))
                .list();
    }

    /** Only what still rests on a consent: an office that became the owner meanwhile stays. */
    private int end(List<Part> parts) {
        return (int) parts.stream()
                .filter(part -> remove(part.dossierId(), part.officeId(), " and rests_on is not null"))
                .count();
    }

    private boolean remove(long dossierId, int officeId, String condition) {
        int removed = jdbc.sql("delete from dossier_office where dossier_id = ? and office_id = ?" + condition)
                .params(dossierId, officeId)
                .update();
        if (removed == 1) {
            jdbc.sql("delete from dossier_token where dossier_id = ? and office_id = ?")
                    .params(dossierId, officeId)
                    .update();
        }
        return removed == 1;
    }

    private Dossier found(long dossierId) {
        return repository.byId(dossierId).orElseThrow(() -> new NotFound("dossier.not-found"));
    }

    private record Part(long dossierId, int officeId) {}

    /**
     * What is told of the person of a dossier that may not be seen.
     *
     * @param birthPrecision what of the date of birth is known
     * @param sees whether the reader sees the dossier itself
     */
    public record Mention(String name, LocalDate birthDate, BirthPrecision birthPrecision, boolean sees) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Mention[hidden]";
        }
    }
}
