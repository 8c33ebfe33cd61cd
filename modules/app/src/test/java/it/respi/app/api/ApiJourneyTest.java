// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.Today;
import it.respi.app.api.Program.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiJourneyTest extends ApiTest {
    private static final String TODAY = Today.inItaly().toString();

    @Test
    @DisplayName("P1: due programmi portano un rinnovo dallo sportello alla consegna del permesso; firma una persona")
    void twoProgramsBringARenewalFromTheCounterToTheDelivery() {
        String number = open("Viaggi");
        markEveryPaper(number);
        complete(desk(), number, "Task_PreCheck", "\"outcome\": \"COMPLETE\"");
        complete(desk(), number, "Task_PrepareKit", """
            "answers": {"kitModules": "ONE", "sheetCount": 12, "mailAddressChecked": true}\
            """);
        complete(desk(), number, "Task_EnterPosting", """
            "answers": {"assicurata": "123456789012", "acceptedOn": "%s"}\
            """.formatted(TODAY));
        complete(officer(), number, "Task_TakeCharge", """
            "answers": {"receivedOn": "%s", "pratica": "26CN000123"}\
            """.formatted(TODAY));
        JsonNode term = officer().read("/api/v1/dossiers/" + number).body().at("/cases/0/term");
        assertThat(term.path("start").asString()).isEqualTo(TODAY);
        assertThat(term.path("explanation")).isNotEmpty();
        complete(officer(), number, "Task_BookFingerprints", """
            "answers": {"appointmentAt": "%sT09:30", "place": "Questura, sportello 2"}\
            """.formatted(TODAY));
        complete(officer(), number, "Task_RecordFingerprints", "\"outcome\": \"DONE\"");
        complete(officer(), number, "Task_Review", "\"outcome\": \"PROPOSE_GRANT\"");
        signAsAPerson(number, "Task_SignDecision");
        complete(officer(), number, "Task_RegisterCard", "\"answers\": {\"arrivedOn\": \"%s\"}".formatted(TODAY));
        complete(officer(), number, "Task_DeliverCard", """
            "answers": {"deliveredOn": "%s", "permitNumber": "I87654321", "permitExpiry": "%s",
             "oldCard": "RETURNED"}\
            """.formatted(
                        TODAY, Today.inItaly().plusYears(2)));
        JsonNode end = complete(desk(), number, "Task_PermitFollowUp", """
            "answers": {"residenceRenewal": "CASE_OPENED", "healthExplained": true}\
            """);

        assertThat(end.at("/cases/0/state/code").asString()).isEqualTo("CLOSED");
        assertThat(end.at("/cases/0/state/outcome").asString()).isEqualTo("POSITIVE");
        assertThat(kinds(desk().read("/api/v1/dossiers/" + number + "/history")))
                .contains("OPENED", "TAKE_CHARGE", "SIGN_DECISION", "DELIVER_CARD");
    }

    @Test
    void aSearchFindsWhatTheOfficeMaySeeAndNothingElse() {
        String number = open("Cercabile");

        JsonNode found = desk().send("/api/v1/dossiers/search", null, "{\"text\": \"prova cercab\"}")
                .body();
        assertThat(found.at("/dossiers/0/number").asString()).isEqualTo(number);
        assertThat(found.at("/dossiers/0/newestCase/state").asString()).isEqualTo("Verifica documenti");
        assertThat(officer()
                        .send("/api/v1/dossiers/search", null, "{\"text\": \"prova cercab\"}")
                        .body()
                        .path("dossiers"))
                .isEmpty();
        assertThat(officer().read("/api/v1/dossiers/" + number).status()).isEqualTo(404);
    }

    @Test
    void theInboxListsStepsPageAfterPageByTheirDueDate() {
        for (int i = 0; i < 52; i++) {
            assertThat(Openings.ofAnother(desk(), "Molti").status()).isEqualTo(201);
        }
        JsonNode first = desk().read("/api/v1/steps?view=open").body();
        JsonNode second = desk().read(
                        "/api/v1/steps?view=open&cursor=" + first.path("next").asString())
                .body();

        assertThat(first.path("steps")).hasSize(50);
        assertThat(second.path("steps")).isNotEmpty().doesNotContainAnyElementsOf(first.path("steps"));
        assertThat(desk().read("/api/v1/steps?cursor=invented").code()).isEqualTo("api.cursor.unknown");
        assertThat(desk().read("/api/v1/steps?view=all").code()).isEqualTo("api.view.unknown");
    }

    @Test
    void aStepThatSomebodyFinishedFirstIsAConflictAndChangesNothing() {
        String number = open("Conteso");
        markEveryPaper(number);
        String step = stepOf(desk(), number, "Task_PreCheck");
        complete(desk(), number, "Task_PreCheck", "\"outcome\": \"COMPLETE\"");

        Answer late = program("collega.HD-CUNEO.HD-OP")
                .send("/api/v1/steps/" + step + "/completion", "{\"outcome\": \"INCOMPLETE\"}");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("step.already-done");
        assertThat(desk().read("/api/v1/dossiers/" + number)
                        .body()
                        .at("/cases/0/state/code")
                        .asString())
                .isNotEqualTo("INCOMPLETE");
    }

    @Test
    void aCaseThatWasNotSentYetIsCancelledOnce() {
        String number = open("Annullato");
        String cancellation = "/api/v1/dossiers/" + number + "/cases/" + caseOf(number) + "/cancellation";

        Answer done = desk().send(cancellation, "annulla-0001", "");
        Answer again = desk().send(cancellation, "annulla-0001", "");

        assertThat(done.body().at("/cases/0/state/outcome").asString()).isEqualTo("CANCELLED");
        assertThat(again.body()).isEqualTo(done.body());
        assertThat(desk().send(cancellation, "annulla-0002", "").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("Di un rinnovo non c’è nulla da revocare: un impedimento non si segnala, e la pratica non cambia")
    void anImpedimentIsReportedOnlyWhereSomethingMayBeRevoked() {
        String number = open("Impedito");
        String before = desk().read("/api/v1/dossiers/" + number).body().toString();

        Answer refused = desk().send("/api/v1/dossiers/" + number + "/cases/" + caseOf(number) + "/impediment", "");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(desk().read("/api/v1/dossiers/" + number).body().toString()).isEqualTo(before);
    }

    @Test
    void aStepIsTakenAndGivenBack() {
        String step = stepOf(desk(), open("Preso"), "Task_PreCheck");

        desk().send("/api/v1/steps/" + step + "/taking", "");
        assertThat(desk().read("/api/v1/steps?view=mine").body().path("steps"))
                .anyMatch(line -> line.path("id").asString().equals(step));
        assertThat(program("collega.HD-CUNEO.HD-OP")
                        .send("/api/v1/steps/" + step + "/taking", "")
                        .code())
                .isEqualTo("step.taken");
        assertThat(program("collega.HD-CUNEO.HD-OP")
                        .send("/api/v1/steps/" + step + "/completion", "{\"outcome\": \"INCOMPLETE\"}")
                        .code())
                .as("nor finishes it")
                .isEqualTo("step.taken");
        desk().send("/api/v1/steps/" + step + "/release", "");
        assertThat(desk().read("/api/v1/steps/" + step).body().path("state").asString())
                .isEqualTo("OPEN");
    }

    @Test
    @DisplayName("Nessun programma firma un atto: lo rifiuta e non cambia nulla")
    void noProgramSignsALegalAct() {
        String number = open("Firmato");
        markEveryPaper(number);
        complete(desk(), number, "Task_PreCheck", "\"outcome\": \"COMPLETE\"");
        complete(desk(), number, "Task_PrepareKit", """
            "answers": {"kitModules": "ONE", "sheetCount": 12, "mailAddressChecked": true}\
            """);
        complete(desk(), number, "Task_EnterPosting", """
            "answers": {"assicurata": "123456789013", "acceptedOn": "%s"}\
            """.formatted(TODAY));
        desk().send(
                        "/api/v1/dossiers/" + number + "/cases/" + caseOf(number) + "/withdrawal",
                        "{\"signedOn\": \"%s\"}".formatted(TODAY));
        String step = stepOf(head(), number, "Task_ConfirmWithdrawal");

        Answer refused = head().send("/api/v1/steps/" + step + "/completion", "{\"outcome\": \"CONFIRM\"}");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("api.legal-act");
        assertThat(stepOf(head(), number, "Task_ConfirmWithdrawal")).isEqualTo(step);
    }

    private static List<String> kinds(Answer history) {
        List<String> kinds = new ArrayList<>();
        history.body().forEach(entry -> kinds.add(entry.path("kind").asString()));
        return kinds;
    }
}
