// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
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
    private static final int OTHER_DESK = 3;
    private static final int MUNICIPALITY = 6;
    private static final Map<String, Integer> OFFICES = Map.of(
            "DESK",
            Invented.DESK,
            "OTHER_DESK",
            OTHER_DESK,
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

    /** Offices to which each case brought a step, beside the one of the municipality. */
    private final Set<Integer> withAStep = new HashSet<>();

    private final CasePolicy policy = new CasePolicy(
            new Reached() {
                @Override
                public Set<Long> among(Collection<Long> cases, int office, Set<Lane> lanes) {
                    return (withAStep.contains(office) && !lanes.isEmpty())
                                    || (office == MUNICIPALITY && lanes.contains(Lane.COM_TEC))
                            ? Set.copyOf(cases)
                            : Set.of();
                }

                @Override
                public boolean elsewhere(CaseFile file) {
                    return false;
                }
            },
            (file, signal) -> true,
            () -> Set.of("p09VoluntaryReturn", "a04LegalCounselling"));

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
    @DisplayName("art. 22 c. 5.0.1 TUI: un impedimento lo segnala chi istruisce o firma, dopo il nulla osta")
    void anImpedimentIsReportedByTheOfficeThatGranted() {
        CaseFile file = Invented.ofThePrefecture();
        CaseAction report = CaseAction.REPORT_IMPEDIMENT;
        assertThat(rights(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_IST, file)
                        .can(report))
                .as("before the decision")
                .isFalse();

        file.move(CaseState.DECIDED_POS, CaseState.UNDER_WAY);

        for (Lane lane : List.of(Lane.SUI_IST, Lane.SUI_RESP)) {
            assertThat(rights(Invented.PREFECTURE, AgencyKind.PREFECTURE, lane, file)
                            .can(report))
                    .isTrue();
        }
        assertThat(rights(Invented.DESK, AgencyKind.HELP_DESK, Lane.HD_OP, file).can(report))
                .isFalse();
    }

    @Test
    void whoGivesAnOpinionReadsTheCaseAndNotItsReasons() {
        assertThat(reads(Invented.POLICE, AgencyKind.POLICE, Lane.QUE_IST, Invented.ofThePrefecture()))
                .as("before it is asked")
                .isFalse();
        withAStep.addAll(Set.of(Invented.POLICE, 5));
        CaseRights police = rights(Invented.POLICE, AgencyKind.POLICE, Lane.QUE_IST, Invented.ofThePrefecture());

        assertThat(police.can(CaseAction.READ)).isTrue();
        assertThat(police.can(CaseAction.READ_OPINION)).isTrue();
        assertThat(police.can(CaseAction.READ_REASONS)).isFalse();
        assertThat(police.can(CaseAction.REQUEST_TRANSFER)).isFalse();
        assertThat(rights(5, AgencyKind.PROVINCE, Lane.PROV_SOC, Invented.ofThePrefecture())
                        .can(CaseAction.READ))
                .isFalse();
    }

    @Test
    @DisplayName("La Prefettura legge P2, P4 e P5; delle altre pratiche solo quelle con un suo passo (§ 3.2)")
    void thePrefectureReadsWhatTheTableSaysAndWhatBroughtItAStep() {
        CaseFile conversion = Invented.of("p05FirstPermit", AgencyKind.HELP_DESK);
        CaseFile counsel = Invented.of("a05Orientation", AgencyKind.HELP_DESK);

        assertThat(reads(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_IST, conversion))
                .isTrue();
        assertThat(reads(Invented.POLICE, AgencyKind.POLICE, Lane.QUE_IST, conversion))
                .isFalse();
        for (CaseFile other : List.of(counsel, Invented.file())) {
            assertThat(reads(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_RESP, other))
                    .isFalse();
        }
        withAStep.add(Invented.PREFECTURE);
        assertThat(reads(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_RESP, counsel))
                .isTrue();
    }

    @Test
    @DisplayName(
            "Ritorno volontario e orientamento legale (RISERVATA): li leggono lo sportello che li segue e chi ha un passo")
    void aRestrictedCaseIsReadByItsDeskAndByWhoHasAStepOfIt() {
        CaseFile going = Invented.of("p09VoluntaryReturn", AgencyKind.PREFECTURE);
        CaseFile counsel = Invented.of("a04LegalCounselling", AgencyKind.HELP_DESK);
        for (CaseFile file : List.of(going, counsel)) {
            assertThat(reads(Invented.DESK, AgencyKind.HELP_DESK, Lane.HD_OP, file))
                    .isTrue();
            assertThat(reads(OTHER_DESK, AgencyKind.HELP_DESK, Lane.HD_RESP, file))
                    .isFalse();
            assertThat(reads(Invented.POLICE, AgencyKind.POLICE, Lane.QUE_RESP, file))
                    .isFalse();
            assertThat(reads(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_RESP, file))
                    .isFalse();
        }

        withAStep.addAll(Set.of(Invented.PREFECTURE, Invented.POLICE));
        assertThat(reads(Invented.POLICE, AgencyKind.POLICE, Lane.QUE_IST, going))
                .isTrue();
        assertThat(rights(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_IST, going)
                        .can(CaseAction.PRINT))
                .as("it decides")
                .isTrue();
    }

    private boolean reads(int office, AgencyKind kind, Lane lane, CaseFile file) {
        return rights(office, kind, lane, file).can(CaseAction.READ);
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
