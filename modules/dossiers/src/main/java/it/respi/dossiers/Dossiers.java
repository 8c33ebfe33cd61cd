// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The archive (archivio dei dossier). A dossier leaves it only for a named action of a named actor. */
@Component
public class Dossiers {
    private final DossierRepository repository;
    private final DossierPolicy policy;
    private final Traces traces;
    private final Birth birth;
    private final DossierDoor door;
    private final Duplicates duplicates;

    Dossiers(
            DossierRepository repository,
            DossierPolicy policy,
            Traces traces,
            Birth birth,
            DossierDoor door,
            Duplicates duplicates) {
        this.repository = repository;
        this.policy = policy;
        this.traces = traces;
        this.birth = birth;
        this.door = door;
        this.duplicates = duplicates;
    }

    /**
     * The dossier of that number, for that action.
     *
     * @throws NotFound {@code dossier.not-found} when it is not there or not shared with the actor's office
     * @throws NotAllowed {@code dossier.action.not-allowed} when the actor may see it but not do that
     */
    @Transactional
    public Dossier take(String number, Actor actor, DossierAction action) {
        Dossier dossier = door.pass(repository.byNumber(number), actor, action);
        traces.used(actor, dossier, action);
        return dossier;
    }

    /**
     * As {@link #take(String, Actor, DossierAction)}, for one document of it: the history says which.
     *
     * @param documentId to be looked for in the same transaction; what is not there leaves nothing in the history
     */
    @Transactional
    public Dossier take(String number, Actor actor, DossierAction action, long documentId) {
        Dossier dossier = door.pass(repository.byNumber(number), actor, action);
        traces.used(actor, dossier, action, documentId);
        return dossier;
    }

    /**
     * As {@link #take(String, Actor, DossierAction, long)}, for documents that are only now written down: the history says
     * which.
     *
     * @param written writes them and gives their ids, in the same transaction
     */
    @Transactional
    public List<Long> take(String number, Actor actor, DossierAction action, Function<Dossier, List<Long>> written) {
        Dossier dossier = door.pass(repository.byNumber(number), actor, action);
        List<Long> ids = written.apply(dossier);
        used(actor, dossier, action, ids);
        return ids;
    }

    /** The history says which documents of a dossier, taken for that action, it was about. */
    @Transactional
    public void used(Actor actor, Dossier dossier, DossierAction action, Collection<Long> documentIds) {
        documentIds.stream().distinct().forEach(document -> traces.used(actor, dossier, action, document));
    }

    /** As {@link #take(String, Actor, DossierAction)}, by id. */
    @Transactional
    public Dossier take(long id, Actor actor, DossierAction action) {
        Dossier dossier = door.pass(repository.byId(id), actor, action);
        traces.used(actor, dossier, action);
        return dossier;
    }

    /**
     * The dossier of that number, to show a section of it.
     *
     * @throws NotAllowed {@code dossier.section.not-visible} when the actor sees the dossier, but not that section
     */
    @Transactional
    public Dossier take(String number, Actor actor, Section section) {
        Dossier dossier = take(number, actor, DossierAction.READ);
        if (!policy.rights(actor, dossier).sees(section)) {
            throw new NotAllowed("dossier.section.not-visible");
        }
        return dossier;
    }

    /**
     * Refuses what {@link #take(String, Actor, DossierAction)} would refuse, before something slow begins. Nothing is shown
     * and nothing written: taking it follows.
     */
    @Transactional(readOnly = true)
    public void check(String number, Actor actor, DossierAction action) {
        door.pass(repository.byNumber(number), actor, action);
    }

    /**
     * The dossier of a page that the actor has open, for telling who else is there, or before what was sent from it is carried
     * out: rights are asked, nothing is written. The page was written down when it was shown, and what follows tells nothing of
     * the person (ADR 0024), or takes the dossier itself.
     *
     * @throws NotFound {@code dossier.not-found} when the actor may see it no longer
     */
    @Transactional(readOnly = true)
    public Watched watched(String number, Actor actor) {
        Dossier dossier = door.pass(repository.byNumber(number), actor, DossierAction.READ);
        return new Watched(dossier, policy.purpose(actor, dossier).orElseThrow(), policy.rights(actor, dossier));
    }

