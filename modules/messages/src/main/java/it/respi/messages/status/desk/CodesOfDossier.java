// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.status.desk;

import it.respi.cases.ReadCases;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.messages.status.IssuedCode;
import it.respi.messages.status.StatusCodes;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import it.respi.platform.view.Dates;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The codes of the cases that a reader knows. */
@Component
public class CodesOfDossier {
    private final Dossiers dossiers;
    private final ReadCases cases;
    private final StatusCodes codes;
    private final AuditTrail trail;
    private final Dates dates;
    private final Clock clock;

    CodesOfDossier(Dossiers dossiers, ReadCases cases, StatusCodes codes, AuditTrail trail, Dates dates, Clock clock) {
        this.dossiers = dossiers;
        this.cases = cases;
        this.codes = codes;
        this.trail = trail;
        this.dates = dates;
        this.clock = clock;
    }

    /** Those that may be shown, in words; the dossier was taken by whoever asks. */
    public List<Line> lines(Dossier dossier, ReadCases.Known known) {
        Instant now = clock.instant();
        return codes.ofDossier(dossier.id()).stream()
                .filter(code -> known.read().contains(code.caseId()))
                .map(code -> line(code, known.told().contains(code.caseId()), now))
                .toList();
    }

    /**
     * Somebody who speaks with the person gives another code, or another try.
     *
     * @throws NotFound {@code case.not-found} when that case has no code, or the actor does not read it
     * @throws NotAllowed {@code message.not-yours} unless the office of the actor follows the case or decides it
     */
    @Transactional
    void act(String number, Actor actor, long caseId, Act act) {
        Dossier dossier = dossiers.take(number, actor, Section.CASE);
        ReadCases.Known known = cases.of(dossier.id(), actor);
        boolean issued = codes.ofDossier(dossier.id()).stream().anyMatch(code -> code.caseId() == caseId);
        if (!issued || !known.read().contains(caseId)) {
            throw new NotFound("case.not-found");
        }
        if (!known.told().contains(caseId)) {
            throw new NotAllowed("message.not-yours");
        }
        switch (act) {
            case NUOVO -> codes.renew(caseId, dossier.holder().id());
            case SBLOCCA -> codes.unlock(caseId);
        }
        trail.done(AuditEntry.of(clock.instant(), Who.of(actor), dossier.id(), "STATUS_" + act, Purpose.PERSON_REQUEST)
                .about("case_file/" + caseId));
    }

    private Line line(IssuedCode code, boolean mayAct, Instant now) {
        return new Line(
                code.caseId(),
                dates.moment(code.issued()),
                code.opened(),
                code.openedAt() == null ? null : dates.moment(code.openedAt()),
                code.isShut(now) && code.shutUntil() != null ? dates.moment(code.shutUntil()) : null,
                mayAct);
    }

    /** What the desk does; the word stands in the address. */
    enum Act {
        /** Another code. */
        NUOVO,
        /** Another try. */
        SBLOCCA
    }

    /**
     * A code in words.
     *
     * @param openedAt the last time, or null
     * @param shutUntil null when it is not shut
     */
    public record Line(
            long caseId,
            String issued,
            int opened,
            @Nullable String openedAt,
            @Nullable String shutUntil,
            boolean mayAct) {}
}
