// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.reports.figures.Disclosure;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportPolicyTest {
    private final ReportPolicy policy = new ReportPolicy();

    @ParameterizedTest
    @CsvFileSource(resources = "/reports/times-rights.csv", numLinesToSkip = 2)
    void keepsThePermissionMatrix(Lane lane, String reach) {
        Actor actor = actor(7, lane.agency(), Set.of(lane));
        switch (reach) {
            case "all" ->
                assertThat(policy.reach(actor)).isEqualTo(new ReportPolicy.Reach(null, Disclosure.NO_SMALL_NUMBERS));
            case "own" -> assertThat(policy.reach(actor)).isEqualTo(new ReportPolicy.Reach(7, Disclosure.EVERYTHING));
            default -> refused(actor);
        }
    }

    @ParameterizedTest
    @EnumSource(AgencyKind.class)
    void refusesWhoHoldsNoLane(AgencyKind kind) {
        refused(actor(7, kind, Set.of()));
    }

    @ParameterizedTest
    @CsvSource({"PROV_SOC, HELP_DESK", "ADM, POLICE", "QUE_RESP, HELP_DESK", "HD_RESP, PROVINCE"})
    void refusesALaneOfAnotherAgency(Lane lane, AgencyKind kind) {
        refused(actor(7, kind, Set.of(lane)));
    }

    @Test
    void letsAHeadAskOnlyForTheOwnOffice() {
        var own = new ReportPolicy.Reach(7, Disclosure.EVERYTHING);
        assertThat(own.narrowedTo(null)).isEqualTo(7);
        assertThat(own.narrowedTo(7)).isEqualTo(7);
        assertThatThrownBy(() -> own.narrowedTo(8))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("reports.not-allowed");
        var all = new ReportPolicy.Reach(null, Disclosure.NO_SMALL_NUMBERS);
        assertThat(all.narrowedTo(8)).isEqualTo(8);
        assertThat(all.narrowedTo(null)).isNull();
    }

    private void refused(Actor actor) {
        assertThatThrownBy(() -> policy.reach(actor))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("reports.not-allowed");
    }

    static Actor actor(int officeId, AgencyKind kind, Set<Lane> lanes) {
        return new Actor(1, "Ada Prova", new Office(officeId, "X", kind, "Ufficio di prova", "Prova"), lanes);
    }
}
