// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.cases.RelativeState;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.Invented;
import it.respi.cases.casefile.OtherType;
import it.respi.cases.casefile.Proposal;
import it.respi.cases.casefile.RelativesOfCase;
import it.respi.cases.casefile.RelativesOfCase.Move;
import it.respi.cases.casefile.RelativesOfCase.Row;
import it.respi.cases.papers.AskedPapers;
import it.respi.cases.step.Answers;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P2.8 G2-4: nulla osta per alcuni familiari; sugli altri si decide con il preavviso e un atto a parte")
class SplitDecisionTest extends ActsGround {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 6);
    private static final int OFFICER = HEAD.staffId() + 1;

    private final RelativesOfCase relatives = mock(RelativesOfCase.class);
    private final StepActions split = new StepActions(List.of(
            new RelativeActions(decisions, relatives),
            new PoliceActions(Invented.references(parameters), decisions),
            new AfterwardsActions(decisions, Invented.remedies(parameters), end),
            new ReviewActions(
                    decisions, mock(Checklist.class), texts, end, mock(AskedPapers.class), mock(OtherType.class))));
    private final CaseFile file = received();

    @BeforeEach
    void grantedToTwo() {
        when(relatives.of(file.id()))
                .thenReturn(List.of(row(7, RelativeState.REQUESTED), row(8, RelativeState.REQUESTED)));
        decisions.propose(file, Proposal.PROPOSE_GRANT, OFFICER);
        done("SIGN_DECISION", "SIGN", Map.of());
    }

    @Test
    @DisplayName("Il termine finisce con il nulla osta per tutti; se qualcuno resta da decidere, per lui corre ancora")
    void theTermRunsOnForThoseWhomTheNullaOstaDoesNotName() {
        assertThat(named("7", "8").routing()).containsEntry("undecided", "NONE");
        assertThat(file.term().decidedOn()).isEqualTo(TODAY);
        assertThat(file.isSplit()).isFalse();

        assertThat(named("7").routing()).containsEntry("undecided", "SOME");

        file.term().refresh(TODAY);
        assertThat(file.state()).isEqualTo(CaseState.DECIDED_POS);
        assertThat(file.term().decidedOn()).isNull();
        assertThat(file.term().dueOn()).isEqualTo(LAST_DAY);
        assertThat(file.isSplit()).isTrue();
    }

    @Test
    void whoLeftTheApplicationIsNotWaitedFor() {
        when(relatives.of(file.id()))
                .thenReturn(List.of(row(7, RelativeState.REQUESTED), row(8, RelativeState.LEFT_OUT)));

        assertThat(named("7").routing()).containsEntry("undecided", "NONE");
    }

    @Test
    @DisplayName("art. 10-bis L. 241/1990: anche per alcuni soltanto serve il preavviso, che ferma il termine di loro")
    void noticeStopsTheTermOfTheOthersAndTheRefusalAnswersTheirObservations() {
        named("7");
        broken("case.refusal.without-notice", "PROPOSE_REFUSAL", "PROPOSE_REFUSAL");
        proposed(Proposal.GIVE_NOTICE);
        done("SIGN_REFUSAL_NOTICE", "SIGN", Map.of());

        assertThat(done("DELIVER_NOTICE", null, Map.of("deliveredOn", TODAY, "language", "FR"))
                        .relatives())
                .contains(new Move(RelativeState.undecided(), RelativeState.NOTICE_10BIS, TODAY));
        file.term().refresh(TODAY);
        assertThat(file.state()).isEqualTo(CaseState.DECIDED_POS);
        assertThat(file.term().stoppedSince()).isEqualTo(TODAY);
        broken("case.notice.once", "PROPOSE_REFUSAL", "GIVE_NOTICE");

        done("RECORD_OBSERVATIONS", null, Map.of("observedOn", TODAY));
        broken("case.refusal.assess-observations", "PROPOSE_REFUSAL", "PROPOSE_REFUSAL");
    }

    @Test
    @DisplayName("Il rigetto per alcuni lascia la pratica dov’è per gli altri: termine finito, ricorso annotato")
    void aRefusalOfSomeLeavesTheOthersWhereTheyAre() {
        refusedSome();

        assertThat(file.state()).isEqualTo(CaseState.DECIDED_POS);
        assertThat(file.decision().decision()).isEqualTo("SPLIT");
        assertThat(file.term().decidedOn()).isEqualTo(TODAY);
        done("RECORD_NOTIFICATION", null, Map.of("notifiedOn", TODAY, "language", "FR"));
        assertThat(file.decision().notifiedOn()).isEqualTo(TODAY);
        done("RECORD_APPEAL", "FILED", Map.of("appealedOn", TODAY));
        assertThat(file.decision().appealedOn()).isEqualTo(TODAY);
        assertThat(file.state()).isEqualTo(CaseState.DECIDED_POS);
    }

    @Test
    @DisplayName("Il rigetto di alcuni ritirato: per loro il termine corre da capo, il nulla osta degli altri resta")
    void aRefusalOfSomeTakenBackRunsAnewForThem() {
        refusedSome();
        done("RECORD_NOTIFICATION", null, Map.of("notifiedOn", TODAY, "language", "FR"));

        StepContext reopened = done("REOPEN", null, Map.of("reopenedOn", TODAY));

        assertThat(reopened.relatives())
                .contains(new Move(Set.of(RelativeState.REFUSED), RelativeState.REQUESTED, TODAY));
        assertThat(file.state()).isEqualTo(CaseState.DECIDED_POS);
        assertThat(file.decision().decision()).isEqualTo("GRANT");
        assertThat(file.decision().notifiedOn()).isNull();
        assertThat(file.decidesOnOthers()).isTrue();
        assertThat(file.term().start()).isEqualTo(TODAY);
        proposed(Proposal.GIVE_NOTICE);
    }

    @Test
    void theOthersAreGrantedTooBySomebodyElseThanWhoProposedIt() {
        named("7");
        done("PROPOSE_FOR_OTHERS", "PROPOSE_GRANT", Map.of());
        broken("case.sign.own-proposal", "SIGN_DECISION", "SIGN");
        proposed(Proposal.PROPOSE_GRANT);

        assertThat(done("SIGN_DECISION", "SIGN", Map.of()).relatives()).isEmpty();

        assertThat(file.decision().decision()).isEqualTo("GRANT");
        assertThat(file.term().decidedOn()).isEqualTo(TODAY);
        assertThat(named("8").routing()).containsEntry("undecided", "SOME");
    }

    @Test
    void theSponsorGivesUpForThoseOnWhomNothingIsDecided() {
        broken("case.not-in-state", "PROPOSE_FOR_OTHERS", "GIVEN_UP");
        named("7");

        StepContext given = done("PROPOSE_FOR_OTHERS", "GIVEN_UP", Map.of("givenUpOn", TODAY));

        assertThat(given.relatives()).contains(new Move(RelativeState.undecided(), RelativeState.LEFT_OUT, TODAY));
        assertThat(file.term().decidedOn()).isEqualTo(TODAY);
        assertThat(file.isSplit()).isFalse();
        assertThat(done("CONCLUDE_OTHERS", null, Map.of()).routing()).containsEntry("undecided", "NONE");
    }

    private void refusedSome() {
        named("7");
        proposed(Proposal.GIVE_NOTICE);
        decisions.noticeDelivered(file, TODAY);
        proposed(Proposal.PROPOSE_REFUSAL);
        assertThat(done("SIGN_DECISION", "SIGN", Map.of()).relatives())
                .contains(new Move(RelativeState.undecided(), RelativeState.REFUSED, TODAY));
    }

    private void proposed(Proposal what) {
        decisions.proposeBesideReview(file, what, OFFICER);
    }

    private StepContext named(String... ids) {
        return done("ISSUE_NULLA_OSTA", null, Map.of("grantedRelatives", List.of(ids)));
    }

    private StepContext done(String action, @Nullable String outcome, Map<String, Object> answers) {
        StepContext context = new StepContext(file, new Answers(outcome, answers), HEAD, TODAY, TODAY);
        split.perform(action, context);
        return context;
    }

    private void broken(String code, String action, String outcome) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> done(action, outcome, Map.of("reasons", "Motivi inventati.", "givenUpOn", TODAY)))
                .returns(code, RuleBroken::code);
    }

    private static Row row(long member, RelativeState state) {
        return new Row(member, state, TODAY, "Task_X");
    }
}
