// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import it.respi.cases.Act;
import it.respi.cases.CaseCourse;
import it.respi.cases.CaseOutcome;
import it.respi.cases.CaseSignal;
import it.respi.cases.Channel;
import it.respi.cases.PrintableCase;
import it.respi.cases.casefile.CaseEventRow;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.CaseTexts;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.LetterAnswers;
import it.respi.cases.casefile.Procedures;
import it.respi.cases.casefile.StopRules;
import it.respi.cases.casefile.TermFacts;
import it.respi.cases.casefile.TermRule;
import it.respi.dossiers.Dossier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a case as its letters need it; reads nothing. */
@Component
public class Printables {
    /** How the step of the one-stop desk ends well in the procedure of the first permit. */
    private static final String CONFIRMED = "SUI_FINE";

    private static final String GRANT = "GRANT";
    private static final Set<String> TRANSFER =
            Set.of(CaseSignal.TRANSFER_REQUESTED.name(), Act.CONFIRM_TRANSFER.name());
    private static final String LONG_TERM = "p03LongTermPermit";

    private final Procedures procedures;
    private final StopRules stops;
    private final Clock clock;

    Printables(Procedures procedures, StopRules stops, Clock clock) {
        this.procedures = procedures;
        this.stops = stops;
        this.clock = clock;
    }

    /** The case of that dossier as far as it was read. */
    public PrintableCase of(Dossier dossier, CaseFile file, Read read) {
        String basis = arrived(file, read.events()) ? "" : read.answers().basis();
        return new PrintableCase(
                dossier.number(),
                dossier.demo(),
                dossier.holder().data(),
                read.languages(),
                new PrintableCase.Procedure(file.procedureKey(), procedures.nameOf(file.procedureKey()), basis),
                new PrintableCase.Permit(
                        Objects.requireNonNullElse(file.permitType(), ""),
                        asked(file, read.answers()),
                        file.channel() == Channel.KIT,
                        file.state() == CaseState.CLOSED),
                file.openedAt(),
                new PrintableCase.Followed(
                        file.deskOfficeId(),
                        file.policeOfficeId(),
                        Refusing.officeOf(file, read.events()),
                        read.inCharge(),
                        file.municipalityOfficeId()),
                term(file.term()),
                read.papers().stream().map(Printables::paper).toList(),
                course(file, read),
                read.relatives(),
                statusPage(dossier, file));
    }

    /** Whether the one-stop desk confirmed the arrival (P5.03): of it nothing is told any more. */
    private static boolean arrived(CaseFile file, List<CaseEventRow> events) {
        return file.decision().decision() == null
                && events.stream().anyMatch(event -> CONFIRMED.equals(event.outcome()));
    }

    /** Nothing is told by a code where the wrong reader could hurt somebody, nor without a second thing to ask for. */
    private PrintableCase.@Nullable StatusPage statusPage(Dossier dossier, CaseFile file) {
        boolean secret = dossier.protection() != null
                || dossier.restrictedAt() != null
                || dossier.erasedAt() != null
                || procedures.isRestricted(file.procedureKey());
        return secret || dossier.holder().data().wholeBirthDate() == null
                ? null
                : new PrintableCase.StatusPage(
                        file.id(), file.dossierId(), dossier.holder().id());
    }

    /** Code of Mod. 209 field 16. */
    static String asked(CaseFile file, LetterAnswers.Known answers) {
        if (LONG_TERM.equals(file.procedureKey())) {
            return "09";
        }
        return answers.converts() ? "10" : Objects.requireNonNullElse(file.permitType(), "");
    }

    private static PrintableCase.Term term(TermFacts term) {
        TermRule rule = term.rule();
        return new PrintableCase.Term(
                rule.isSet() ? rule.legal() : null, rule.isSet() ? rule.half() : null, term.receivedOn());
    }

    /** How far it came. */
    CaseCourse course(CaseFile file, Read read) {
        return new CaseCourse(
                file.state().name(),
                file.term().on(LocalDate.now(clock)).orElse(null),
                days(file, read.events()),
                stops.of(file.term(), LocalDate.now(clock)),
                new CaseCourse.Decision(
                        file.decision().decision(),
                        file.term().decidedOn(),
                        file.decision().notifiedOn(),
                        read.answers().nullaOstaUntil(),
                        grantedOn(file, read.events())),
                numbers(file),
                file.appointmentAt() == null
                        ? read.answers().test()
                        : new CaseCourse.Meeting(
                                file.appointmentAt(), file.numbers().appointmentPlace()),
                file.noShows(),
                transfer(file, read.events()),
                new CaseCourse.Reasons(
                        read.readsReasons(), newest(read, "reasons"), newest(read, "observationsAssessment")));
    }

