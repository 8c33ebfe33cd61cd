// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.Mode;
import it.respi.kernel.actor.Office;
import it.respi.registry.OfficeCard;
import it.respi.registry.Offices;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of mails about jobs, in Italian whoever causes them: mediators and offices read it. */
@Component
class MailWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ITALIAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ITALIAN);

    private final MessageSource messages;
    private final Offices offices;

    MailWords(MessageSource messages, Offices offices) {
        this.messages = messages;
        this.offices = offices;
    }

    String subject(String key, Mediation job) {
        return say(key + ".subject", job.begins().format(DAY), job.begins().format(TIME));
    }

    /**
     * What is told, and of which job; whom to call.
     *
     * @param until until when an answer is expected, or null
     */
    String text(String key, Mediation job, @Nullable LocalDateTime until) {
        String told = until == null ? say(key) : say(key, until.format(DAY), until.format(TIME));
        return String.join("\n\n", told, facts(job), whom(job), say("mediator.mail.footer"));
    }

    private String facts(Mediation job) {
        OfficeCard place = offices.card(job.placeOfficeId());
        String where = job.mode() == Mode.PRESENCE && !place.address().isBlank()
                ? place.office().name() + ", " + place.address()
                : place.office().name();
        return String.join(
                "\n",
                say("mediator.mail.code", Long.toString(job.id())),
                say("mediator.mail.language", language(job)),
                say("mediator.mail.mode", say(job.mode().key())),
                say("mediator.mail.place", where),
                say("mediator.mail.time", job.begins().format(DAY), time(job.begins()), time(job.ends())),
                say(
                        "mediator.mail.length",
                        Duration.between(job.begins(), job.ends()).toMinutes()));
    }

    private String language(Mediation job) {
        return Objects.requireNonNull(
                messages.getMessage("language." + job.language(), null, job.language(), Locale.ITALIAN));
    }

    private String whom(Mediation job) {
        OfficeCard card = offices.card(job.officeId());
        Office office = card.office();
        return card.phone().isBlank()
                ? say("mediator.mail.whom", office.name())
                : say("mediator.mail.whom.phone", office.name(), card.phone());
    }

    private static String time(LocalDateTime at) {
        return at.format(TIME);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, Locale.ITALIAN);
    }
}
