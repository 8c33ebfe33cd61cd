// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Protects a person (protezione), or ends that: all dossiers that are united as theirs at once, so that nobody reads in one half
 * what the other hides.
 */
@Component
public class PersonProtection {
    /** The one that stays first, then what was merged into it. */
    private static final String UNION =
            "select u.id from dossier d join dossier u on u.id = coalesce(d.merged_into, d.id) where d.number = ?"
                    + " union all select p.id from dossier d join dossier p on p.merged_into = coalesce(d.merged_into, d.id)"
                    + " where d.number = ? order by 1";

    private final Dossiers dossiers;
    private final DossierRepository repository;
    private final DossierPolicy policy;
    private final Admissions admissions;
    private final Duplicates duplicates;
    private final Traces traces;
    private final JdbcClient jdbc;

    PersonProtection(
            Dossiers dossiers,
            DossierRepository repository,
            DossierPolicy policy,
            Admissions admissions,
            Duplicates duplicates,
            Traces traces,
            JdbcClient jdbc) {
        this.dossiers = dossiers;
        this.repository = repository;
        this.policy = policy;
        this.admissions = admissions;
        this.duplicates = duplicates;
        this.traces = traces;
        this.jdbc = jdbc;
    }

    /**
     * The dossiers of the person of that number, for somebody who may protect it; written in the register of each.
     *
     * @throws NotFound {@code dossier.not-found}
     * @throws NotAllowed {@code dossier.action.not-allowed}
     */
    @Transactional
    public Halves of(String number, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.PROTECT);
        List<Dossier> others = unitedWith(dossier);
        List<Dossier> reached =
                others.stream().filter(one -> isReached(one, actor)).toList();
        reached.forEach(one -> traces.used(actor, one, DossierAction.PROTECT));
        List<Dossier> all = new ArrayList<>(List.of(dossier));
        all.addAll(reached);
        return new Halves(all, reached.size() == others.size());
    }

    /**
     * The same, locked until the end of the transaction: whoever protects, merges or divides one of them comes after.
     *
     * @throws Stale {@code protection.changed} when they were merged or divided in this moment
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Halves locked(String number, Actor actor) {
        List<Long> union = union(number);
        if (!union.isEmpty()) {
            jdbc.sql("select id from dossier where id in (:ids) order by id for update")
                    .param("ids", union)
                    .query(Long.class)
                    .list();
        }
        if (!union(number).equals(union)) {
            throw new Stale("protection.changed");
        }
        return of(number, actor);
    }

    /**
     * Protects them all, or makes them ordinary ones again.
     *
     * @param halves locked
     * @param why null for ordinary dossiers
     * @throws RuleBroken {@code protection.end.double} when an ordinary dossier has the same codice fiscale by now,
     *     {@code protection.end.others} when one of them is hidden from the actor
     * @throws NotAllowed {@code protection.end.not-allowed} unless the head of the office ends a protection
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void protect(Halves halves, Actor actor, @Nullable Protection why) {
        if (why == null && halves.isProtected()) {
            refuseEnding(halves, actor);
        }
        for (Dossier one : halves.dossiers()) {
            one.protect(why);
            save(one);
            traces.guarded(actor, one);
        }
    }

    private void refuseEnding(Halves halves, Actor actor) {
        if (!policy.isHead(actor)) {
            throw new NotAllowed("protection.end.not-allowed");
        }
        if (!halves.whole()) {
            throw new RuleBroken("protection.end.others");
        }
        duplicates.refuseOrdinary(halves.dossiers());
    }

    private void save(Dossier dossier) {
        try {
            repository.saveAndFlush(dossier);
        } catch (DataIntegrityViolationException e) {
            throw new RuleBroken("dossier.exists-now");
        }
    }

    private List<Long> union(String number) {
        return jdbc.sql(UNION).params(number, number).query(Long.class).list();
    }

    private List<Dossier> unitedWith(Dossier dossier) {
        if (!dossier.everMerged()) {
            return List.of();
        }
        Long into = dossier.mergedInto();
        long kept = into == null ? dossier.id() : into;
        return Stream.concat(repository.byId(kept).stream(), repository.mergedInto(kept).stream())
                .filter(one -> one.id() != dossier.id() && one.erasedAt() == null)
                .toList();
    }

    /** A half that is protected already is for people named in it. */
    private boolean isReached(Dossier one, Actor actor) {
        admissions.look(one, actor);
        return one.protection() == null || one.admitted().isNamed();
    }

    /**
     * The dossiers of one person.
     *
     * @param dossiers the one that was asked for first
     * @param whole false when there is a protected one that names the actor not, which stays as it is
     */
    public record Halves(List<Dossier> dossiers, boolean whole) {
        public Halves {
            dossiers = List.copyOf(dossiers);
        }

        /** The one that was asked for. */
        public Dossier first() {
            return dossiers.getFirst();
        }

        boolean isProtected() {
            return dossiers.stream().anyMatch(one -> one.protection() != null);
        }
    }
}
