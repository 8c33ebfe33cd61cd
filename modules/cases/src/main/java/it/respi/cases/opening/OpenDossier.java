// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.opening;

import it.respi.cases.casefile.OpenCase;
import it.respi.cases.casefile.OpenCase.CaseRequest;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierIndex;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.search.Candidates;
import it.respi.dossiers.search.Tellings;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A desk opens a dossier with its first case, or a further case: all of it or nothing. */
@Component
public class OpenDossier {
    /** Key of the renewal of a permit (rinnovo del permesso di soggiorno, P1). */
    public static final String RENEWAL = "p01PermitRenewal";

    private final Dossiers dossiers;
    private final OpenCase cases;
    private final DossierIndex index;
    private final Candidates candidates;
    private final Tellings tellings;
    private final boolean demo;

    OpenDossier(
            Dossiers dossiers,
            OpenCase cases,
            DossierIndex index,
            Candidates candidates,
            Tellings tellings,
            @Value("${respi.demo:false}") boolean demo) {
        this.dossiers = dossiers;
        this.cases = cases;
        this.index = index;
        this.candidates = candidates;
        this.tellings = tellings;
        this.demo = demo;
    }

    /** Who may already be that person; a desk looks at them before it opens a new dossier. */
    public Candidates.Alike alike(Actor actor, PersonData person) {
        return candidates.of(actor, person);
    }

    /** @throws RuleBroken {@code candidates.too-often} for who was told too often of people of other offices */
    void mayAsk(Actor actor) {
        tellings.check(actor);
    }

    /** The codice fiscale that was entered is known at another office: the actor learns that. */
    void toldOfCode(Actor actor) {
        tellings.told(actor, 1);
    }

    /** They are about to be shown: noted in the registers of their dossiers. */
    public void told(Actor actor, Candidates.Alike alike) {
        candidates.told(actor, alike);
    }

    /** A new dossier with its first case; refuses what {@link Dossiers#open} and {@link OpenCase#open} refuse. */
    @Transactional
    public Dossier open(Actor actor, PersonData person, CaseRequest request) {
        Dossier dossier = dossiers.open(actor, person, demo);
        cases.openFirst(actor, dossier, request);
        findByPermit(dossier, request);
        return dossier;
    }

    /** As {@link #open(Actor, PersonData, CaseRequest)}, although others are alike: its history names them. */
    @Transactional
    Dossier open(Actor actor, PersonData person, CaseRequest request, Candidates.Alike overruled) {
        Dossier dossier = open(actor, person, request);
        candidates.overruled(actor, dossier, overruled);
        return dossier;
    }

    /** A further case in a dossier. */
    @Transactional
    public void further(Actor actor, String number, CaseRequest request) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.READ);
        cases.open(actor, dossier, request);
        findByPermit(dossier, request);
    }

    /** The dossier is found by its permit from the first moment. */
    private void findByPermit(Dossier dossier, CaseRequest request) {
        if (request.permitNumber() != null) {
            index.reference(dossier.id(), request.permitNumber());
        }
    }
}
