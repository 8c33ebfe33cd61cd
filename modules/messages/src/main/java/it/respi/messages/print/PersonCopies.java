// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.PersonPaper;
import it.respi.dossiers.SafeContacts;
import it.respi.kernel.actor.Actor;
import it.respi.messages.letter.Label;
import it.respi.messages.letter.LetterHead;
import it.respi.messages.letter.Letters;
import it.respi.messages.letter.OpeningHours;
import it.respi.messages.letter.PersonCopy;
import it.respi.messages.letter.PersonLanguage;
import it.respi.messages.letter.ProcedureNames;
import it.respi.registry.OfficeCard;
import it.respi.registry.Offices;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The paper of the copy of the data, in Italian and the language of the person (art. 15 GDPR). */
@Component
class PersonCopies implements PersonPaper {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Offices offices;
    private final PaperLines lines;
    private final SafeContacts contacts;
    private final Clock clock;
    private final Letters letters = new Letters();

    PersonCopies(Offices offices, PaperLines lines, SafeContacts contacts, Clock clock) {
        this.offices = offices;
        this.lines = lines;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public File of(Dossier dossier, Actor actor, List<Part> parts) {
        PersonLanguage language = PersonLanguage.of(contacts.of(dossier).languages());
        Map<String, Label> kinds = new HashMap<>();
        for (Part part : parts) {
            for (Map<String, Object> document : part.records().getOrDefault("documents", List.of())) {
                String kind = String.valueOf(document.get("kind"));
                kinds.put(kind, lines.label(kind, language));
            }
        }
        PersonCopy copy = new PersonCopy(
                head(dossier, actor, language),
                parts.stream()
                        .map(part -> new PersonCopy.Part(part.number(), part.records()))
                        .toList(),
                kinds);
        return new File("dati-da-leggere.pdf", letters.render(copy, language).bytes());
    }

    private LetterHead head(Dossier dossier, Actor actor, PersonLanguage language) {
        PersonData person = dossier.holder().data();
        OfficeCard desk = offices.card(dossier.ownerOfficeId());
        return new LetterHead(
                dossier.number(),
                ProcedureNames.of("accessToData", "Accesso ai propri dati", language),
                new LetterHead.Applicant(
                        (person.surname() + " " + person.givenNames()).strip(), person.wholeBirthDate()),
                new LetterHead.Desk(
                        desk.office().name(), desk.address(), desk.phone(), OpeningHours.of(desk.hours(), language)),
                new LetterHead.Issue(
                        ZonedDateTime.ofInstant(clock.instant(), ROME),
                        actor.office().name(),
                        null,
                        null,
                        dossier.demo()));
    }
}
