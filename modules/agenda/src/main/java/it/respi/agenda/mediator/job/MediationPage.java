// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.MediatorContacts;
import it.respi.agenda.mediator.MediatorPolicy;
import it.respi.kernel.actor.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a job: what was asked, who was asked, and what can be done now. */
@Component
class MediationPage {
    private final Mediations jobs;
    private final MediationOffers offers;
    private final MediatorContacts contacts;
    private final MediatorPolicy policy;
    private final Clock clock;

    MediationPage(
            Mediations jobs, MediationOffers offers, MediatorContacts contacts, MediatorPolicy policy, Clock clock) {
        this.jobs = jobs;
        this.offers = offers;
        this.contacts = contacts;
        this.policy = policy;
        this.clock = clock;
    }

    ModelAndView of(Actor actor, Mediation job) {
        boolean manages = policy.manages(actor);
        List<Offer> asked = jobs.offers(job);
        boolean begun = !job.begins().toLocalDate().isAfter(LocalDate.now(clock));
        return new ModelAndView("mediator/job")
                .addObject("job", job)
                .addObject("offers", asked)
                .addObject("contacts", contacts(actor, asked))
                .addObject("candidates", job.state().isOpen() ? offers.candidates(job) : List.of())
                .addObject("manages", manages)
                .addObject("writes", job.state().isWritten() && begun);
    }

    /** How those who were asked are reached, for whoever keeps the register. */
    private Map<Long, String> contacts(Actor actor, List<Offer> asked) {
        return contacts.of(
                actor,
                asked.stream().filter(Offer::waits).map(Offer::mediatorId).toList());
    }
}
