// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseId;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which municipality the person of a case lives (Comune di residenza): it may change while the case runs (art. 10 L. 91/1992). */
@Component
public class Residence {
    private final Dossiers dossiers;
    private final CaseFiles files;
    private final CaseHistory history;
    private final Standard standard;
    private final ApplicationEventPublisher events;

    Residence(
            Dossiers dossiers,
            CaseFiles files,
            CaseHistory history,
            Standard standard,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.files = files;
        this.history = history;
        this.standard = standard;
        this.events = events;
    }

    /** Where the person may live, for the desk that follows the case. */
    public List<Office> municipalities(Actor actor) {
        return standard.municipalities(actor.office());
    }

    /**
     * The desk says where the person lives now; steps of a municipality that are open pass there.
     *
     * @param municipality code of an office of the province
     * @throws RuleBroken {@code opening.municipality.unknown}, {@code case.municipality.same}
     */
    @Transactional
    public CaseFile change(Actor actor, String dossierNumber, CaseId id, String municipality) {
        long dossierId = dossiers.take(dossierNumber, actor, DossierAction.READ).id();
        CaseFile file = files.take(id, actor, CaseAction.CHANGE_MUNICIPALITY);
        if (file.dossierId() != dossierId) {
            throw new NotFound("case.not-found");
        }
        Office home = standard.newResidence(file, municipality);
        Integer before = file.municipalityOfficeId();
        if (before == null || before == home.id()) {
            throw new RuleBroken("case.municipality.same");
        }
        file.livesIn(home.id());
        files.put(file);
        history.append(file, actor, file.state(), Entry.fact("MUNICIPALITY_CHANGED", home.code()));
        events.publishEvent(new ResidenceChanged(file, before, home.id()));
        return file;
    }
}
