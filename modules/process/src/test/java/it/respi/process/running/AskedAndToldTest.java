// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import it.respi.process.CaseRuns;
import it.respi.process.CaseRuns.Run;
import it.respi.process.ProcessTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Richieste e preavvisi: ciò che segue quando la persona li ha ricevuti, o prima (SP1, SP2)")
class AskedAndToldTest extends ProcessTest {
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(30));

    @Autowired
    private CaseRuns cases;

    @Test
    @DisplayName("SP2: a chi è raggiunto si offre il colloquio con il legale, finché la finestra è aperta")
    void offersATalkWithTheCounsellorWithinTheWindow() {
        underReview()
                .does("Task_Review", "GIVE_NOTICE")
                .does("Task_SignRefusalNotice", "SIGN")
                .does("Task_DeliverNotice", "", "noticeWindowEndsAt", LATER.toString())
                .does("Task_ContactPerson", "REACHED")
                .waitsFor("Task_OfferLegalTalk", "Task_RecordObservations")
                .does("Task_RecordObservations")
                .overtook("Task_OfferLegalTalk")
                .waitsFor("Task_Review");
    }

    @Test
    void goesBackToReviewWithDocumentsThatCameBeforeTheReceipt() {
        underReview()
                .does("Task_Review", "ASK_DOCUMENTS")
                .does("Task_SignDocumentRequest", "SIGN", "suspensionCapAt", LATER.toString())
                .does("Task_DeliverDocumentRequest", "DOCUMENTS_EARLY")
                .waitsFor("Task_Review");
    }

    @Test
    @DisplayName("SP1: una richiesta che non si riesce a consegnare torna all’istruttore")
    void goesBackToReviewWithARequestThatCannotBeDelivered() {
        underReview()
                .does("Task_Review", "ASK_DOCUMENTS")
                .does("Task_SignDocumentRequest", "SIGN", "suspensionCapAt", LATER.toString())
                .does("Task_DeliverDocumentRequest", "NOT_DELIVERED")
                .waitsFor("Task_Review");
    }

    private Run underReview() {
        return cases.open("DIRECT").toReview().waitsFor("Task_Review");
    }
}
