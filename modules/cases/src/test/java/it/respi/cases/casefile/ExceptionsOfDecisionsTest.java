// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where the law lets a decision be taken otherwise than usual. */
class ExceptionsOfDecisionsTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    private static final Actor HEAD = Invented.actor(Invented.POLICE, AgencyKind.POLICE, Lane.QUE_RESP);
    private static final int OFFICER = HEAD.staffId() + 1;

    private final Decisions decisions =
            Invented.decisions(Clock.fixed(TODAY.atTime(10, 0).atZone(ROME).toInstant(), ROME));
    private final CaseFile file = Invented.underReview();

    @Test
    @DisplayName(
            "art. 10-bis L. 241/1990 (D.L. 145/2024): per un visto revocato il rigetto del permesso non ha preavviso")
    void aRefusalForARevokedVisaNeedsNoNotice() {
        decisions.proposeWithoutNotice(file, OFFICER);

        assertThat(decisions.toSign(file, HEAD)).isEqualTo(Proposal.PROPOSE_REFUSAL);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> decisions.proposeWithoutNotice(Invented.ofThePrefecture(), OFFICER))
                .returns("case.not-in-state", RuleBroken::code);
    }

    @Test
    @DisplayName("art. 5 D.L. 5/2012: chi ha fatto in tempo ciò che il termine chiede non è in ritardo quando decide")
    void aDecisionAfterTheTermWasMetKeepsItsDay() {
        decisions.termMet(file, LocalDate.of(2026, 4, 2));
        decisions.propose(file, Proposal.PROPOSE_GRANT, OFFICER);
        decisions.decide(file, true);

        assertThat(file.term().decidedOn()).isEqualTo(LocalDate.of(2026, 4, 2));
    }
}
