// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import org.springframework.stereotype.Component;

/** The buttons of the page of a job. */
@Component
class MediationActs {
    private final Mediations jobs;
    private final MediationOffers offers;

    MediationActs(Mediations jobs, MediationOffers offers) {
        this.jobs = jobs;
        this.offers = offers;
    }

    /** @throws RuleBroken {@code mediator.job.no-act} for no button, or what the use cases refuse */
    void act(Actor actor, long id, ActForm form) {
        switch (form.act()) {
            case null -> throw new RuleBroken("mediator.job.no-act");
            case OFFER -> offers.offer(actor, id, form.version(), form.chosen(), form.saysNoTies());
            case ACCEPT -> offers.accept(actor, id, form.version(), one(form));
            case DECLINE -> offers.decline(actor, id, form.version(), one(form));
            case CANCEL -> jobs.cancel(actor, id, form.version());
            case NOBODY -> jobs.nobody(actor, id, form.version());
            case REMOTE -> jobs.byPhone(actor, id, form.version());
            case VALIDATE -> jobs.validate(actor, id, form.version());
        }
    }

    private static long one(ActForm form) {
        return form.chosen().stream().findFirst().orElseThrow(() -> new RuleBroken("mediator.job.nobody-chosen"));
    }
}
