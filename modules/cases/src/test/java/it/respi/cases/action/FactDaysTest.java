// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import it.respi.cases.casefile.CaseEnd;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.CaseTexts;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.Decisions;
import it.respi.cases.casefile.Invented;
import it.respi.cases.casefile.OtherType;
import it.respi.cases.casefile.Proposal;
import it.respi.cases.casefile.References;
import it.respi.cases.papers.AskedPapers;
import it.respi.cases.step.Answers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A wrong day would move a legal term, or close a window before it opened: each is refused, and nothing changes. */
class FactDaysTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Actor HEAD = Invented.actor(Invented.POLICE, AgencyKind.POLICE, Lane.QUE_RESP);

    private final Clock clock = Clock.fixed(TODAY.atTime(10, 0).atZone(ROME).toInstant(), ROME);
    private final Decisions decisions = Invented.decisions(clock);
    private final References references = mock(References.class);
    private final Checklist checklist = mock(Checklist.class);
    private final StepActions actions = new StepActions(List.of(
            new DeskActions(checklist, mock(Catalogue.class), references, Invented.appointments()),
            new PoliceActions(references, decisions),
            new AppointmentActions(Invented.appointments()),
            new ReviewActions(
                    decisions,
                    checklist,
                    mock(CaseTexts.class),
                    mock(CaseEnd.class),
                    mock(AskedPapers.class),
                    mock(OtherType.class))));

    @Test
    @DisplayName("art. 2 c. 7 L. 241/1990: il termine si ferma da quando la persona ha la richiesta, non dalla firma")
    void aRequestForDocumentsStopsTheTermFromItsReceipt() {
        CaseFile file = Invented.underReview();
        decisions.propose(file, Proposal.ASK_DOCUMENTS, HEAD.staffId() + 1);

        perform(file, "SIGN_DOCUMENT_REQUEST", "SIGN", Map.of());
        assertThat(file.state()).isEqualTo(CaseState.SUSP_DOCS);
        assertThat(file.term().documentsAskedOn()).isNull();
        refused(file, "DELIVER_DOCUMENT_REQUEST", "DELIVERED", Map.of("communicatedOn", YESTERDAY.minusDays(1)));
        assertThat(file.term().documentsAskedOn()).isNull();
        perform(file, "DELIVER_DOCUMENT_REQUEST", "DELIVERED", Map.of("communicatedOn", YESTERDAY));
        assertThat(file.term().documentsAskedOn()).isEqualTo(YESTERDAY);
    }

    @Test
    @DisplayName("Documenti arrivati prima della ricevuta della richiesta: il termine non si è mai fermato")
    void papersThatComeBeforeTheReceiptStopNothing() {
        CaseFile file = Invented.underReview();
        decisions.propose(file, Proposal.ASK_DOCUMENTS, HEAD.staffId() + 1);
        perform(file, "SIGN_DOCUMENT_REQUEST", "SIGN", Map.of());

        perform(file, "DELIVER_DOCUMENT_REQUEST", "DOCUMENTS_EARLY", Map.of("arrivedOn", TODAY));

        assertThat(file.state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(file.term().documentsAskedOn()).isNull();
        assertThat(file.term().on(TODAY.plusDays(1)).orElseThrow().suspended()).isFalse();
        assertThat(file.term().documentsAsks()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "Richiesta che non si riesce a consegnare: l’ufficio decide sugli atti, il termine non si è mai fermato")
    void aRequestThatCannotBeDeliveredStopsNothing() {
        CaseFile file = Invented.underReview();
        decisions.propose(file, Proposal.ASK_DOCUMENTS, HEAD.staffId() + 1);
        perform(file, "SIGN_DOCUMENT_REQUEST", "SIGN", Map.of());

        perform(file, "DELIVER_DOCUMENT_REQUEST", "NOT_DELIVERED", Map.of());

        assertThat(file.state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(file.term().documentsAskedOn()).isNull();
        assertThat(file.term().on(TODAY.plusDays(1)).orElseThrow().suspended()).isFalse();
    }

    @Test
    @DisplayName("Pratiche avviate con il modello di prima: il giorno della ricevuta sta nella firma")
    void olderModelsTellTheReceiptWithTheSignature() {
        CaseFile file = Invented.underReview();
        decisions.propose(file, Proposal.ASK_DOCUMENTS, HEAD.staffId() + 1);

        perform(file, "SIGN_DOCUMENT_REQUEST", "SIGN", Map.of("communicatedOn", YESTERDAY));
        assertThat(file.term().documentsAskedOn()).isEqualTo(YESTERDAY);
    }

    @Test
    @DisplayName("art. 10-bis L. 241/1990: i dieci giorni non cominciano prima della firma del preavviso")
    void aNoticeIsNotDeliveredBeforeItWasSigned() {
        CaseFile file = Invented.underReview();

        refused(file, "DELIVER_NOTICE", null, notice(YESTERDAY.minusDays(1)));
        assertThat(file.state()).isEqualTo(CaseState.IN_REVIEW);
        perform(file, "DELIVER_NOTICE", null, notice(YESTERDAY));
        assertThat(file.term().noticeDeliveredOn()).isEqualTo(YESTERDAY);
    }

    @Test
    void nothingFollowsADecisionBeforeItWasSigned() {
        CaseFile refusal = Invented.underReview();
        decisions.decide(refusal, false);
        refused(refusal, "NOTIFY_REFUSAL", null, Map.of("notifiedOn", YESTERDAY, "language", "FR"));
        perform(refusal, "NOTIFY_REFUSAL", null, Map.of("notifiedOn", TODAY, "language", "FR"));
        assertThat(refusal.decision().notifiedOn()).isEqualTo(TODAY);

        CaseFile grant = Invented.underReview();
        decisions.decide(grant, true);
        refused(grant, "REGISTER_CARD", null, Map.of("arrivedOn", YESTERDAY));
    }

    @Test
    void aCardIsNotDeliveredBeforeTheDecision() {
        CaseFile file = Invented.underReview();
        decisions.decide(file, true);
        file.move(CaseState.READY_PICKUP, CaseState.PRINTING);

        refused(
                file,
                "DELIVER_CARD",
                null,
                Map.of("deliveredOn", YESTERDAY, "permitNumber", "I1", "permitExpiry", TODAY.plusYears(2)));
        assertThat(file.state()).isEqualTo(CaseState.READY_PICKUP);
    }

    @Test
    void aDateOfAnotherYearIsASlipOfThePen() {
        refused(
                Invented.in(CaseState.KIT_READY),
                "ENTER_POSTING",
                null,
                Map.of("acceptedOn", TODAY.minusYears(6), "assicurata", "061234567890"));
        refused(
                Invented.in(CaseState.POSTED),
                "TAKE_CHARGE",
                null,
                Map.of("receivedOn", TODAY.minusDays(426), "pratica", "26CN000001"));
    }

    @Test
    void howAnAppointmentWentIsKnownOnItsDay() {
        CaseFile file = Invented.in(CaseState.RECEIVED_QUE);
        refused(file, "BOOK_FINGERPRINTS", null, appointment(TODAY.plusYears(73)));
        perform(file, "BOOK_FINGERPRINTS", null, appointment(TODAY.plusDays(1)));

        refused(file, "RECORD_FINGERPRINTS", "DONE", Map.of());
        refused(file, "RECORD_FINGERPRINTS", "NO_SHOW", Map.of());
        assertThat(file.state()).isEqualTo(CaseState.WAIT_APPT);
        perform(file, "RECORD_FINGERPRINTS", "MOVED", Map.of());
        assertThat(file.appointmentAt()).isNull();
        perform(file, "BOOK_FINGERPRINTS", null, appointment(TODAY));
        perform(file, "RECORD_FINGERPRINTS", "DONE", Map.of());
        assertThat(file.state()).isEqualTo(CaseState.IN_REVIEW);
    }

    @Test
    void documentsAreNotBroughtBeforeTheyWereAskedFor() {
        CaseFile file = Invented.underReview();
        decisions.documentsRequested(file, YESTERDAY);
        decisions.requestReceived(file, YESTERDAY);

        refused(file, "SUPPLY_DOCUMENTS", null, Map.of("suppliedOn", YESTERDAY.minusDays(1)));
    }

    @Test
    @DisplayName("art. 10-bis L. 241/1990: il rigetto dice perché le osservazioni non bastano, se ci sono")
    void observationsThatCameAreAssessed() {
        CaseFile file = Invented.underReview();
        decisions.noticeDelivered(file, YESTERDAY);
        decisions.observed(file, TODAY);
        Map<String, Object> reasons = new HashMap<>(Map.of("reasons", "Il reddito non è sufficiente."));

        refused(file, "REVIEW", "PROPOSE_REFUSAL", reasons);
        reasons.put("observationsAssessment", "Il contratto presentato è scaduto.");
        perform(file, "REVIEW", "PROPOSE_REFUSAL", reasons);
        assertThat(file.decision().proposal()).isEqualTo(Proposal.PROPOSE_REFUSAL);
    }

    @Test
    @DisplayName("art. 10-bis L. 241/1990: anche le osservazioni lette dopo la finestra vanno valutate")
    void observationsReadLateAreAssessed() {
        CaseFile file = Invented.underReview();
        decisions.noticeDelivered(file, TODAY.minusDays(11));
        file.move(CaseState.IN_REVIEW, CaseState.SUSP_10BIS);
        Map<String, Object> answers =
                new HashMap<>(Map.of("reasons", "Il reddito non basta.", "lateObservedOn", TODAY.minusDays(1)));

        refused(file, "REVIEW", "PROPOSE_REFUSAL", answers);
        assertThat(file.term().observedOn()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void aSlipInAModelDoesNotPassInSilence() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> perform(Invented.underReview(), "REVEIW", null, Map.of()));
    }

    private void refused(CaseFile file, String action, @Nullable String outcome, Map<String, Object> answers) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> perform(file, action, outcome, answers));
    }

    /** The step arose yesterday. */
    private void perform(CaseFile file, String action, @Nullable String outcome, Map<String, Object> answers) {
        actions.perform(action, new StepContext(file, new Answers(outcome, answers), HEAD, TODAY, YESTERDAY));
    }

    private static Map<String, Object> notice(LocalDate delivered) {
        return Map.of("deliveredOn", delivered, "channel", "IN_HAND", "language", "FR");
    }

    private static Map<String, Object> appointment(LocalDate day) {
        LocalDateTime at = day.atTime(9, 30);
        return Map.of("appointmentAt", at, "place", "sportello 2");
    }
}
