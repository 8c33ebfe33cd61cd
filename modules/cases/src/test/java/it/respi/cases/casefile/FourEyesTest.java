// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import it.respi.registry.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FourEyesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final LegalParameters parameters = mock(LegalParameters.class);
    private final Staff staff = mock(Staff.class);
    private final Actor head = Invented.actor(1, AgencyKind.POLICE, Lane.QUE_RESP);
    private final Decisions decisions =
            new Decisions(new StopRules(parameters), new FourEyes(parameters, staff, CLOCK), CLOCK);

    @ParameterizedTest(name = "parametro {0}, collega {1}: {2}")
    @CsvSource({"1, QUE_IST, true", "1, QUE_RESP, false", "0, QUE_IST, false", ", QUE_IST, false"})
    @DisplayName("quattro occhi: firma chi propone solo dove firma una persona sola, se la rete lo ammette")
    void aSingleSignerMaySignWhatTheyProposed(@Nullable Integer allowed, Lane colleague, boolean signs) {
        when(staff.atWork(1))
                .thenReturn(List.of(
                        new Staff.Colleague(head.staffId(), "Ada", Set.of(Lane.QUE_IST, Lane.QUE_RESP)),
                        new Staff.Colleague(99, "Ugo", Set.of(colleague))));
        if (allowed != null) {
            when(parameters.find("office.single_signer", TODAY))
                    .thenReturn(Optional.of(new LegalParameter(
                            "office.single_signer", allowed, "FLAG", LocalDate.EPOCH, null, "rete", "TBC")));
        }
        CaseFile file = Invented.underReview();
        decisions.propose(file, Proposal.PROPOSE_GRANT, head.staffId());

        assertThat(isSigned(file)).isEqualTo(signs);
    }

    private boolean isSigned(CaseFile file) {
        try {
            return decisions.toSign(file, head) == Proposal.PROPOSE_GRANT;
        } catch (RuleBroken refused) {
            assertThat(refused.code()).isEqualTo("case.sign.own-proposal");
            return false;
        }
    }
}
