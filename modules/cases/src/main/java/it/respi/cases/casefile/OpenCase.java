// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseEvent;
import it.respi.cases.CaseId;
import it.respi.dossiers.Dossier;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.Ids;
import it.respi.registry.Catalogue;
import it.respi.registry.ChecklistRule;
import it.respi.registry.LegalParameters;
import it.respi.registry.Offices;
import it.respi.registry.PermitType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A help desk opens a case in a dossier (apertura della pratica, P1.02). */
@Component
public class OpenCase {
    private final CaseFileRepository repository;
    private final CaseHistory history;
    private final Checklist checklist;
    private final Standard standard;
    private final ApplicationEventPublisher events;

    OpenCase(
            CaseFileRepository repository,
            CaseHistory history,
            Checklist checklist,
            Standard standard,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.history = history;
        this.checklist = checklist;
        this.standard = standard;
        this.events = events;
    }

    /**
     * Opens it and starts its process.
     *
     * @throws NotAllowed {@code case.open.not-allowed} unless the actor's desk keeps the dossier
     * @throws RuleBroken {@code dossier.merged}, {@code case.already-open} when the same procedure is open in the dossier,
     *     {@code permit-type.unknown}, or when no single Questura is competent for the desk
     */
    @Transactional
    public CaseId open(Actor actor, Dossier dossier, RenewalRequest request) {
        refuseUnlessKept(actor, dossier);
        boolean running = repository.findByDossierIdOrderByIdDesc(dossier.id()).stream()
                .anyMatch(file -> file.procedureKey().equals(request.procedure()) && file.closedAt() == null);
        if (running) {
            throw new RuleBroken("case.already-open");
        }
        CaseFile file = saved(actor, dossier, request);
        checklist.takeHeld(file);
        return started(actor, file);
    }

    /** The same in a dossier that is opened in the same transaction: nothing can be open or held there yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseId openFirst(Actor actor, Dossier dossier, RenewalRequest request) {
        refuseUnlessKept(actor, dossier);
        return started(actor, saved(actor, dossier, request));
    }

    private static void refuseUnlessKept(Actor actor, Dossier dossier) {
        if (actor.office().kind() != AgencyKind.HELP_DESK || !actor.worksAt(dossier.ownerOfficeId())) {
            throw new NotAllowed("case.open.not-allowed");
        }
        dossier.refuseIfMerged();
    }

    private CaseFile saved(Actor actor, Dossier dossier, RenewalRequest request) {
        CaseFile file = new CaseFile(standard.newId(), dossier.id(), standard.opening(actor, request));
        repository.saveAndFlush(file);
        checklist.start(file, standard.papers(request));
        return file;
    }

    private CaseId started(Actor actor, CaseFile file) {
        history.append(file, actor, null, Entry.fact("OPENED"));
        events.publishEvent(new CaseEvent.Opened(
                file.caseId(),
                file.procedureKey(),
                Map.of("channel", file.channel().name())));
        return file.caseId();
    }

    /**
     * What is asked for.
     *
     * @param permitType code of the permit type
     */
    public record RenewalRequest(
            String procedure,
            String permitType,
            @Nullable String permitNumber,
            @Nullable LocalDate permitExpiry) {}

    /** What the network's standard says of a new case. */
    @Component
    static class Standard {
        private static final String TERM = "permit.decision";

        private final Ids ids;
        private final Catalogue catalogue;
        private final LegalParameters parameters;
        private final Offices offices;
        private final Clock clock;

        Standard(Ids ids, Catalogue catalogue, LegalParameters parameters, Offices offices, Clock clock) {
            this.ids = ids;
            this.catalogue = catalogue;
            this.parameters = parameters;
            this.offices = offices;
            this.clock = clock;
        }

        long newId() {
            return ids.next();
        }

        Opening opening(Actor actor, RenewalRequest request) {
            PermitType type =
                    catalogue.permitType(request.permitType()).orElseThrow(() -> new RuleBroken("permit-type.unknown"));
            return new Opening(
                    request.procedure(),
                    type.code(),
                    type.questuraOnly() ? Channel.DIRECT : Channel.KIT,
                    actor.office().id(),
                    offices.policeFor(actor.office()).id(),
                    request.permitNumber(),
                    request.permitExpiry(),
                    parameters.amount(TERM, LocalDate.now(clock)),
                    clock.instant());
        }

        List<ChecklistRule> papers(RenewalRequest request) {
            return catalogue.checklist(request.procedure(), request.permitType());
        }
    }
}
