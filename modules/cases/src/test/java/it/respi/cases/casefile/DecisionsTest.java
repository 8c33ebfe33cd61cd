// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    private static final int OFFICER = 5;
    private static final int HEAD = 6;

    private final Clock clock =
            Clock.fixed(TODAY.atTime(10, 0).atZone(ZoneId.of("Europe/Rome")).toInstant(), ZoneId.of("Europe/Rome"));
    private final Decisions decisions = Invented.decisions(clock);
    private final CaseFile file = Invented.underReview();

    @Test
    @DisplayName("art. 2 c. 7 L. 241/1990: la prima richiesta di documenti ferma il termine fino al loro arrivo")
    void theFirstRequestForDocumentsStopsTheTermUntilTheyArrive() {
        decisions.documentsRequested(file, LocalDate.of(2026, 3, 20));
        decisions.requestReceived(file, LocalDate.of(2026, 3, 20));
        decisions.documentsArrived(file, LocalDate.of(2026, 4, 8));
        file.term().refresh(TODAY);

        assertThat(file.term().dueOn()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(file.term().stoppedSince()).isNull();
    }

    @Test
    @DisplayName("art. 2 c. 7 L. 241/1990: la seconda richiesta di documenti non ferma il termine")
    void theSecondRequestForDocumentsDoesNotStopTheTerm() {
        decisions.documentsRequested(file, LocalDate.of(2026, 3, 20));
        decisions.requestReceived(file, LocalDate.of(2026, 3, 20));
        decisions.documentsArrived(file, LocalDate.of(2026, 4, 8));
        decisions.documentsRequested(file, LocalDate.of(2026, 4, 9));
        decisions.requestReceived(file, LocalDate.of(2026, 4, 9));
        file.term().refresh(TODAY);

        assertThat(file.term().dueOn()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(file.term().stoppedSince()).isNull();
    }

    @Test
    @DisplayName("art. 10-bis L. 241/1990: senza preavviso non si può proporre il rigetto")
    void refusesARefusalWithoutNotice() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> decisions.propose(file, Proposal.PROPOSE_REFUSAL, OFFICER))
                .returns("case.refusal.without-notice", RuleBroken::code);
    }

    @Test
    @DisplayName("art. 10-bis L. 241/1990: il preavviso si dà una volta sola e ferma il termine")
    void givesTheNoticeOnceAndStopsTheTerm() {
        LocalDate windowEnd = decisions.noticeDelivered(file, LocalDate.of(2026, 4, 7));
        file.term().refresh(TODAY);

        assertThat(windowEnd).isEqualTo(LocalDate.of(2026, 4, 17));
        assertThat(file.term().stoppedSince()).isEqualTo(LocalDate.of(2026, 4, 7));
        decisions.observed(file, LocalDate.of(2026, 4, 9));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> decisions.propose(file, Proposal.GIVE_NOTICE, OFFICER))
                .returns("case.notice.once", RuleBroken::code);
    }

    @Test
    @DisplayName(
            "art. 10-bis L. 241/1990: le osservazioni arrivate in tempo valgono anche se lette dopo, fino alla decisione")
    void observationsInTimeCountAlsoWhenReadLater() {
        decisions.noticeDelivered(file, LocalDate.of(2026, 3, 26));
        file.move(CaseState.IN_REVIEW, CaseState.SUSP_10BIS); // the window is over

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> decisions.observed(file, LocalDate.of(2026, 4, 8)))
                .returns("case.observations.after-window", RuleBroken::code);
        decisions.observed(file, LocalDate.of(2026, 4, 7)); // the tenth day was Easter Sunday

        assertThat(file.term().on(TODAY).orElseThrow().due().suspendedDays()).isEqualTo(22);
        assertThatExceptionOfType(RuleBroken.class)
                .as("they are recorded once")
                .isThrownBy(() -> decisions.observed(file, LocalDate.of(2026, 4, 2)));
        assertThatExceptionOfType(RuleBroken.class)
                .as("nothing follows from them without a notice")
                .isThrownBy(() -> decisions.observed(Invented.underReview(), LocalDate.of(2026, 4, 2)));
    }

    @Test
    @DisplayName(
            "Nuovi giorni per i documenti e per le osservazioni sono righe del registro; chi era già fermo resta com’era")
    void theRegisterSaysHowLongTheTermStandsStill() {
        LegalParameters parameters = mock(LegalParameters.class);
        Decisions later = Invented.decisions(new StopRules(parameters), clock);
        known(parameters, "integration.docs", 45);
        known(parameters, "preavviso.window", 15);
        known(parameters, "preavviso.restart", 5);

        later.documentsRequested(file, LocalDate.of(2026, 3, 20));
        assertThat(later.requestReceived(file, LocalDate.of(2026, 3, 20))).isEqualTo(LocalDate.of(2026, 5, 4));
        known(parameters, "integration.docs", 10);
        assertThat(file.term().on(LocalDate.of(2026, 9, 1)).orElseThrow().due().suspendedDays())
                .isEqualTo(45);

        CaseFile other = Invented.underReview();
        assertThat(later.noticeDelivered(other, LocalDate.of(2026, 4, 7))).isEqualTo(LocalDate.of(2026, 4, 22));
        later.observed(other, LocalDate.of(2026, 4, 20));
        assertThat(other.term().on(LocalDate.of(2026, 9, 1)).orElseThrow().due().suspendedDays())
                .isEqualTo(13 + 5);
    }

    private static void known(LegalParameters parameters, String key, int amount) {
        when(parameters.find(eq(key), any()))
                .thenReturn(Optional.of(new LegalParameter(key, amount, "DAY", LocalDate.EPOCH, null, "norma", "K")));
    }

    @Test
    @DisplayName("quattro occhi: chi propone non firma")
    void refusesTheSignatureOfWhoeverProposed() {
        decisions.propose(file, Proposal.PROPOSE_GRANT, OFFICER);

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> decisions.toSign(file, signer(OFFICER)))
                .returns("case.sign.own-proposal", RuleBroken::code);
        assertThat(decisions.toSign(file, signer(HEAD))).isEqualTo(Proposal.PROPOSE_GRANT);
    }

    private static Actor signer(int staffId) {
        return new Actor(
                staffId,
                "Ada Prova",
                new Office(1, "QUE", AgencyKind.POLICE, "Questura", "Questura"),
                Set.of(Lane.QUE_RESP));
    }

    @Test
    void stopsTheClockOnTheDayOfTheDecision() {
        decisions.decide(file, true);
        file.term().refresh(TODAY.plusMonths(3));

        assertThat(file.state()).isEqualTo(CaseState.PRINTING);
        assertThat(file.term().on(TODAY.plusMonths(3)).orElseThrow().usage().gross())
                .isEqualTo(39);
    }

    @Test
    @DisplayName("Rigetto prima dell’istruttoria: preavviso, quattro occhi e firma, senza fermare nessun termine")
    void turnsDownBesideTheReviewByTheSameRules() {
        CaseFile conversion = Invented.file();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> decisions.proposeBesideReview(conversion, Proposal.PROPOSE_REFUSAL, OFFICER))
                .returns("case.refusal.without-notice", RuleBroken::code);
        decisions.proposeBesideReview(conversion, Proposal.GIVE_NOTICE, OFFICER);
        decisions.noticeDelivered(conversion, LocalDate.of(2026, 3, 26));
        decisions.observed(conversion, LocalDate.of(2026, 3, 30));
        assertThat(conversion.state()).isEqualTo(CaseState.CHECKING);
        decisions.proposeBesideReview(conversion, Proposal.PROPOSE_REFUSAL, OFFICER);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> decisions.toSign(conversion, signer(OFFICER)))
                .returns("case.sign.own-proposal", RuleBroken::code);

        decisions.decide(conversion, false);

        assertThat(conversion.state()).isEqualTo(CaseState.DECIDED_NEG);
        assertThat(conversion.decision().decision()).isEqualTo("REFUSE");
        decisions.notifiedAndOpen(conversion, TODAY);
        assertThat(conversion.state()).isEqualTo(CaseState.NOTIFIED);
    }

    @Test
    void whatIsNotTurnedDownAfterAllCanGetANoticeAgain() {
        CaseFile conversion = Invented.file();
        decisions.proposeBesideReview(conversion, Proposal.GIVE_NOTICE, OFFICER);
        decisions.noticeDelivered(conversion, LocalDate.of(2026, 3, 26));

        decisions.nothingToRefuse(conversion);

        assertThat(conversion.term().noticeDeliveredOn()).isNull();
        assertThat(conversion.decision().proposal()).isNull();
    }

    @Test
    @DisplayName("Revoca del nulla osta: firma e notifica, senza preavviso (DL 145/2024); il termine era già finito")
    void takesBackWhatWasGranted() {
        CaseFile quota = Invented.ofThePrefecture();
        quota.term().confirmed(Invented.RECEIVED);
        quota.move(CaseState.DECIDED_POS, CaseState.UNDER_WAY);
        quota.term().decided(LocalDate.of(2026, 3, 20));

        decisions.proposeBesideReview(quota, Proposal.PROPOSE_REFUSAL, OFFICER);
        assertThat(decisions.toSign(quota, signer(HEAD))).isEqualTo(Proposal.PROPOSE_REFUSAL);
        decisions.decide(quota, false);

        assertThat(quota.state()).isEqualTo(CaseState.DECIDED_NEG);
        assertThat(quota.term().decidedOn()).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    void turnsNothingDownBesideAReviewThatRuns() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> decisions.proposeBesideReview(file, Proposal.GIVE_NOTICE, OFFICER))
                .returns("case.not-in-state", RuleBroken::code);
    }

    @Test
    void refusesDocumentsThatArrivedBeforeTheyWereAskedFor() {
        decisions.documentsRequested(file, LocalDate.of(2026, 3, 20));
        decisions.requestReceived(file, LocalDate.of(2026, 3, 20));

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> decisions.documentsArrived(file, LocalDate.of(2026, 3, 19)))
                .returns("clock.suspension.ends-before-it-begins", RuleBroken::code);
        assertThat(file.state()).isEqualTo(CaseState.SUSP_DOCS);
    }

    @Test
    void aReportedDateStartsOnlyAProvisionalClock() {
        CaseFile posted = Invented.in(CaseState.POSTED);
        posted.term().reported(Invented.RECEIVED);

        assertThat(posted.term().on(TODAY).orElseThrow().provisional()).isTrue();
        posted.term().confirmed(Invented.RECEIVED.plusDays(2));
        assertThat(posted.term().on(TODAY).orElseThrow().provisional()).isFalse();
        assertThat(posted.term().start()).isEqualTo(Invented.RECEIVED.plusDays(2));
    }

    @Test
    void mayBeShelvedOnlyAfterTheAbsencesTheOfficeAsksFor() {
        CaseFile absent = Invented.in(CaseState.NO_SHOW);

        assertThat(absent.mayLapse(1)).isTrue();
        assertThat(absent.mayLapse(2)).isFalse();
    }
}
