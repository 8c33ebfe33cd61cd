// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.rights.erasure.ErasureRules;
import it.respi.dossiers.rights.erasure.Subject;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An erasure that the person asked for and the head granted (art. 17 GDPR): a second person carries it out. */
@Component
public class GrantedErasure {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Dossiers dossiers;
    private final ErasureRules rules;
    private final DisposalChanges changes;
    private final Clock clock;

    GrantedErasure(Dossiers dossiers, ErasureRules rules, DisposalChanges changes, Clock clock) {
        this.dossiers = dossiers;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The head grants it.
     *
     * @throws NotAllowed {@code dossier.action.not-allowed} unless the actor is the head of the office
     * @throws RuleBroken {@code disposal.permission.missing}, or {@code erasure.refused.} and why it is forbidden
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(String number, Actor actor, long requestId, String permission) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.DECIDE_DISPOSAL);
        if (permission.length() < Disposals.SHORTEST_PERMISSION) {
            throw new RuleBroken("disposal.permission.missing");
        }
        rules.refusal(dossier.id()).ifPresent(why -> {
            throw new RuleBroken("erasure.refused." + why);
        });
        Subject subject = new Subject(dossier.id(), dossier.holder().id());
        changes.request(subject, requestId, actor, LocalDate.now(clock.withZone(ROME)), permission);
    }
}
