// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CasePolicyTest {
    private static final Map<String, AgencyKind> KINDS = Map.of(
            "DESK", AgencyKind.HELP_DESK,
            "OTHER_DESK", AgencyKind.HELP_DESK,
            "POLICE", AgencyKind.POLICE,
            "PREFECTURE", AgencyKind.PREFECTURE,
            "PROVINCE", AgencyKind.PROVINCE,
            "MUNICIPALITY", AgencyKind.MUNICIPALITY,
            "NO_STEP", AgencyKind.MUNICIPALITY,
            "DECIDES", AgencyKind.MUNICIPALITY);
    private static final int MUNICIPALITY = 6;
    private static final Map<String, Integer> OFFICES = Map.of(
            "DESK",
            Invented.DESK,
            "OTHER_DESK",
            3,
            "POLICE",
            Invented.POLICE,
            "PREFECTURE",
            4,
            "PROVINCE",
            5,
            "MUNICIPALITY",
            MUNICIPALITY,
            "NO_STEP",
            7,
            "DECIDES",
            Invented.POLICE);

    private final CasePolicy policy = new CasePolicy(
            new Reached() {
                @Override
                public boolean by(CaseFile file, Actor actor, Set<Lane> lanes) {
                    return actor.worksAt(MUNICIPALITY) && lanes.contains(Lane.COM_TEC);
                }

                @Override
                public boolean elsewhere(CaseFile file) {
                    return false;
                }
            },
            (file, signal) -> true);

    @ParameterizedTest
    @CsvFileSource(resources = "permission-matrix.csv", useHeadersInDisplayName = true)
    void followsThePermissionMatrix(
            String office,
            Lane lane,
            CaseState state,
            int read,
            int reasons,
            int opinion,
            int mark,
            int withdraw,
            int cancel,
            int lapse) {
        Actor actor = Invented.actor(
                Objects.requireNonNull(OFFICES.get(office)), Objects.requireNonNull(KINDS.get(office)), lane);

        CaseRights rights = policy.rights(actor, Invented.in(state));

        assertThat(rights.can(CaseAction.READ)).isEqualTo(read == 1);
        assertThat(rights.can(CaseAction.READ_REASONS)).isEqualTo(reasons == 1);
        assertThat(rights.can(CaseAction.READ_OPINION)).isEqualTo(opinion == 1);
        assertThat(rights.can(CaseAction.MARK_CHECKLIST)).isEqualTo(mark == 1);
        assertThat(rights.can(CaseAction.REQUEST_WITHDRAWAL)).isEqualTo(withdraw == 1);
        assertThat(rights.can(CaseAction.CANCEL)).isEqualTo(cancel == 1);
        assertThat(rights.can(CaseAction.LAPSE)).isEqualTo(lapse == 1);
    }

    @Test
    void theOfficeThatDecidesHasItsRightsWhoeverItIs() {
        CaseFile file = Invented.ofThePrefecture();
        file.move(CaseState.IN_REVIEW, CaseState.UNDER_WAY);
        Invented.appointments().missed(file);
        CaseRights head = rights(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_RESP, file);
        CaseRights officer = rights(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_IST, file);

        assertThat(head.can(CaseAction.READ_REASONS)).isTrue();
        assertThat(head.can(CaseAction.LAPSE)).isTrue();
        assertThat(officer.can(CaseAction.READ_REASONS)).isTrue();
        assertThat(officer.can(CaseAction.LAPSE)).isFalse();
        for (CaseRights rights :
                List.of(head, officer, rights(Invented.DESK, AgencyKind.HELP_DESK, Lane.HD_OP, file))) {
            assertThat(rights.can(CaseAction.REQUEST_WITHDRAWAL)).isTrue();
            assertThat(rights.can(CaseAction.REQUEST_TRANSFER)).isTrue();
        }
    }

    @Test
    void whoGivesAnOpinionReadsTheCaseAndNotItsReasons() {
        CaseRights police = rights(Invented.POLICE, AgencyKind.POLICE, Lane.QUE_IST, Invented.ofThePrefecture());

        assertThat(police.can(CaseAction.READ)).isTrue();
        assertThat(police.can(CaseAction.READ_OPINION)).isTrue();
        assertThat(police.can(CaseAction.READ_REASONS)).isFalse();
        assertThat(police.can(CaseAction.REQUEST_TRANSFER)).isFalse();
        assertThat(rights(5, AgencyKind.PROVINCE, Lane.PROV_SOC, Invented.ofThePrefecture())
                        .can(CaseAction.READ))
                .isFalse();
    }

    private CaseRights rights(int office, AgencyKind kind, Lane lane, CaseFile file) {
        return policy.rights(Invented.actor(office, kind, lane), file);
    }

    @Test
    void letsACaseOfficerDoTheWorkOfTheFrontOfficeButNeverSign() {
        Actor officer = Invented.actor(Invented.POLICE, AgencyKind.POLICE, Lane.QUE_IST);

        assertThat(policy.mayFinish(officer, Invented.POLICE, Lane.QUE_ACC)).isTrue();
        assertThat(policy.mayFinish(officer, Invented.POLICE, Lane.QUE_RESP)).isFalse();
        assertThat(policy.mayFinish(officer, Invented.DESK, Lane.QUE_ACC)).isFalse();
    }

    @Test
    void keepsTheSocialServicesOfAMunicipalityApart() {
        Actor head = Invented.actor(MUNICIPALITY, AgencyKind.MUNICIPALITY, Lane.COM_RESP);

        assertThat(policy.lanesOf(head)).containsExactlyInAnyOrder(Lane.COM_RESP, Lane.COM_TEC, Lane.COM_ANA);
        assertThat(policy.lanesOf(Invented.actor(MUNICIPALITY, AgencyKind.MUNICIPALITY, Lane.COM_SS)))
                .containsExactly(Lane.COM_SS);
    }

    @Test
    void letsOnlyTheHeadOfTheOfficeGiveItsStepsToColleagues() {
        Actor head = Invented.actor(Invented.POLICE, AgencyKind.POLICE, Lane.QUE_RESP);
        Actor officer = Invented.actor(Invented.POLICE, AgencyKind.POLICE, Lane.QUE_IST);

        assertThat(policy.mayAssign(head, Invented.POLICE, Lane.QUE_ACC)).isTrue();
        assertThat(policy.mayAssign(head, Invented.DESK, Lane.QUE_ACC)).isFalse();
        assertThat(policy.mayAssign(officer, Invented.POLICE, Lane.QUE_ACC)).isFalse();
    }

    @Test
    void givesNoLaneOfAnotherAgency() {
        for (Lane lane : Lane.values()) {
            Set<Lane> lanes = policy.lanesOf(Invented.actor(9, lane.agency(), lane));
            assertThat(lanes).contains(lane).allMatch(covered -> covered.agency() == lane.agency());
        }
    }
}
