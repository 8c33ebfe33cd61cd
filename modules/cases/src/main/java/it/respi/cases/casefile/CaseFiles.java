// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseId;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The archive of cases (archivio delle pratiche). A case leaves it only for a named action of a named actor. */
@Component
public class CaseFiles {
    private final CaseFileRepository repository;
    private final HeldCases held;
    private final CasePolicy policy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseFiles(
            CaseFileRepository repository,
            HeldCases held,
            CasePolicy policy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.held = held;
        this.policy = policy;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The case, locked until the transaction ends, for an action that changes it. Ask the dossier first: this checks the
     * case alone.
     *
     * @throws NotFound {@code case.not-found} when it is not there or not visible
     * @throws NotAllowed {@code case.action.not-allowed} when visible, but not for that
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile take(CaseId id, Actor actor, CaseAction action) {
        return checked(locked(id), actor, action);
    }

    /** The cases of a dossier that the actor may read, newest first. */
    @Transactional(readOnly = true)
    public List<CaseFile> ofDossier(long dossierId, Actor actor) {
        return policy.readable(actor, repository.findByDossierIdOrderByIdDesc(dossierId));
    }

    /** The newest case of a dossier, if the actor may read it. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> newest(long dossierId, Actor actor) {
        return ofDossier(dossierId, actor).stream().findFirst();
    }

    /** For the engine and its timers, which act for nobody; locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile forProcess(CaseId id) {
        return locked(id).orElseThrow(() -> new NotFound("case.not-found"));
    }

    private Optional<CaseFile> locked(CaseId id) {
        return held.find(id.value()).or(() -> repository.lockById(id.value()).map(held::hold));
    }

    /** Puts a new or changed case back; the due date is computed again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(CaseFile file) {
        file.term().refresh(LocalDate.now(clock));
        held.hold(repository.saveAndFlush(file));
        if (ExpiryFacts.changed(file)) {
            events.publishEvent(new ExpiriesChanged(file.dossierId()));
        }
    }

    /** For the person whose it is, who is shown to be that by other means; locks nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CaseFile> forThePerson(CaseId id) {
        return repository.findById(id.value());
    }

    /** What the actor may do with it. */
    public CaseRights rights(Actor actor, CaseFile file) {
        return policy.rights(actor, file);
    }

    private CaseFile checked(Optional<CaseFile> found, Actor actor, CaseAction action) {
        CaseFile file = found.orElseThrow(() -> new NotFound("case.not-found"));
        if (policy.readable(actor, List.of(file)).isEmpty()) {
            throw new NotFound("case.not-found"); // never confirm that it exists
        }
        if (action != CaseAction.READ && !policy.rights(actor, file).can(action)) {
            throw new NotAllowed("case.action.not-allowed");
        }
        return file;
    }
}
