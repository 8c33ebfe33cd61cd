// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.kernel.deadline.WorkingHours;
import it.respi.registry.LegalParameters;
import it.respi.registry.OfficeCalendars;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Offers and how long they last (P8.03): so many working hours of the office where the job is, by the register of parameters; never past its beginning. */
@Component
class OfferTimes {
    private static final String LASTS = "interpreter.offer";
    private static final String OPENS = "interpreter.day.opens";
    private static final String CLOSES = "interpreter.day.closes";
    private static final String UNASSIGNED = "interpreter.unassigned";
    private static final String REMOTE = "interpreter.remote";
    private static final int LAST_HOUR = 23;

    private final OfferRows rows;
    private final LegalParameters parameters;
    private final OfficeCalendars calendars;
    private final Clock clock;
    private final MediationMails mails;

    OfferTimes(
            OfferRows rows, LegalParameters parameters, OfficeCalendars calendars, Clock clock, MediationMails mails) {
        this.rows = rows;
        this.parameters = parameters;
        this.calendars = calendars;
        this.clock = clock;
        this.mails = mails;
    }

    /** Asks a mediator; no answer in time is none. */
    void offer(Mediation job, long mediator) {
        offer(job, mediator, LocalDateTime.now(clock));
    }

    /** @param now by the clock of the offices */
    void offer(Mediation job, long mediator, LocalDateTime now) {
        LocalDateTime until = lasts(job, now);
        rows.insert(job.id(), mediator, clock.instant(), until);
        mails.offered(job, mediator, until);
    }

    private LocalDateTime lasts(Mediation job, LocalDateTime from) {
        LocalDate day = from.toLocalDate();
        // a day that was entered upside down has one hour: nobody's place hangs on it
        int opens = Math.clamp(parameters.amount(OPENS, day), 0, LAST_HOUR - 1);
        int closes = Math.clamp(parameters.amount(CLOSES, day), opens + 1, LAST_HOUR);
        LocalDateTime until = new WorkingHours(
                        calendars.of(job.placeOfficeId()), LocalTime.of(opens, 0), LocalTime.of(closes, 0))
                .after(from, parameters.amount(LASTS, day));
        return until.isBefore(job.begins()) ? until : job.begins();
    }

    /** Jobs that begin before then and have nobody who said yes are told to whoever keeps the pool. */
    LocalDateTime unassigned(LocalDateTime now) {
        return now.plusHours(parameters.amount(UNASSIGNED, now.toLocalDate()));
    }

    /** For jobs that begin before then and have nobody, help from afar is proposed. */
    LocalDateTime remote(LocalDateTime now) {
        return now.plusHours(parameters.amount(REMOTE, now.toLocalDate()));
    }
}
