// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import it.respi.cases.CaseCourse;
import it.respi.cases.PrintableCase;
import it.respi.cases.PrintableCase.Paper;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.time.StopDays;
import it.respi.kernel.time.TermResult;
import it.respi.messages.letter.Label;
import it.respi.messages.letter.LetterFacts;
import it.respi.messages.letter.PersonLanguage;
import it.respi.registry.OfficeCard;
import it.respi.registry.Offices;
import it.respi.registry.SubstituteOfficials;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that letters may state of a case, by the names that their sentences use. */
@Component
class CaseFacts {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final String HOUSING = "p06HousingCertificate";

    /** Its only appointment before the application is the test of Italian. */
    private static final String LONG_TERM = "p03LongTermPermit";

    /** The employer asks, the person is whom they want to employ. */
    private static final String EMPLOYER = "p04QuotaEntry";

    /** The Questura decides, whoever enters with a nulla osta goes to the one-stop desk first. */
    private static final String FIRST_PERMIT = "p05FirstPermit";

    /** Silence is consent to a declaration of residence (art. 5 c. 5 D.L. 5/2012). */
    private static final String RESIDENCE = "a01Residence";

    /** Procedures in which somebody enters Italy after the nulla osta. */
    private static final Set<String> ENTRIES = Set.of("p02FamilyReunification", "p04QuotaEntry");

    private final Offices offices;
    private final SubstituteOfficials substitutes;
    private final PaperLines lines;
    private final OutcomeFacts outcome;

    CaseFacts(Offices offices, SubstituteOfficials substitutes, PaperLines lines, OutcomeFacts outcome) {
        this.offices = offices;
        this.substitutes = substitutes;
        this.lines = lines;
        this.outcome = outcome;
    }

    /** What is known of the case on that day, in Italian and that language. */
    LetterFacts of(PrintableCase printed, PersonLanguage language, LocalDate today) {
        return of(printed, printed.by().decidingOfficeId(), language, today);
    }

    /** Which office a letter speaks of: whose act it is, or where whoever arrived has to go. */
    int officeOf(LetterKind kind, PrintableCase printed) {
        PrintableCase.Followed by = printed.by();
        return kind == LetterKind.T21 && FIRST_PERMIT.equals(printed.procedure().key())
                ? offices.competent(AgencyKind.PREFECTURE, offices.get(by.deskOfficeId()))
                        .id()
                : Objects.requireNonNullElse(kind.givenBy(by), by.decidingOfficeId());
    }

    /** The same in a letter of that office. */
    LetterFacts of(PrintableCase printed, int deciding, PersonLanguage language, LocalDate today) {
        LetterFacts facts = new LetterFacts()
                .mark("open", !printed.permit().over())
                .with("opened", LocalDate.ofInstant(printed.openedAt(), ROME));
        Integer home = printed.by().municipalityOfficeId();
        if (home != null) {
            facts.with("home", Label.untranslated(offices.card(home).office().name()));
        }
        OfficeCard card = offices.card(deciding);
        office(facts, card);
        facts.mark("authority", card.office().kind() != AgencyKind.HELP_DESK)
                .mark("aboutPermit", !printed.permit().type().isEmpty())
                .mark("transfer", printed.course().transfer());
        substitutes
                .of(deciding)
                .ifPresent(official -> facts.with("substitute", Label.untranslated(official.name()))
                        .with("substituteContact", Label.untranslated(official.contact())));
        term(facts, printed, today);
        papers(facts, printed, language);
        notice(facts, printed.course());
        meeting(facts, printed.course(), today);
        numbers(facts, printed);
        outcome.add(facts, printed, today);
        return bringing(facts, printed);
    }

    /** What the next meeting is for, and so what to bring to it (SP3). */
    private static LetterFacts bringing(LetterFacts facts, PrintableCase printed) {
        String procedure = printed.procedure().key();
        facts.mark("employer", EMPLOYER.equals(procedure)).mark("silenceIsYes", RESIDENCE.equals(procedure));
        return facts.mark("fingerprints", printed.course().in("POSTED", "RECEIVED_QUE", "WAIT_APPT"))
                .mark("test", LONG_TERM.equals(procedure) && printed.course().in("CHECKING"))
                .mark("arrival", facts.has("granted") && ENTRIES.contains(procedure))
                .mark("inspection", HOUSING.equals(procedure));
    }

