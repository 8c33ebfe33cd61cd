// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import it.respi.cases.CaseEvent;
import it.respi.cases.CaseSignal;
import it.respi.process.CaseRuns;
import it.respi.process.CaseRuns.Run;
import it.respi.process.ProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of the permit renewal (rinnovo del permesso di soggiorno) once, to each of its ends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermitRenewalTest extends ProcessTest {

    /** So many in a row at most, by which a last day is moved. */
    private static final int HOLIDAYS = 5;

    private static final Instant LATER = Instant.now().plus(Duration.ofDays(30));

    @Autowired
    private CaseRuns cases;

    @Test
    void goesByPostFromTheDeskToTheNewCard() {
        cases.open("KIT")
                .waitsFor("Task_PreCheck")
                .does("Task_PreCheck", "COMPLETE")
                .does("Task_PrepareKit")
                .does("Task_EnterPosting")
                .does("Task_TakeCharge")
                .does("Task_BookFingerprints")
                .does("Task_RecordFingerprints", "DONE")
                .does("Task_Review", "PROPOSE_GRANT")
                .does("Task_SignDecision", "SIGN", "decision", "GRANT")
                .does("Task_RegisterCard")
                .does("Task_DeliverCard", "", "newPermit", "VALID")
                .waitsFor("Task_PermitFollowUp")
                .onceItIs(Instant.now().plus(Duration.ofDays(31)))
                .waitsFor("Task_PermitFollowUp", "Task_PermitFollowUpReminder")
                .does("Task_PermitFollowUpReminder", "REACHED")
                .does("Task_PermitFollowUp")
                .overtook()
                .isOver();
    }

    @Test
    @DisplayName("P1.18: ciò che segue la consegna si chiude da sé dopo 60 giorni")
    void aFollowUpThatNobodyFinishesEndsByItself() {
        underReview()
                .does("Task_Review", "PROPOSE_GRANT")
                .does("Task_SignDecision", "SIGN", "decision", "GRANT")
                .does("Task_RegisterCard")
                .does("Task_DeliverCard", "", "newPermit", "VALID")
                .onceItIs(Instant.now().plus(Duration.ofDays(61 + HOLIDAYS)))
                .isOver();
    }

    @Test
    void endsWithTheNotifiedRefusal() {
        underReview()
                .does("Task_Review", "PROPOSE_REFUSAL")
                .does("Task_SignDecision", "SIGN", "decision", "REFUSE")
                .does("Task_NotifyAct")
                .finish("Task_ExplainRemedies", Map.of("remediesEndAt", LATER.toString()))
                .does("Task_RecordAppeal", "ACQUIESCED")
                .isOver();
    }

    @Test
    void checksAgainOnceTheMissingPapersAreThere() {
        cases.open("KIT")
                .does("Task_PreCheck", "INCOMPLETE")
                .waitsFor("Task_CollectMissing")
                .does("Task_CollectMissing")
                .waitsFor("Task_PreCheck");
    }

    @Test
    void beginsAgainAtTheReviewOfACaseThatWasOver() {
        var run = cases.open("DIRECT")
                .does("Task_PreCheck", "COMPLETE")
                .does("Task_EnterDirectFiling")
                .waitsFor("Task_TakeCharge")
                .signal(CaseSignal.ENDED);

        cases.tell(new CaseEvent.Reopened(run.id(), CaseRuns.RENEWAL, Map.of("channel", "DIRECT")));

        run.waitsFor("Task_Review").does("Task_Review", "PROPOSE_GRANT").waitsFor("Task_SignDecision");
        run.signal(CaseSignal.ENDED).isOver();
    }

    @Test
    void givesANewAppointmentToWhoDidNotCome() {
        cases.open("DIRECT")
                .does("Task_PreCheck", "COMPLETE")
                .does("Task_EnterDirectFiling")
                .does("Task_TakeCharge")
                .does("Task_BookFingerprints")
                .does("Task_RecordFingerprints", "NO_SHOW", "absence", "FIRST")
                .does("Task_CallAfterNoShow", "REACHED")
                .does("Task_BookFingerprints")
                .does("Task_RecordFingerprints", "NO_SHOW", "absence", "AGAIN")
                .does("Task_CallAfterNoShow", "NOT_REACHED")
                .does("Task_WarnAfterNoShow")
                .does("Task_BookFingerprints")
                .does("Task_RecordFingerprints", "MOVED")
                .waitsFor("Task_BookFingerprints");
    }

    @Test
    void goesBackToReviewWithTheDocumentsBrought() {
        documentsAsked()
                .waitsFor("Task_BringDocuments", "Task_ReceiveDocuments")
                .does("Task_BringDocuments")
                .overtook("Task_ReceiveDocuments")
                .does("Task_ConfirmDocuments")
                .waitsFor("Task_Review")
                .onceItIs(LATER.plusSeconds(60))
                .heard()
                .waitsFor("Task_Review");
    }

    @Test
    void goesBackToReviewWithDocumentsThatCameToTheOfficeItself() {
        documentsAsked()
                .does("Task_ReceiveDocuments")
                .overtook("Task_BringDocuments")
                .waitsFor("Task_Review")
                .onceItIs(LATER.plusSeconds(60))
                .heard()
                .waitsFor("Task_Review");
    }

    @Test
    @DisplayName("art. 2 c. 7 L. 241/1990: dopo 30 giorni la sospensione finisce anche senza documenti")
    void endsTheSuspensionAfterThirtyDaysWithoutDocuments() {
        documentsAsked()
                .onceItIs(LATER.minusSeconds(60))
                .waitsFor("Task_BringDocuments", "Task_ReceiveDocuments", "Task_RemindDocuments")
                .onceItIs(LATER.plusSeconds(60))
                .heard("documents")
                .overtook("Task_BringDocuments", "Task_ReceiveDocuments", "Task_RemindDocuments")
                .waitsFor("Task_Review");
    }

    @Test
    @DisplayName("art. 2 c. 7 L. 241/1990: la sospensione finisce anche con i documenti ancora da confermare")
    void endsTheSuspensionWhileDocumentsWaitForConfirmation() {
        documentsAsked()
                .does("Task_BringDocuments")
                .onceItIs(LATER.plusSeconds(60))
                .heard("documents")
                .overtook("Task_ReceiveDocuments", "Task_ConfirmDocuments")
                .waitsFor("Task_Review");
    }

    @Test
    void sendsEveryUnsignedPaperBackToTheCaseOfficer() {
        underReview()
                .does("Task_Review", "ASK_DOCUMENTS")
                .does("Task_SignDocumentRequest", "SEND_BACK")
                .does("Task_Review", "GIVE_NOTICE")
                .does("Task_SignRefusalNotice", "SEND_BACK")
                .does("Task_Review", "PROPOSE_GRANT")
                .does("Task_SignDecision", "SEND_BACK")
                .waitsFor("Task_Review");
    }

    @Test
    void takesTheObservationsToReviewAndCallsThePersonNoMore() {
        noticeDelivered()
                .does("Task_RecordObservations")
                .overtook("Task_ContactPerson")
                .waitsFor("Task_Review")
                .does("Task_Review", "PROPOSE_GRANT")
                .waitsFor("Task_SignDecision");
    }

    @Test
    @DisplayName("art. 10-bis L. 241/1990: passati 10 giorni senza osservazioni si decide")
    void goesOnWhenTheWindowForObservationsCloses() {
        noticeDelivered()
                .does("Task_ContactPerson", "NOT_REACHED")
                .onceItIs(LATER.plusSeconds(60))
                .heard("notice")
                .overtook("Task_RecordObservations")
                .waitsFor("Task_Review");
    }

    @Test
    void closesTheCaseWhenTheWithdrawalIsConfirmed() {
        underReview()
                .signal(CaseSignal.WITHDRAWAL_REQUESTED)
                .waitsFor("Task_ConfirmWithdrawal", "Task_Review")
                .does("Task_ConfirmWithdrawal", "CONFIRM")
                .waitsFor("Task_Review")
                .signal(CaseSignal.ENDED)
                .overtook("Task_Review")
                .isOver();
    }

    @Test
    void goesOnWhenTheWithdrawalIsNotValidAndHearsASecondOne() {
        documentsAsked()
                .signal(CaseSignal.WITHDRAWAL_REQUESTED)
                .does("Task_ConfirmWithdrawal", "REJECT")
                .signal(CaseSignal.WITHDRAWAL_REQUESTED)
                .waitsFor("Task_BringDocuments", "Task_ReceiveDocuments", "Task_ConfirmWithdrawal");
    }

    @Test
    void leavesNothingOpenWhenTheCaseEndsEarly() {
        noticeDelivered()
                .signal(CaseSignal.WITHDRAWAL_REQUESTED)
                .signal(CaseSignal.ENDED)
                .overtook("Task_ConfirmWithdrawal", "Task_ContactPerson", "Task_RecordObservations")
                .isOver();
    }

    private Run underReview() {
        return cases.open("DIRECT").toReview().waitsFor("Task_Review");
    }

    private Run documentsAsked() {
        return underReview()
                .does("Task_Review", "ASK_DOCUMENTS")
                .does("Task_SignDocumentRequest", "SIGN", "suspensionCapAt", Instant.EPOCH.toString())
                .waitsFor("Task_DeliverDocumentRequest")
                .receivesRequest(LATER);
    }

    private Run noticeDelivered() {
        return underReview()
                .does("Task_Review", "GIVE_NOTICE")
                .does("Task_SignRefusalNotice", "SIGN")
                .does("Task_DeliverNotice", "", "noticeWindowEndsAt", LATER.toString())
                .waitsFor("Task_ContactPerson", "Task_RecordObservations");
    }
}
