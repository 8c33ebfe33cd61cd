// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.MediatorMail;
import it.respi.kernel.actor.AgencyKind;
import it.respi.platform.mail.ServiceMail;
import it.respi.platform.mail.ServiceMail.To;
import it.respi.registry.Offices;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells pool, mediators and offices by mail what a change of a job means to them (messages M50 to M53), in its transaction: language,
 * place and time, never anything of the person. What was told once is not told again.
 */
@Component
class MediationMails {
    private final OfferRows offers;
    private final MailWords words;
    private final Offices offices;
    private final ApplicationEventPublisher events;

    MediationMails(OfferRows offers, MailWords words, Offices offices, ApplicationEventPublisher events) {
        this.offers = offers;
        this.words = words;
        this.offices = offices;
        this.events = events;
    }

    /**
     * Somebody was asked (proposta).
     *
     * @param until when the offer ends
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void offered(Mediation job, long mediator, LocalDateTime until) {
        tell("M51", job, "offer", MediatorMail.to(mediator), until);
    }

    /** The job is from now on as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Mediation job) {
        switch (job.state()) {
            case REQUESTED -> pool(job, "asked");
            case DECLINED -> {
                pool(job, "nobody");
                office(job, "nobody");
            }
            case NO_INTERPRETER -> office(job, "nobody");
            case CONFIRMED -> {
                mediators(job, "confirmed");
                office(job, "confirmed");
            }
            case CANCELLED -> mediators(job, "cancelled");
            case OFFERED, HELD, DONE, REPORTED, VALIDATED -> {}
        }
        if (job.alarm() == Alarm.UNASSIGNED && job.state().isAnswered()) {
            pool(job, "soon");
        }
        if (job.alarm() == Alarm.REPORT && job.state().isWritten() && job.mediatorId() != null) {
            tell("M53", job, "report", MediatorMail.to(job.mediatorId()));
        }
    }

    private void pool(Mediation job, String what) {
        offices.all().stream()
                .filter(office -> office.kind() == AgencyKind.PROVINCE)
                .forEach(office -> tell("M50", job, what, To.office(office.id())));
    }

    private void office(Mediation job, String what) {
        tell("M52", job, what, To.office(job.officeId()));
    }

    /** Whoever does it, or still might have. */
    private void mediators(Mediation job, String what) {
        List<Long> asked = job.state() == MediationState.CONFIRMED && job.mediatorId() != null
                ? List.of(job.mediatorId())
                : offers.of(job.id()).stream()
                        .filter(offer -> offer.waits() || offer.state().equals(Offer.ACCEPTED))
                        .map(Offer::mediatorId)
                        .toList();
        asked.forEach(mediator -> tell("M52", job, what, MediatorMail.to(mediator)));
    }

    private void tell(String kind, Mediation job, String what, To to) {
        tell(kind, job, what, to, null);
    }

    private void tell(String kind, Mediation job, String what, To to, @Nullable LocalDateTime until) {
        String key = "mediator.mail." + what + (to.kind().equals(ServiceMail.OFFICE) ? ".office" : "");
        events.publishEvent(
                new ServiceMail(kind, about(job), what, to, words.subject(key, job), words.text(key, job, until)));
    }

    /** The row, as mails name it. */
    static String about(Mediation job) {
        return "agenda_mediator_job/" + job.id();
    }
}