    private static void office(LetterFacts facts, OfficeCard deciding) {
        facts.with("deciding", Label.untranslated(deciding.office().name()))
                .with("decidingAddress", known(deciding.address()))
                .with("decidingPhone", known(deciding.phone()))
                .with("decidingEmail", known(deciding.email()));
    }

    private static @Nullable String known(String value) {
        return value.isBlank() || "-".equals(value) ? null : value;
    }

    private static void term(LetterFacts facts, PrintableCase printed, LocalDate today) {
        CaseCourse course = printed.course();
        facts.with("length", printed.term().length())
                .with("half", printed.term().half())
                .with("received", printed.term().confirmedFrom())
                .with("reported", course.days().reported());
        TermResult clock = course.clock();
        if (clock == null) {
            return;
        }
        LocalDate end = Objects.requireNonNullElse(course.decision().on(), today);
        boolean running = course.decision().on() == null && facts.has("open");
        boolean late = !clock.provisional() && !clock.suspended() && end.isAfter(clock.dueDate());
        facts.mark("started", true)
                .mark("late", late)
                .mark("running", running && !clock.suspended())
                .with("legalDue", clock.dueDate())
                .with("due", running && !late ? clock.dueDate() : null)
                .with("stopped", running ? clock.usage().suspendedSince() : null)
                .with("gross", clock.usage().gross())
                .with("net", clock.usage().net());
    }

    private void papers(LetterFacts facts, PrintableCase printed, PersonLanguage language) {
        CaseCourse.Days days = printed.course().days();
        LocalDate asked = printed.papers().stream()
                .map(Paper::askedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean open = facts.has("open");
        facts.with("wanted", open ? labels(printed, Paper::wanted, language) : null)
                .with("asked", days.documentsAsked())
                .with("askedDue", days.documentsDue())
                .with("capDays", printed.course().stops().documents())
                .mark("awaitsPapers", printed.course().in("SUSP_DOCS"))
                .mark("firstAsk", days.documentsAsks() == 1)
                .mark("laterAsk", days.documentsAsks() > 1)
                .with(
                        "askedPapers",
                        asked == null
                                ? null
                                : labels(printed, paper -> paper.wanted() && asked.equals(paper.askedOn()), language));
    }

    private List<Label> labels(PrintableCase printed, Predicate<Paper> which, PersonLanguage language) {
        return printed.papers().stream()
                .filter(which)
                .map(paper -> lines.label(paper.code(), language))
                .toList();
    }

    private static void notice(LetterFacts facts, CaseCourse course) {
        CaseCourse.Days days = course.days();
        LocalDate delivered = days.noticeDelivered();
        StopDays law = course.stops();
        facts.mark("noticeSigned", days.noticeSigned())
                .with("notice", delivered)
                .with("windowDays", law.observations())
                .with("restartDays", law.restart())
                .with("windowEnd", delivered == null ? null : law.lastDayToObserve(delivered))
                .with("observed", days.observed())
                .mark("readsReasons", course.reasons().readable())
                .with("reasons", course.reasons().reasons())
                .with("assessment", course.reasons().assessment());
    }

    private static void meeting(LetterFacts facts, CaseCourse course, LocalDate today) {
        CaseCourse.Meeting meeting = course.meeting();
        boolean missed = course.in("NO_SHOW");
        boolean ahead = meeting != null
                && facts.has("open")
                && !missed
                && !meeting.at().toLocalDate().isBefore(today);
        facts.with("absences", course.absences() > 0 && (ahead || missed) ? course.absences() : null);
        if (meeting == null) {
            return;
        }
        facts.with("meeting", ahead ? meeting.at() : null)
                .with("place", ahead ? meeting.place() : null)
                .with("met", meeting.at().toLocalDate().isBefore(today) ? meeting.at() : null)
                .with("missed", missed ? meeting.at() : null);
    }

    private static void numbers(LetterFacts facts, PrintableCase printed) {
        CaseCourse.Numbers numbers = printed.course().numbers();
        String modules = numbers.kitModules();
        String type = printed.permit().asked();
        facts.mark("kit", printed.permit().byKit())
                .with("permitType", type.isEmpty() ? null : type)
                .with("modules", modules == null ? null : "TWO".equals(modules) ? "1, 2" : "1")
                .with("sheets", numbers.kitSheets())
                .with("assicurata", numbers.assicurata())
                .with("pratica", numbers.pratica())
                .with("permitExpiry", numbers.permitExpiry())
                .mark("withdrawable", numbers.withdrawable())
                .mark("printing", printed.course().in("PRINTING"))
                .mark("pickup", printed.course().in("READY_PICKUP"));
    }
}
