// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.opening;

import it.respi.cases.StepDefinition;
import it.respi.cases.step.StepHelp;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Texts;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whoever received a notice of refusal is offered a talk with the legal counsellor (orientamento legale, A4) while they may still
 * answer it (SP2): the talk is a case of its own, which only the desk reads.
 */
@Component
record LegalTalkOffer(Texts texts) implements StepHelp {
    private static final Set<String> OFFERS = Set.of("Task_OfferLegalTalk", "Task_OfferEarlyTalk");
    private static final String COUNSELLING = "a04LegalCounselling";

    @Override
    public boolean isFor(StepDefinition step) {
        return OFFERS.contains(step.code());
    }

    @Override
    public List<Link> links(Actor actor, StepRow step) {
        return List.of(new Link(
                "/u/dossier/" + step.dossierNumber() + "/pratica/nuova?procedura=" + COUNSELLING,
                texts.say("legal-talk.open"),
                texts.say("legal-talk.open.why")));
    }
}