    /** The day of the end of the term, unless it ran on for others. */
    private static @Nullable LocalDate grantedOn(CaseFile file, List<CaseEventRow> events) {
        if (!file.isSplit()) {
            return GRANT.equals(file.decision().decision()) ? file.term().decidedOn() : null;
        }
        return events.stream()
                .filter(event -> Refusing.isSigned(event, Act.SIGN_DECISION) && GRANT.equals(event.detail()))
                .findFirst()
                .map(CaseEventRow::onDate)
                .orElse(null);
    }

    /** Asked for and not refused since, or done (SP6). */
    private static boolean transfer(CaseFile file, List<CaseEventRow> events) {
        if (file.outcome() == CaseOutcome.TRANSFERRED) {
            return true;
        }
        return file.state() != CaseState.CLOSED
                && events.stream()
                        .map(CaseEventRow::kind)
                        .filter(TRANSFER::contains)
                        .findFirst()
                        .filter(CaseSignal.TRANSFER_REQUESTED.name()::equals)
                        .isPresent();
    }

    private static CaseCourse.Days days(CaseFile file, List<CaseEventRow> events) {
        TermFacts term = file.term();
        LocalDate asked = term.documentsAsks() > 1 ? received(events) : term.documentsAskedOn();
        return new CaseCourse.Days(
                term.receivedOn() == null ? term.start() : null,
                asked,
                term.documentsAsks(),
                asked == null || file.state() != CaseState.SUSP_DOCS
                        ? null
                        : term.stops().lastDayForPapers(asked),
                term.noticeDeliveredOn() != null || Refusing.noticeSigned(file, events),
                term.noticeDeliveredOn(),
                term.observedOn());
    }

    /** Day on which the newest request for papers was received; null while nobody knows it, or it is not among what was read. */
    private static @Nullable LocalDate received(List<CaseEventRow> events) {
        return events.stream()
                .filter(event -> Refusing.isSigned(event, Act.SIGN_DOCUMENT_REQUEST)
                        || event.kind().equals(Act.DELIVER_DOCUMENT_REQUEST.name()))
                .findFirst()
                .map(CaseEventRow::onDate)
                .orElse(null);
    }

    private static CaseCourse.Numbers numbers(CaseFile file) {
        return new CaseCourse.Numbers(
                file.numbers().assicurata(),
                file.numbers().pratica(),
                file.permitExpiry(),
                file.kit().kitModules(),
                file.kit().sheetCount(),
                file.state().mayBeWithdrawn(file.term().rule()));
    }

    private static @Nullable String newest(Read read, String kind) {
        return read.texts().stream()
                .filter(text -> text.kind().equals(kind))
                .map(CaseTexts.Text::body)
                .findFirst()
                .orElse(null);
    }

    private static PrintableCase.Paper paper(Checklist.Item item) {
        return new PrintableCase.Paper(
                item.code(), item.required(), stateOf(item.state()), item.reason(), item.askedOn());
    }

    private static PrintableCase.State stateOf(Checklist.ItemState state) {
        return switch (state) {
            case MISSING -> PrintableCase.State.MISSING;
            case REJECTED -> PrintableCase.State.AGAIN;
            case UPLOADED -> PrintableCase.State.GIVEN;
            case SEEN, ACCEPTED -> PrintableCase.State.FINE;
        };
    }

    /**
     * What was read of a case beside its file.
     *
     * @param events newest first
     * @param texts newest first, only those that the reader may read
     * @param readsReasons whether the reader may read the reasons of the office
     * @param answers to the questions of its procedure
     * @param relatives names of those of whom its acts speak, where they do not speak of all
     * @param languages of the person; none where nothing is printed
     * @param inCharge name of the person in charge at the office that decides, or null
     */
    public record Read(
            List<Checklist.Item> papers,
            List<CaseEventRow> events,
            List<CaseTexts.Text> texts,
            boolean readsReasons,
            LetterAnswers.Known answers,
            PrintableCase.Relatives relatives,
            List<String> languages,
            @Nullable String inCharge) {
        public Read {
            languages = List.copyOf(languages);
            papers = List.copyOf(papers);
            events = List.copyOf(events);
            texts = List.copyOf(texts);
        }
    }
}
