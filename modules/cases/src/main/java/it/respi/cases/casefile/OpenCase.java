// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseEvent;
import it.respi.cases.CaseId;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.sharing.protection.NamedPeople;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A help desk opens a case in a dossier (apertura della pratica, P1.02). */
@Component
public class OpenCase {
    private final CaseFileRepository repository;
    private final OneOpen oneOpen;
    private final CaseHistory history;
    private final Checklist checklist;
    private final Standard standard;
    private final NamedPeople named;
    private final ApplicationEventPublisher events;

    OpenCase(
            CaseFileRepository repository,
            OneOpen oneOpen,
            CaseHistory history,
            Checklist checklist,
            Standard standard,
            NamedPeople named,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.oneOpen = oneOpen;
        this.history = history;
        this.checklist = checklist;
        this.standard = standard;
        this.named = named;
        this.events = events;
    }

    /**
     * Opens it and starts its process.
     *
     * @throws NotAllowed {@code case.open.not-allowed} unless the actor's desk keeps the dossier
     * @throws RuleBroken {@code dossier.merged}, {@code case.already-open} when the same procedure is open in the dossier,
     *     or in one that was merged into it, {@code procedure.not-offered}, {@code permit-type.unknown}, or when no single office is competent for the desk
     */
    @Transactional
    public CaseId open(Actor actor, Dossier dossier, CaseRequest request) {
        refuseUnlessKept(actor, dossier);
        oneOpen.hold(dossier, request.procedure());
        CaseFile file = saved(actor, dossier, request);
        checklist.takeHeld(file);
        return started(actor, file, false);
    }

    /** The same in a dossier that is opened in the same transaction: nothing can be open or held there yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseId openFirst(Actor actor, Dossier dossier, CaseRequest request) {
        refuseUnlessKept(actor, dossier);
        return started(actor, saved(actor, dossier, request), true);
    }

    private static void refuseUnlessKept(Actor actor, Dossier dossier) {
        if (actor.office().kind() != AgencyKind.HELP_DESK || !actor.worksAt(dossier.ownerOfficeId())) {
            throw new NotAllowed("case.open.not-allowed");
        }
        dossier.refuseIfMerged();
    }

    private CaseFile saved(Actor actor, Dossier dossier, CaseRequest request) {
        CaseFile file = new CaseFile(standard.newId(), dossier.id(), standard.opening(actor, request));
        standard.residence(actor, request, dossier).ifPresent(home -> file.livesIn(home.id()));
        repository.saveAndFlush(file);
        if (standard.protects(file.procedureKey())) {
            named.protectNow(actor, dossier);
        }
        checklist.start(file, standard.papers(file));
        return file;
    }

    private CaseId started(Actor actor, CaseFile file, boolean begins) {
        history.append(file, actor, null, Entry.fact("OPENED"));
        events.publishEvent(new ExpiriesChanged(file.dossierId(), begins));
        events.publishEvent(new CaseEvent.Opened(file.caseId(), file.procedureKey(), standard.routing(file)));
        return file.caseId();
    }

    /**
     * What is asked for.
     *
     * @param permitType code of the permit type; ignored, as the rest about a permit, where the procedure is not about one
     * @param represented whether somebody applies for the person, or a minor whom no parent accompanies: then nothing goes
     *     by post (specification P1.2)
     * @param municipality code of the municipality that decides, where the dwelling is, or of the one where the person lives;
     *     null for that of the desk's own town, or of the person's residence; ignored where none is asked for
     */
    public record CaseRequest(
            String procedure,
            @Nullable String permitType,
            @Nullable String permitNumber,
            @Nullable LocalDate permitExpiry,
            boolean represented,
            @Nullable String municipality) {}
}
