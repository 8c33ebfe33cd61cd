// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.audit.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Disposals of the office that keeps the dossiers: the head agrees first, another person second; then it is carried out. Each
 * row has its own result: what is refused says why and stays.
 */
@Component
class Disposals {
    static final int SHORTEST_PERMISSION = 6;
    static final int LONGEST_PERMISSION = 160;

    private final Dossiers dossiers;
    private final DisposalRows rows;
    private final DisposalChanges changes;
    private final Execution execution;
    private final Access access;

    Disposals(Dossiers dossiers, DisposalRows rows, DisposalChanges changes, Execution execution, Access access) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.changes = changes;
        this.execution = execution;
        this.access = access;
    }

    /**
     * What is open in the actor's office, by its day; written in the register.
     *
     * @throws NotAllowed {@code disposal.not-allowed} unless the actor works at a help desk
     */
    @Transactional
    public List<Disposal> open(Actor actor, @Nullable DisposalCursor after) {
        access.refuseOthers(actor);
        List<Disposal> found = rows.open(access.scope().of(actor), after);
        List<Long> shown = found.stream()
                .limit(DisposalRows.PAGE)
                .map(row -> row.subject().dossierId())
                .toList();
        access.log().listed(actor, shown.stream().distinct().toList(), Purpose.LAW);
        return found;
    }

    /** The head agrees to these. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Results agree(Actor actor, List<Long> ids, String permission, LocalDate today) {
        Results results = Results.NONE;
        for (long id : ids) {
            Disposal disposal = taken(actor, id, DossierAction.DECIDE_DISPOSAL);
            String why = execution.refusal(disposal, permission, today).orElse("");
            if (why.isEmpty() && !changes.first(disposal, actor, permission.isEmpty() ? null : permission)) {
                why = "STALE";
            }
            results = noted(results, disposal, why);
        }
        return results;
    }

    /** A second person agrees to these, and they are carried out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Results confirm(Actor actor, List<Long> ids, LocalDate today) {
        Results results = Results.NONE;
        for (long id : ids) {
            Disposal disposal = taken(actor, id, DossierAction.DISPOSE);
            String permission = disposal.permission() == null ? "" : disposal.permission();
            Optional<String> refused = disposal.firstBy() == actor.staffId()
                    ? Optional.of("SAME_PERSON")
                    : execution.refusal(disposal, permission, today);
            String why = refused.orElse("");
            if (why.isEmpty() && !changes.second(id, actor)) {
                why = "STALE";
            }
            if (why.isEmpty()) {
                execution.carryOut(disposal, actor);
            }
            results = noted(results, disposal, why);
        }
        return results;
    }

    /** Holds it back until somebody releases it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Actor actor, long id, HoldReason why, String words) {
        if (!changes.hold(taken(actor, id, DossierAction.DISPOSE), actor, why, words)) {
            throw new Stale("disposal.changed");
        }
    }

    /** The reason to hold it back is gone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Actor actor, long id) {
        taken(actor, id, DossierAction.DECIDE_DISPOSAL);
        if (!changes.release(id, actor)) {
            throw new Stale("disposal.changed");
        }
    }

    private Results noted(Results results, Disposal disposal, String why) {
        if (why.isEmpty()) {
            return results.done();
        }
        changes.refused(disposal.id(), why);
        return results.refused();
    }

    /** A disposal of the actor's office; the use is written in the register. */
    private Disposal taken(Actor actor, long id, DossierAction action) {
        access.refuseOthers(actor);
        Disposal disposal =
                rows.locked(access.scope().of(actor), id).orElseThrow(() -> new NotFound("disposal.not-found"));
        dossiers.take(disposal.subject().dossierId(), actor, action);
        return disposal;
    }

    /** How many rows came to their end and how many were refused. */
    record Results(int carriedOut, int kept) {
        static final Results NONE = new Results(0, 0);

        Results done() {
            return new Results(carriedOut + 1, kept);
        }

        Results refused() {
            return new Results(carriedOut, kept + 1);
        }
    }

    /** Who sees disposals at all. */
    @Component
    record Access(DossierPolicy policy, DossierScope scope, AccessLog log) {
        void refuseOthers(Actor actor) {
            if (!policy.mayOpen(actor)) {
                throw new NotAllowed("disposal.not-allowed");
            }
        }
    }
}
