// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import it.respi.dossiers.Accesses;
import it.respi.dossiers.PersonData;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Office;
import it.respi.messages.letter.AccessRegister;
import it.respi.messages.letter.Label;
import it.respi.messages.letter.LetterHead;
import it.respi.messages.letter.Letters;
import it.respi.messages.letter.OpeningHours;
import it.respi.messages.letter.PersonLanguage;
import it.respi.messages.letter.ProcedureNames;
import it.respi.registry.OfficeCard;
import it.respi.registry.Offices;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the person who used the dossier (art. 15 GDPR); needs no case. */
@Component
class AccessLetters {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Accesses accesses;
    private final Offices offices;
    private final PaperLines lines;
    private final Clock clock;
    private final Letters letters = new Letters();

    AccessLetters(Accesses accesses, Offices offices, PaperLines lines, Clock clock) {
        this.accesses = accesses;
        this.offices = offices;
        this.lines = lines;
        this.clock = clock;
    }

    /** The letter in Italian and in a language, null for the person's own. */
    PrintLetter.File print(Actor actor, String number, @Nullable String language) {
        Accesses.Told told = accesses.of(number, actor);
        PersonLanguage tongue = PrintLetter.tongue(told.languages(), language);
        List<AccessRegister.Use> uses =
                told.uses().stream().map(use -> use(use, tongue)).toList();
        AccessRegister register = new AccessRegister(head(told, actor.office(), tongue), uses);
        return new PrintLetter.File(
                told.number() + "-" + LetterKind.T97.word() + ".pdf", letters.render(register, tongue));
    }

    private AccessRegister.Use use(Accesses.Use use, PersonLanguage language) {
        String kind = use.documentKind();
        return new AccessRegister.Use(
                use.day(),
                officeOf(use, language),
                use.functions(),
                use.action(),
                kind == null ? null : lines.label(kind, language),
                use.purpose().name(),
                use.times());
    }

    private Label officeOf(Accesses.Use use, PersonLanguage language) {
        return Accesses.BY_CODE.equals(use.action())
                ? AccessRegister.byCode(language)
                : Label.untranslated(offices.get(use.officeId()).name());
    }

    private LetterHead head(Accesses.Told told, Office issuer, PersonLanguage language) {
        PersonData person = told.person();
        OfficeCard desk = offices.card(told.ownerOfficeId());
        return new LetterHead(
                told.number(),
                ProcedureNames.of("accessToData", "Accesso ai propri dati", language),
                new LetterHead.Applicant(
                        (person.surname() + " " + person.givenNames()).strip(), person.wholeBirthDate()),
                new LetterHead.Desk(
                        desk.office().name(), desk.address(), desk.phone(), OpeningHours.of(desk.hours(), language)),
                new LetterHead.Issue(
                        ZonedDateTime.ofInstant(clock.instant(), ROME), issuer.name(), null, null, told.demo()));
    }
}
