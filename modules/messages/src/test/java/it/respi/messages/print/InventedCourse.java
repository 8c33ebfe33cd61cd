// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import it.respi.cases.CaseCourse;
import it.respi.cases.PrintableCase;
import it.respi.cases.PrintableCase.Paper;
import it.respi.cases.PrintableCase.State;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.StopDays;
import it.respi.kernel.time.TermInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
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
    private static final CaseCourse.Decision NONE = decision(null, null, null, null);
    private static final CaseCourse.Reasons REASONS = new CaseCourse.Reasons(
            true, "Il reddito dichiarato non raggiunge l’importo richiesto.", "Le osservazioni non bastano.");

    private InventedCourse() {}

    /** One decision for everybody. */
    static CaseCourse.Decision decision(
            @Nullable String what, @Nullable LocalDate on, @Nullable LocalDate notified, @Nullable LocalDate until) {
        return new CaseCourse.Decision(what, on, notified, until, "GRANT".equals(what) ? on : null);
    }

    /** Nothing happened yet. */
    static CaseCourse begun() {
        return course("CHECKING", null, NO_DAYS, NONE);
    }

    /** A case of which that letter can be printed. */
    static PrintableCase of(LetterKind kind, String language) {
        return switch (kind) {
            case T01, T15, T10 -> renewal(language, course("IN_REVIEW", RECENT, NO_DAYS, NONE));
            case T11 -> renewal(language, course("TRANSFER", RECENT, NO_DAYS, NONE));
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
            case T08 -> renewal(language, course("PRINTING", LONG_AGO, NO_DAYS, decision("GRANT", TODAY, null, null)));
            case T09 -> renewal(language, course("NO_SHOW", RECENT, NO_DAYS, NONE));
            case T12 -> renewal(language, course("IN_REVIEW", LONG_AGO, NO_DAYS, NONE));
            case T13 -> renewal(language, course("WAIT_APPT", RECENT, NO_DAYS, NONE));
            case T14 ->
                renewal(language, course("READY_PICKUP", RECENT, NO_DAYS, decision("GRANT", TODAY, null, null)));
            case T20, T21, T22 ->
                of(FAMILY, language, course("DECIDED_POS", RECENT, NO_DAYS, sent(LocalDate.of(2027, 5, 31))));
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
                course("DECIDED_NEG", LONG_AGO, noticed(RECENT), decision("REFUSE", TODAY, notified, null)));
    }

    /** The same case when that code is asked for. */
    static PrintableCase asking(PrintableCase one, String code) {
        return changed(one, new PrintableCase.Permit(one.permit().type(), code, true, false), one.by(), one.term());
    }

    /** The same case asked for on that basis. */
    static PrintableCase based(PrintableCase one, String basis) {
        var procedure = new PrintableCase.Procedure(one.procedure().key(), "Procedimento", basis);
        return changed(one, procedure, one.permit(), one.by(), one.term());
    }

    /** The same case, closed. */
    static PrintableCase ended(PrintableCase one) {
        PrintableCase.Permit permit = one.permit();
        var over = new PrintableCase.Permit(permit.type(), permit.asked(), permit.byKit(), true);
        return changed(one, over, one.by(), one.term());
    }

    /** The same case where the desk itself does what is asked for. */
    static PrintableCase doneByTheDesk(PrintableCase one) {
        int desk = InventedCase.DESK.id();
        return changed(one, one.permit(), new PrintableCase.Followed(desk, desk, null), one.term());
    }

    /** The same case with a term of that length. */
    static PrintableCase lasting(PrintableCase one, LegalTerm length, LegalTerm half) {
        return changed(
                one,
                one.permit(),
                one.by(),
                new PrintableCase.Term(length, half, one.term().confirmedFrom()));
    }

    /** The same case with other people and another term. */
    static PrintableCase changed(
            PrintableCase one, PrintableCase.Permit permit, PrintableCase.Followed by, PrintableCase.Term term) {
        return changed(one, one.procedure(), permit, by, term);
    }

    private static PrintableCase changed(
            PrintableCase one,
            PrintableCase.Procedure procedure,
            PrintableCase.Permit permit,
            PrintableCase.Followed by,
            PrintableCase.Term term) {
        return new PrintableCase(
                one.number(),
                one.demo(),
                one.person(),
                one.languages(),
                procedure,
                permit,
                one.openedAt(),
                by,
                term,
                one.papers(),
                one.course(),
                PrintableCase.Relatives.ALL,
                one.statusPage());
    }

    /** A family of which the nulla osta, granted today, was sent to the consulate with that last day. */
    static PrintableCase reuniting(LocalDate until) {
        return of(FAMILY, "it", course("DECIDED_POS", RECENT, NO_DAYS, sent(until)));
    }

    private static CaseCourse.Decision sent(LocalDate until) {
        return decision("GRANT", TODAY, null, until);
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
                        course.stops(),
                        course.decision(),
                        course.numbers(),
                        course.meeting(),
                        course.absences(),
                        course.transfer(),
                        reasons));
    }

    static CaseCourse.Days noticed(@Nullable LocalDate delivered) {
        return new CaseCourse.Days(null, null, 0, null, true, delivered, null);
    }

    /** The letters made of facts, on the day of the invented clock. */
    static LettersOfFacts letters() {
        return InventedLaw.letters();
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
                StopDays.OF_2020,
                decision,
                new CaseCourse.Numbers(
                        "123456789012", "CN12345678", LocalDate.of(2027, 1, 31), "TWO", 12, start != null),
                start == null ? null : meeting(state),
                "NO_SHOW".equals(state) ? 2 : 0,
                "TRANSFER".equals(state),
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
                new PrintableCase.Followed(InventedCase.DESK.id(), InventedCase.POLICE.id(), null),
                new PrintableCase.Term(
                        LegalTerm.days(60),
                        LegalTerm.days(30),
                        course.clock() == null ? null : course.clock().input().start()),
                List.of(
                        new Paper("D01", true, State.FINE, null),
                        new Paper("D07", true, State.MISSING, null, TODAY),
                        new Paper("D05", true, State.AGAIN, "manca la firma", TODAY)),
                course,
                PrintableCase.Relatives.ALL,
                InventedCase.STATUS_PAGE);
    }
}
