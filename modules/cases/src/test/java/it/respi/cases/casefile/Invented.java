// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import static org.mockito.Mockito.mock;

import it.respi.cases.CaseOutcome;
import it.respi.cases.Channel;
import it.respi.dossiers.DossierIndex;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.kernel.time.TermUnit;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invented cases and people for tests. */
public final class Invented {
    public static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    public static final int DESK = 1;
    public static final int POLICE = 2;
    public static final int PREFECTURE = 4;

    private Invented() {}

    public static CaseFile file() {
        return new CaseFile(
                10,
                20,
                new Opening(
                        "p01PermitRenewal",
                        "16",
                        Channel.KIT,
                        DESK,
                        POLICE,
                        AgencyKind.POLICE,
                        "I00000000",
                        LocalDate.of(2026, 6, 30),
                        TermRule.days(60),
                        Instant.parse("2026-02-01T08:00:00Z")));
    }

    /** A case that the prefecture decides on, with 150 days for it. */
    public static CaseFile ofThePrefecture() {
        return ofThePrefecture(new TermRule("family.nulla_osta.decision", 150, TermUnit.DAY));
    }

    /** The same with another term. */
    public static CaseFile ofThePrefecture(TermRule term) {
        return new CaseFile(
                11,
                20,
                new Opening(
                        "p02FamilyReunification",
                        null,
                        null,
                        DESK,
                        PREFECTURE,
                        AgencyKind.PREFECTURE,
                        null,
                        null,
                        term,
                        Instant.parse("2025-09-20T08:00:00Z")));
    }

    /** A case of another procedure, decided by the prefecture or by the desk itself. */
    public static CaseFile of(String procedure, AgencyKind decidedBy) {
        int deciding = decidedBy == AgencyKind.PREFECTURE ? PREFECTURE : DESK;
        Instant at = Instant.parse("2026-02-01T08:00:00Z");
        return new CaseFile(
                12, 20, new Opening(procedure, null, null, DESK, deciding, decidedBy, null, null, TermRule.NONE, at));
    }

    /** References of which nothing is kept; the law as these parameters say it. */
    public static References references(LegalParameters parameters) {
        return new References(mock(DossierIndex.class), mock(CaseSeal.class), mock(JdbcClient.class), parameters);
    }

    /** What persons do against a decision. */
    public static Remedies remedies(LegalParameters parameters) {
        LetterAnswers answers = mock(LetterAnswers.class);
        return new Remedies(references(parameters), new RemedyTerms(parameters, answers));
    }

    /** A case under review whose term runs from {@link #RECEIVED}. */
    public static CaseFile underReview() {
        CaseFile file = in(CaseState.WAIT_APPT);
        file.term().confirmed(RECEIVED);
        file.move(CaseState.IN_REVIEW, CaseState.WAIT_APPT);
        return file;
    }

    /** A case brought to a state through the moves that lead there. */
    public static CaseFile in(CaseState state) {
        CaseFile file = file();
        if (state == CaseState.NO_SHOW) {
            file.move(CaseState.RECEIVED_QUE, CaseState.CHECKING);
            appointments().summoned(file, LocalDateTime.of(2026, 4, 1, 9, 0), "sportello 3");
            appointments().missedSummons(file);
        } else if (state == CaseState.CLOSED) {
            file.close(CaseOutcome.POSITIVE, Instant.parse("2026-05-01T08:00:00Z"));
        } else {
            file.move(state, CaseState.CHECKING);
        }
        return file;
    }

    public static Actor actor(int officeId, AgencyKind kind, Lane lane) {
        return new Actor(
                7, "Nome Inventato", new Office(officeId, kind.name(), kind, "Ufficio", "Ufficio"), Set.of(lane));
    }

    public static Appointments appointments() {
        return new Appointments();
    }

    static Decisions decisions(StopRules stops, Clock clock) {
        return new Decisions(stops, mock(FourEyes.class), clock);
    }

    /** The acts, by a clock that stands still. */
    public static Decisions decisions(Clock clock) {
        return decisions(new StopRules(mock(LegalParameters.class)), clock);
    }
}
