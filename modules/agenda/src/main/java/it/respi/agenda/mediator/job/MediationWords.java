// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.Languages;
import it.respi.kernel.actor.Office;
import it.respi.platform.mail.ServiceMail;
import it.respi.platform.mail.ServiceMails;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.registry.Offices;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Jobs in the reader's language; templates call it {@code @mediationWords}. */
@Component("mediationWords")
public class MediationWords {
    private static final int MINUTES_OF_HOUR = 60;

    private final Texts texts;
    private final Dates dates;
    private final Languages languages;
    private final Offices offices;
    private final ObjectProvider<ServiceMails> mails;

    MediationWords(Texts texts, Dates dates, Languages languages, Offices offices, ObjectProvider<ServiceMails> mails) {
        this.texts = texts;
        this.dates = dates;
        this.languages = languages;
        this.offices = offices;
        this.mails = mails;
    }

    String say(String key) {
        return texts.say(key);
    }

    public Tag state(Mediation job) {
        return job.state().tag(texts);
    }

    /** What the time has shown of a job that nobody has confirmed; null for nothing. */
    public @Nullable Tag alarm(Mediation job) {
        return job.state().isAnswered() && job.alarm().presses()
                ? new Tag(
                        job.alarm() == Alarm.REMOTE ? "red" : "amb",
                        job.alarm() == Alarm.REMOTE ? "s-late" : "s-warn",
                        texts.say("mediator.alarm." + job.alarm()))
                : null;
    }

    /** The mails about a job; none where the application sends none. */
    public List<ServiceMails.Line> mails(Mediation job) {
        ServiceMails sent = mails.getIfAvailable();
        return sent == null ? List.of() : sent.about(MediationMails.about(job));
    }

    /** Of these jobs those to come about which a mail did not arrive, by number. */
    Set<Long> undelivered(List<Mediation> jobs) {
        ServiceMails sent = mails.getIfAvailable();
        List<Mediation> toCome =
                jobs.stream().filter(job -> job.state().isToCome()).toList();
        Set<String> failed = sent == null
                ? Set.of()
                : sent.undelivered(toCome.stream().map(MediationMails::about).toList());
        return toCome.stream()
                .filter(job -> failed.contains(MediationMails.about(job)))
                .map(Mediation::id)
                .collect(Collectors.toSet());
    }

    /** Whom a mail is to: the office, or the code of the mediator. */
    public String addressee(ServiceMails.Line mail, List<Offer> asked) {
        ServiceMail.To to = mail.to();
        return to.kind().equals(ServiceMail.OFFICE)
                ? office(Math.toIntExact(to.id())).shortName()
                : asked.stream()
                        .filter(offer -> offer.mediatorId() == to.id())
                        .map(Offer::code)
                        .findFirst()
                        .orElse("");
    }

    /** What a mediator who was asked said, or until when there is time to. */
    public String answer(Mediation job, Offer offer) {
        LocalDateTime until = offer.until();
        if (offer.waits() && !job.state().isAnswered()) {
            return texts.say("mediator.offer.over");
        }
        return offer.waits() && until != null
                ? texts.say("mediator.offer.until", dates.numeric(until), dates.time(until))
                : texts.say("mediator.offer." + offer.state());
    }

    public String language(Mediation job) {
        return languages.name(job.language());
    }

    /** Day and times: {@code gio 03/12 10:00-11:30}. */
    public String when(Mediation job) {
        return texts.say(
                "mediator.job.when", dates.numeric(job.begins()), dates.time(job.begins()), dates.time(job.ends()));
    }

    /** When the mediator was there; empty until that is written. */
    public String presence(Mediation job) {
        return job.came() == null || job.left() == null
                ? ""
                : texts.say("mediator.job.presence.was", dates.time(job.came()), dates.time(job.left()));
    }

    public Office office(int id) {
        return offices.get(id);
    }

    /** Hours and minutes: {@code 12:05}. */
    public String time(long minutes) {
        return "%d:%02d".formatted(minutes / MINUTES_OF_HOUR, minutes % MINUTES_OF_HOUR);
    }

    public String outcome(Outcome outcome) {
        return texts.say("mediator.outcome." + outcome.name());
    }

    public List<Choice> outcomes() {
        return Arrays.stream(Outcome.values())
                .map(one -> Choice.of(one.name(), outcome(one)))
                .toList();
    }

    public List<Choice> topics() {
        return Arrays.stream(Topic.values())
                .map(one -> Choice.of(one.name(), texts.say("mediator.topic." + one.name())))
                .toList();
    }

    /** The offices where a job may be. */
    public List<Choice> places() {
        return offices.all().stream()
                .map(office -> Choice.of(office.code(), office.shortName()))
                .toList();
    }

    public List<Choice> urgentChoice() {
        return List.of(Choice.of("true", texts.say("mediator.job.urgent.yes")));
    }

    public List<Choice> noTiesChoice() {
        return List.of(Choice.of("true", texts.say("mediator.job.no-ties")));
    }

    /** Whoever may be asked, for check boxes. */
    public List<Choice> candidates(List<Candidate> found) {
        return found.stream()
                .map(one -> new Choice(
                        Long.toString(one.id()),
                        texts.say("mediator.named", one.name(), one.code()),
                        texts.say(
                                "mediator.candidate",
                                texts.say(one.level().key()),
                                one.town(),
                                texts.say("mediator.gender." + one.gender()))))
                .toList();
    }

    /** What was asked for and what became of it. */
    public List<Fact> facts(Mediation job) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.say("mediator.language"), language(job)));
        facts.add(new Fact(texts.say("mediator.mode"), texts.say(job.mode().key())));
        facts.add(new Fact(texts.say("mediator.job.time"), when(job)));
        facts.add(new Fact(
                texts.say("mediator.job.place"), office(job.placeOfficeId()).shortName()));
        facts.add(new Fact(
                texts.say("mediator.job.office"), office(job.officeId()).shortName()));
        facts.add(new Fact(
                texts.say("mediator.topic"),
                texts.say("mediator.topic." + job.topic().name())));
        if (!job.gender().isEmpty()) {
            facts.add(new Fact(texts.say("mediator.job.gender"), texts.say("mediator.gender." + job.gender())));
        }
        if (job.came() != null) {
            facts.add(new Fact(texts.say("mediator.job.presence"), presence(job) + " (" + time(job.minutes()) + ")"));
        }
        if (job.outcome() != null) {
            facts.add(new Fact(texts.say("mediator.job.outcome"), outcome(job.outcome())));
        }
        return facts;
    }
}