    /** For the engine and for timers, which act for nobody and show nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier forProcess(long id) {
        return repository.findById(id).orElseThrow(() -> new NotFound("dossier.not-found"));
    }

    /** The same for several at once, in no order; those that are not there are left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Dossier> forProcess(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : repository.byIds(ids);
    }

    /** From now on the office takes part, because a step brought the dossier there; after whoever corrects the person now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void share(Dossier dossier, int officeId) {
        if (!dossier.isSharedWith(officeId)) {
            repository.lock(dossier.id());
            dossier.shareWith(officeId);
            traces.shared(dossier, officeId);
        }
    }

    /** Notes that the actor was told of these dossiers as candidates for a new one. */
    @Transactional
    public void told(Actor actor, Collection<Long> ids) {
        ids.forEach(id -> traces.told(actor, id));
    }

    /** What the actor may do with it. */
    public DossierRights rights(Actor actor, Dossier dossier) {
        return policy.rights(actor, dossier);
    }

    /**
     * Opens a dossier for a person who has none.
     *
     * @throws NotAllowed {@code dossier.open.not-allowed} unless the actor works at a help desk
     * @throws RuleBroken {@code dossier.exists} or {@code dossier.exists-elsewhere} when the codice fiscale is known,
     *     {@code dossier.exists-now} when it became so in this second
     */
    @Transactional
    public Dossier open(Actor actor, PersonData data, boolean demo) {
        if (!policy.mayOpen(actor)) {
            throw new NotAllowed("dossier.open.not-allowed");
        }
        duplicates.refuse(actor, data, null);
        Dossier dossier = save(birth.of(actor, data, demo));
        traces.opened(actor, dossier);
        return dossier;
    }

    /**
     * Corrects what is known of the person, in a row: each correction begins with what the other left.
     *
     * @param change what shall be known now, from the dossier as it is; what it writes beside the record is found from then on
     * @throws Stale what the change throws when it rests on something that somebody else changed meanwhile
     * @throws RuleBroken {@code dossier.exists} or {@code dossier.exists-elsewhere} when the new codice fiscale belongs
     *     to another dossier
     */
    @Transactional
    public Dossier correct(String number, Actor actor, Function<Dossier, PersonData> change) {
        repository.lockPerson(number);
        Dossier dossier = take(number, actor, DossierAction.EDIT_PERSON);
        PersonData data = change.apply(dossier);
        duplicates.refuse(actor, data, dossier);
        dossier.holder().correct(data);
        save(dossier);
        traces.corrected(dossier);
        return dossier;
    }

    /**
     * The dossier of that number for somebody who is about to state why they need it; written in the register. Empty when
     * it is not there or protected: the two are never told apart.
     *
     * @throws NotAllowed {@code stated.not-allowed} when offices of that kind open nothing outside their own work
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Dossier> outside(String number, Actor actor) {
        if (!policy.mayStateReason(actor)) {
            throw new NotAllowed("stated.not-allowed");
        }
        Optional<Dossier> found = repository.byNumber(number).filter(Dossier::mayBeOpenedOutside);
        found.ifPresent(dossier -> traces.stated(actor, dossier));
        return found;
    }

    /** Two desks may enter the same person in the same second: the table lets only one of them in. */
    private Dossier save(Dossier dossier) {
        try {
            return repository.saveAndFlush(dossier);
        } catch (DataIntegrityViolationException e) {
            throw new RuleBroken("dossier.exists-now");
        }
    }

    /**
     * A dossier that somebody has open.
     *
     * @param purpose why they may look at it
     */
    public record Watched(Dossier dossier, ViewPurpose purpose, DossierRights rights) {}
}
