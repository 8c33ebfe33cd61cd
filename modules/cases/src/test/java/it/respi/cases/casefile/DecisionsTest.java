// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    private static final int OFFICER = 5;
    private static final int HEAD = 6;

    private final Clock clock =
            Clock.fixed(TODAY.atTime(10, 0).atZone(ZoneId.of("Europe/Rome")).toInstant(), ZoneId.of("Europe/Rome"));
    private final Decisions decisions = new Decisions(clock);
    private final CaseFile file = Invented.underReview();

    @Test
    @DisplayName("art. 2 c. 7 L. 241/1990: la prima richiesta di documenti ferma il termine fino al loro arrivo")
    void theFirstRequestForDocumentsStopsTheTermUntilTheyArrive() {
        decisions.documentsRequested(file, LocalDate.of(2026, 3, 20));
        decisions.documentsArrived(file, LocalDate.of(2026, 4, 8));
        file.refreshTerm(TODAY);

        assertThat(file.term().dueOn()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(file.term().stoppedSince()).isNull();
    }

    @Test
    @DisplayName("art. 2 c. 7 L. 241/1990: la seconda richiesta di documenti non ferma il termine")
    void theSecondRequestForDocumentsDoesNotStopTheTerm() {
        decisions.documentsRequested(file, LocalDate.of(2026, 3, 20));
        decisions.documentsArrived(file, LocalDate.of(2026, 4, 8));
        decisions.documentsRequested(file, LocalDate.of(2026, 4, 9));
        file.refreshTerm(TODAY);

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
        file.refreshTerm(TODAY);

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
    @DisplayName("quattro occhi: chi propone non firma")
    void refusesTheSignatureOfWhoeverProposed() {
        decisions.propose(file, Proposal.PROPOSE_GRANT, OFFICER);

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> decisions.toSign(file, OFFICER))
                .returns("case.sign.own-proposal", RuleBroken::code);
        assertThat(decisions.toSign(file, HEAD)).isEqualTo(Proposal.PROPOSE_GRANT);
    }

    @Test
    void stopsTheClockOnTheDayOfTheDecision() {
        decisions.decide(file, true);
        file.refreshTerm(TODAY.plusMonths(3));

        assertThat(file.state()).isEqualTo(CaseState.PRINTING);
        assertThat(file.term().on(TODAY.plusMonths(3)).orElseThrow().usage().gross())
                .isEqualTo(39);
    }

    @Test
    void refusesDocumentsThatArrivedBeforeTheyWereAskedFor() {
        decisions.documentsRequested(file, LocalDate.of(2026, 3, 20));

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
