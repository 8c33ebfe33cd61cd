// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.cases.CaseCourse;
import it.respi.cases.PrintableCase;
import it.respi.cases.PrintableCase.Paper;
import it.respi.cases.PrintableCase.State;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.TermInput;
import it.respi.platform.view.Texts;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same case further on: each letter with the facts it needs. */
final class InventedCourse {
    static final Actor OFFICER = new Actor(2, "Prova", InventedCase.POLICE, Set.of(Lane.QUE_RESP));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final LocalDate RECENT = LocalDate.of(2026, 11, 2);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 8, 3);
    private static final String RENEWAL = "p01PermitRenewal";
    private static final String FAMILY = "p02FamilyReunification";
    private static final String LONG_TERM = "p03LongTermPermit";
    private static final CaseCourse.Days NO_DAYS = new CaseCourse.Days(null, null, 0, null, false, null, null);
    private static final CaseCourse.Decision NONE = new CaseCourse.Decision(null, null, null, null);
    private static final CaseCourse.Reasons REASONS = new CaseCourse.Reasons(
            true, "Il reddito dichiarato non raggiunge l’importo richiesto.", "Le osservazioni non bastano.");
    private static final Map<String, Integer> PARAMETERS = Map.ofEntries(
            Map.entry("permit.refusal.leave_within", 15),
            Map.entry("family.visa.decision", 30),
            Map.entry("family.entry.appear_sui", 8),
            Map.entry("citizenship.oath", 6),
            Map.entry("permit.longterm.stay", 5),
            Map.entry("permit.longterm.absence_consecutive", 6),
            Map.entry("permit.longterm.absence_total", 10),
            Map.entry("income.social_allowance", 710112),
            Map.entry("address.change.notice", 15),
            Map.entry("residence.renew_declaration", 60),
            Map.entry("host.notice", 48));

    private InventedCourse() {}

    /** Nothing happened yet. */
    static CaseCourse begun() {
        return course("CHECKING", null, NO_DAYS, NONE);
    }

    /** A case of which that letter can be printed. */
    static PrintableCase of(LetterKind kind, String language) {
        return switch (kind) {
            case T01, T15, T10, T11 -> renewal(language, course("IN_REVIEW", RECENT, NO_DAYS, NONE));
            case T03 ->
                renewal(
                        language,
                        course(
                                "SUSP_DOCS",
                                RECENT,
                                new CaseCourse.Days(null, TODAY, 1, TODAY.plusDays(30), false, null, null),
                                NONE));
            case T04 -> renewal(language, course("IN_REVIEW", RECENT, noticed(null), NONE));
            case T07 -> refused(language, "16", TODAY);
            case T08 ->
                renewal(language, course("PRINTING", LONG_AGO, NO_DAYS, new CaseCourse.Decision("GRANT", TODAY, null, null)));
            case T09 -> renewal(language, course("NO_SHOW", RECENT, NO_DAYS, NONE));
            case T12 -> renewal(language, course("IN_REVIEW", LONG_AGO, NO_DAYS, NONE));
            case T13 -> renewal(language, course("WAIT_APPT", RECENT, NO_DAYS, NONE));
            case T14 ->
                renewal(
                        language,
                        course("READY_PICKUP", RECENT, NO_DAYS, new CaseCourse.Decision("GRANT", TODAY, null, null)));
            case T20, T21, T22 ->
                of(
                        FAMILY,
                        language,
                        course("DECIDED_POS", RECENT, NO_DAYS, sent(LocalDate.of(2027, 5, 31))));
            case T30 -> of(LONG_TERM, language, begun());
            default -> renewal(language, begun());
        };
    }

    /** A refusal of that type of permit. */
    static PrintableCase refused(String language, String type, @Nullable LocalDate notified) {
        return refused(RENEWAL, language, type, notified);
    }

    /** A refusal of that procedure, to whoever holds that type of permit until January 2027. */
    static PrintableCase refused(String procedure, String language, String type, @Nullable LocalDate notified) {
        return of(
                procedure,
                type,
                language,
                course("DECIDED_NEG", LONG_AGO, noticed(RECENT), new CaseCourse.Decision("REFUSE", TODAY, notified, null)));
    }

    /** The same case when that code is asked for. */
    static PrintableCase asking(PrintableCase one, String code) {
        return new PrintableCase(
                one.number(),
                one.demo(),
                one.person(),
                one.languages(),
                one.procedure(),
                new PrintableCase.Permit(one.permit().type(), code, true, false),
                one.openedAt(),
                one.by(),
                one.term(),
                one.papers(),
                one.course());
    }

    /** The same case with a term of that length. */
    static PrintableCase lasting(PrintableCase one, LegalTerm length, LegalTerm half) {
        return new PrintableCase(
                one.number(),
                one.demo(),
                one.person(),
                one.languages(),
                one.procedure(),
                one.permit(),
                one.openedAt(),
                one.by(),
                new PrintableCase.Term(length, half, one.term().confirmedFrom()),
                one.papers(),
                one.course());
    }

    /** A family of which the nulla osta, granted today, was sent to the consulate with that last day. */
    static PrintableCase reuniting(LocalDate until) {
        return of(FAMILY, "it", course("DECIDED_POS", RECENT, NO_DAYS, sent(until)));
    }

    private static CaseCourse.Decision sent(LocalDate until) {
        return new CaseCourse.Decision("GRANT", TODAY, null, until);
    }

    /** The same case with other reasons. */
    static PrintableCase reasoned(PrintableCase printed, CaseCourse.Reasons reasons) {
        CaseCourse course = printed.course();
        return of(
                printed.procedure().key(),
                printed.permit().type(),
                "it",
                new CaseCourse(
                        course.state(),
                        course.clock(),
                        course.days(),
                        course.decision(),
                        course.numbers(),
                        course.meeting(),
                        course.absences(),
                        reasons));
    }

    static CaseCourse.Days noticed(@Nullable LocalDate delivered) {
        return new CaseCourse.Days(null, null, 0, null, true, delivered, null);
    }

    /** The letters made of facts, on the day of the invented clock. */
    static LettersOfFacts letters() {
        LegalParameters parameters = mock(LegalParameters.class);
        when(parameters.find(anyString(), any()))
                .thenAnswer(call -> Optional.ofNullable(PARAMETERS.get(call.<String>getArgument(0)))
                        .map(amount -> new LegalParameter(
                                call.getArgument(0), amount, "DAY", LocalDate.EPOCH, null, "invented", "K")));
        Texts texts = mock(Texts.class);
        when(texts.say(anyString())).thenAnswer(call -> call.getArgument(0));
        CaseFacts facts = new CaseFacts(InventedCase.offices(), InventedCase.lines(), new OutcomeFacts(parameters));
        return new LettersOfFacts(facts, InventedCase.letters(), texts, InventedCase.CLOCK);
    }

    static PrintableCase renewal(String language, CaseCourse course) {
        return of(RENEWAL, language, course);
    }

    static CaseCourse course(
            String state, @Nullable LocalDate start, CaseCourse.Days days, CaseCourse.Decision decision) {
        LocalDate asOf = decision.on() == null ? TODAY : decision.on();
        return new CaseCourse(
                state,
                start == null
                        ? null
                        : LegalClock.national()
                                .compute(new TermInput(start, LegalTerm.days(60), List.of(), asOf, false)),
                days,
                decision,
                new CaseCourse.Numbers(
                        "123456789012", "CN12345678", LocalDate.of(2027, 1, 31), "TWO", 12, start != null),
                start == null ? null : meeting(state),
                "NO_SHOW".equals(state) ? 2 : 0,
                REASONS);
    }

    private static CaseCourse.Meeting meeting(String state) {
        int day = "NO_SHOW".equals(state) ? 20 : 27;
        return new CaseCourse.Meeting(LocalDateTime.of(2026, 11, day, 9, 30), "Piano 1, sala B");
    }

    /** A case of that procedure. */
    static PrintableCase of(String procedure, String language, CaseCourse course) {
        return of(procedure, RENEWAL.equals(procedure) ? "16" : "", language, course);
    }

    private static PrintableCase of(String procedure, String type, String language, CaseCourse course) {
        return new PrintableCase(
                InventedCase.NUMBER,
                true,
                InventedCase.person(language),
                List.of(language),
                new PrintableCase.Procedure(
                        procedure, RENEWAL.equals(procedure) ? "Rinnovo del permesso di soggiorno" : procedure),
                new PrintableCase.Permit(type, RENEWAL.equals(procedure), false),
                Instant.parse("2026-10-20T09:40:00Z"),
                new PrintableCase.Followed(InventedCase.DESK.id(), InventedCase.POLICE.id()),
                new PrintableCase.Term(
                        LegalTerm.days(60),
                        LegalTerm.days(30),
                        course.clock() == null ? null : course.clock().input().start()),
                List.of(
                        new Paper("D01", true, State.FINE, null),
                        new Paper("D07", true, State.MISSING, null, TODAY),
                        new Paper("D05", true, State.AGAIN, "manca la firma", TODAY)),
                course);
    }
}
