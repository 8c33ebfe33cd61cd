// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import it.respi.cases.PrintableCase;
import it.respi.cases.PrintableCase.Paper;
import it.respi.cases.PrintableCase.State;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.time.TermResult;
import it.respi.messages.letter.Label;
import it.respi.messages.letter.LetterHead;
import it.respi.messages.letter.LetterHead.Applicant;
import it.respi.messages.letter.LetterHead.Desk;
import it.respi.messages.letter.LetterHead.Issue;
import it.respi.messages.letter.LetterHead.StatusLink;
import it.respi.messages.letter.MissingPapers;
import it.respi.messages.letter.OpeningHours;
import it.respi.messages.letter.PersonLanguage;
import it.respi.messages.letter.ProcedureNames;
import it.respi.messages.letter.ReceiptOfOpening;
import it.respi.messages.status.StatusCodes;
import it.respi.registry.OfficeCard;
import it.respi.registry.Offices;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the content of letters out of a case. */
@Component
class CaseLetters {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Offices offices;
    private final PaperLines lines;
    private final StatusCodes codes;
    private final Clock clock;
    private final String publicUrl;

    CaseLetters(
            Offices offices,
            PaperLines lines,
            StatusCodes codes,
            Clock clock,
            @Value("${respi.public-url}") String publicUrl) {
        this.offices = offices;
        this.lines = lines;
        this.codes = codes;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    ReceiptOfOpening receipt(PrintableCase printed, Office issuer, PersonLanguage language) {
        return new ReceiptOfOpening(
                head(printed, issuer, language),
                LocalDateTime.ofInstant(printed.openedAt(), ROME),
                labels(printed, paper -> paper.state() == State.GIVEN || paper.state() == State.FINE, language),
                printed.permit().over() ? List.of() : labels(printed, Paper::wanted, language),
                new ReceiptOfOpening.Term(
                        printed.term().length(),
                        Label.untranslated(
                                offices.get(printed.by().decidingOfficeId()).name()),
                        printed.term().confirmedFrom(),
                        due(printed)),
                printed.permit().over());
    }

    /** When the term ends, for which it has to run; in a receipt by art. 18-bis L. 241/1990. */
    private static @Nullable LocalDate due(PrintableCase printed) {
        TermResult clock = printed.course().clock();
        boolean ended =
                printed.course().decision().on() != null || printed.permit().over();
        return clock == null || clock.provisional() || clock.suspended() || ended ? null : clock.dueDate();
    }

    /**
     * Without reminders: nothing reminds a person yet.
     *
     * @throws RuleBroken {@code letter.papers.none} when there is nothing to bring
     */
    MissingPapers checklist(PrintableCase printed, Office issuer, PersonLanguage language) {
        if (!printed.wantsPapers()) {
            throw new RuleBroken("letter.papers.none");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ROME);
        List<MissingPapers.Item> items = printed.papers().stream()
                .map(paper -> lines.item(printed, paper, language, today))
                .toList();
        return new MissingPapers(head(printed, issuer, language), items, List.of());
    }

    /** What every letter of the case says first. */
    LetterHead head(PrintableCase printed, Office issuer, PersonLanguage language) {
        var person = printed.person();
        var name = (person.surname() + " " + person.givenNames()).strip();
        return new LetterHead(
                printed.number(),
                ProcedureNames.of(printed.procedure().key(), printed.procedure().name(), language),
                new Applicant(name, person.wholeBirthDate()),
                desk(offices.card(printed.by().deskOfficeId()), language),
                issue(printed, issuer, language));
    }

    private static Desk desk(OfficeCard card, PersonLanguage language) {
        return new Desk(card.office().name(), card.address(), card.phone(), OpeningHours.of(card.hours(), language));
    }

    private Issue issue(PrintableCase printed, Office issuer, PersonLanguage language) {
        var at = ZonedDateTime.ofInstant(clock.instant(), ROME);
        return new Issue(
                at, issuer.name(), printed.by().inCharge(), statusLink(printed.statusPage(), language), printed.demo());
    }

    /** In the language of the letter. */
    private @Nullable StatusLink statusLink(PrintableCase.@Nullable StatusPage page, PersonLanguage language) {
        return page == null
                ? null
                : new StatusLink(
                        URI.create(publicUrl + "/" + language.code() + "/pratica"),
                        codes.of(page).grouped());
    }

    private List<Label> labels(PrintableCase printed, Predicate<Paper> which, PersonLanguage language) {
        return printed.papers().stream()
                .filter(which)
                .map(paper -> lines.label(paper.code(), language))
                .toList();
    }
}
