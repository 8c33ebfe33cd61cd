// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.Offices;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A codice fiscale belongs to one dossier: the one that has it now. One that another took the place of refuses nobody, for it may
 * have been entered by mistake; whoever opens a dossier with it is shown the other as a candidate. A protected dossier does not claim its code: whoever is not named in it enters
 * the same one and learns nothing; the people named in it see the possible double.
 */
@Component
class Duplicates {
    private final DossierRepository repository;
    private final DossierPolicy policy;
    private final Admissions admissions;
    private final Offices offices;
    private final NumberMarks marks;

    Duplicates(
            DossierRepository repository,
            DossierPolicy policy,
            Admissions admissions,
            Offices offices,
            NumberMarks marks) {
        this.marks = marks;
        this.repository = repository;
        this.policy = policy;
        this.admissions = admissions;
        this.offices = offices;
    }

    /**
     * @param except the dossier whose person it is; null for a new one
     * @throws RuleBroken {@code dossier.exists} with its number when the actor may see it, {@code dossier.exists-elsewhere}
     *     with the office to ask
     */
    void refuse(Actor actor, PersonData data, @Nullable Dossier except) {
        if (data.codiceFiscale() == null) {
            return;
        }
        List<Dossier> known = withCode(data.codiceFiscale()).stream()
                .filter(one -> except == null || one.id() != except.id())
                .toList();
        for (Dossier one : known) {
            admissions.look(one, actor);
            if (policy.rights(actor, one).can(DossierAction.READ)) {
                throw new RuleBroken("dossier.exists", shownFor(actor, one).number());
            }
        }
        known.stream().filter(one -> one.protection() == null).findFirst().ifPresent(one -> {
            throw new RuleBroken("dossier.exists-elsewhere", ownerOf(one));
        });
    }

    /**
     * @param ending the dossiers of one person, which may share a code
     * @throws RuleBroken {@code protection.end.double}: there may be one ordinary dossier with a code
     */
    void refuseOrdinary(List<Dossier> ending) {
        Set<Long> own = ending.stream().map(Dossier::id).collect(Collectors.toSet());
        ending.stream()
                .map(one -> one.holder().data().codiceFiscale())
                .filter(Objects::nonNull)
                .flatMap(code -> withCode(code).stream())
                .filter(one -> !own.contains(one.id()) && one.protection() == null)
                .findFirst()
                .ifPresent(one -> {
                    throw new RuleBroken("protection.end.double", ownerOf(one));
                });
    }

    private List<Dossier> withCode(String code) {
        List<Long> ids = repository.byMarks(marks.allOfCode(code));
        return ids.isEmpty()
                ? List.of()
                : repository.byIds(ids).stream()
                        .filter(one -> code.equalsIgnoreCase(one.holder().data().codiceFiscale()))
                        .toList();
    }

    /** Of a merged dossier the one that stays, if the actor may see that. */
    private Dossier shownFor(Actor actor, Dossier found) {
        if (found.mergedInto() == null) {
            return found;
        }
        return repository
                .byId(found.mergedInto())
                .filter(kept -> {
                    admissions.look(kept, actor);
                    return policy.rights(actor, kept).can(DossierAction.READ);
                })
                .orElse(found);
    }

    private String ownerOf(Dossier dossier) {
        return offices.get(dossier.ownerOfficeId()).shortName();
    }
}
