// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.CaseOutcome;
import it.respi.cases.CaseSignal;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may end a case outside its steps, or begin it again. */
class EndingRightsTest {
    private boolean elsewhere;
    private final Set<CaseSignal> unheard = EnumSet.noneOf(CaseSignal.class);

    private final CasePolicy policy = new CasePolicy(
            new Reached() {
                @Override
                public Set<Long> among(Collection<Long> cases, int office, Set<Lane> lanes) {
                    return Set.of();
                }

                @Override
                public boolean elsewhere(CaseFile file) {
                    return elsewhere;
                }
            },
            (file, signal) -> !unheard.contains(signal),
            Set::of);

    @Test
    void aCaseOnWhichAnotherOfficeWorksIsNotCancelledByTheDesk() {
        CaseFile file = Invented.ofThePrefecture();
        assertThat(rights(Invented.DESK, AgencyKind.HELP_DESK, Lane.HD_OP, file).can(CaseAction.CANCEL))
                .isTrue();

        elsewhere = true;

        assertThat(rights(Invented.DESK, AgencyKind.HELP_DESK, Lane.HD_OP, file).can(CaseAction.CANCEL))
                .isFalse();
    }

    @Test
    void onlyHeadsCloseWhatCannotGoOn() {
        CaseFile file = Invented.ofThePrefecture();
        CaseAction close = CaseAction.CLOSE_FOR_REASON;

        assertThat(rights(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_RESP, file)
                        .can(close))
                .isTrue();
        assertThat(rights(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_IST, file)
                        .can(close))
                .isFalse();
        assertThat(rights(Invented.DESK, AgencyKind.HELP_DESK, Lane.HD_RESP, file)
                        .can(close))
                .isTrue();
        assertThat(rights(Invented.DESK, AgencyKind.HELP_DESK, Lane.HD_OP, file).can(close))
                .isFalse();
        elsewhere = true;
        assertThat(rights(Invented.DESK, AgencyKind.HELP_DESK, Lane.HD_RESP, file)
                        .can(close))
                .as("another office works on it")
                .isFalse();
        file.close(CaseOutcome.DECEASED, Instant.EPOCH);
        assertThat(rights(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_RESP, file)
                        .can(close))
                .isFalse();
    }

    @Test
    void onlyTheHeadWhoDecidesReopensAndNothingThatWasGrantedOrWithdrawn() {
        CaseFile refused = closed(CaseOutcome.NEGATIVE);
        CaseAction reopen = CaseAction.REOPEN;

        assertThat(rights(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_RESP, refused)
                        .can(reopen))
                .isTrue();
        assertThat(rights(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_IST, refused)
                        .can(reopen))
                .isFalse();
        assertThat(rights(Invented.DESK, AgencyKind.HELP_DESK, Lane.HD_RESP, refused)
                        .can(reopen))
                .isFalse();
        for (CaseOutcome outcome : List.of(CaseOutcome.POSITIVE, CaseOutcome.WITHDRAWN, CaseOutcome.TRANSFERRED)) {
            assertThat(rights(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_RESP, closed(outcome))
                            .can(reopen))
                    .isFalse();
        }
        assertThat(rights(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_RESP, Invented.ofThePrefecture())
                        .can(reopen))
                .as("it is not over")
                .isFalse();
    }

    @Test
    void whatTheProcedureDoesNotHearIsNotOffered() {
        CaseFile file = Invented.underReview();
        unheard.add(CaseSignal.TRANSFER_REQUESTED);

        CaseRights rights = rights(Invented.DESK, AgencyKind.HELP_DESK, Lane.HD_OP, file);

        assertThat(rights.can(CaseAction.REQUEST_TRANSFER)).isFalse();
        assertThat(rights.can(CaseAction.REQUEST_WITHDRAWAL)).isTrue();
    }

    @Test
    @DisplayName("Il Comune di residenza lo cambia lo sportello che segue la pratica, finché è aperta")
    void onlyTheDeskChangesTheMunicipalityWhereItWasAsked() {
        CaseFile file = Invented.ofThePrefecture();
        CaseAction change = CaseAction.CHANGE_MUNICIPALITY;
        assertThat(rights(Invented.DESK, AgencyKind.HELP_DESK, Lane.HD_OP, file).can(change))
                .as("nobody asked for it")
                .isFalse();

        file.livesIn(6);

        assertThat(rights(Invented.DESK, AgencyKind.HELP_DESK, Lane.HD_OP, file).can(change))
                .isTrue();
        assertThat(rights(3, AgencyKind.HELP_DESK, Lane.HD_RESP, file).can(change))
                .as("another desk")
                .isFalse();
        assertThat(rights(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_RESP, file)
                        .can(change))
                .isFalse();
        file.close(CaseOutcome.POSITIVE, Instant.EPOCH);
        assertThat(rights(Invented.DESK, AgencyKind.HELP_DESK, Lane.HD_OP, file).can(change))
                .isFalse();
    }

    @Test
    void aDecidedCaseIsNotShelvedForAbsence() {
        CaseFile file = Invented.ofThePrefecture();
        Invented.appointments().missed(file);
        assertThat(file.mayLapse(1)).isTrue();

        file.term().decided(LocalDate.of(2026, 11, 20));

        assertThat(file.mayLapse(1)).isFalse();
    }

    private static CaseFile closed(CaseOutcome outcome) {
        CaseFile file = Invented.ofThePrefecture();
        file.close(outcome, Instant.EPOCH);
        return file;
    }

    @Test
    @DisplayName("L’ufficio cittadinanza non legge pareri e motivi delle altre pratiche della prefettura")
    void theCitizenshipOfficeReasonsOnCitizenshipAlone() {
        CaseFile file = Invented.ofThePrefecture();
        file.move(CaseState.DECIDED_POS, CaseState.UNDER_WAY);

        CaseRights others = rights(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.PRE_CIT, file);

        assertThat(others.can(CaseAction.READ)).isTrue();
        for (CaseAction reasoned :
                List.of(CaseAction.READ_OPINION, CaseAction.READ_REASONS, CaseAction.REPORT_IMPEDIMENT)) {
            assertThat(others.can(reasoned)).as(reasoned.name()).isFalse();
            assertThat(rights(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_IST, file)
                            .can(reasoned))
                    .as(reasoned.name())
                    .isTrue();
        }
    }

    private CaseRights rights(int office, AgencyKind kind, Lane lane, CaseFile file) {
        return policy.rights(Invented.actor(office, kind, lane), file);
    }
}
