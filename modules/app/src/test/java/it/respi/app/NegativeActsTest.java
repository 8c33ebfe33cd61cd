// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Acts against the person that are not the decision of the office that decides. */
class NegativeActsTest extends CaseGround {
    private static final String TODAY = Today.inItaly().toString();
    private static final String REASON = "La residenza si è interrotta per due anni";
    private static final String AGAIN = "Nessun documento nuovo sulla residenza";

    @Test
    @DisplayName("Dichiarazione non accolta (P7): il Comune dà il preavviso, due persone firmano, si notifica")
    void aMunicipalityRefusesADeclarationWithNoticeSignatureAndNotification() {
        Pages registrar = as("COM-CUNEO", Lane.COM_ANA);
        Pages head = as("COM-CUNEO", Lane.COM_RESP);
        opened("p07Citizenship");
        sent(
                desk,
                "Task_CitizenshipCheck",
                Map.of(
                        "citizenshipBasis", "ART4C2",
                        "residenceMonths", "216",
                        "residenceGaps", "false",
                        "birthdayWindow", "FROM_18_TO_19",
                        "coupleChildren", "false",
                        "incomeEnough", "true",
                        "languageB1", "EXEMPT"));
        sent(registrar, "Task_CitizenshipDeclare", Map.of("outcome", "DECLARATION_REJECTED"));
        Map<String, String> refusal = Map.of("outcome", "PROPOSE_REFUSAL", "reasons", REASON);
        assertThat(registrar.send(step("Task_ProposeEarlyRefusal"), refusal))
                .as("no refusal without a notice")
                .hasStatus(422);
        sent(registrar, "Task_ProposeEarlyRefusal", Map.of("outcome", "GIVE_NOTICE", "reasons", REASON));

        assertThat(body(head.read(step("Task_SignEarlyNotice") + "?esito=SIGN")))
                .as("who signs reads what the own office wrote")
                .contains(REASON);
        String print = dossier.path() + "/stampa/%s.pdf?pratica=" + caseId;
        assertThat(registrar.read(print.formatted("preavviso")))
                .as("not before the signature")
                .hasStatus(422);
        sent(head, "Task_SignEarlyNotice", Map.of("outcome", "SIGN"));
        assertThat(registrar.read(print.formatted("preavviso"))).hasStatusOk();
        assertThat(body(registrar.read(dossier.path()))).contains("/stampa/preavviso.pdf");
        assertThat(desk.read(print.formatted("preavviso")))
                .as("the act of another office")
                .hasStatus(403);
        sent(
                registrar,
                "Task_DeliverEarlyNotice",
                Map.of("deliveredOn", TODAY, "channel", "IN_HAND", "language", "FR"));
        assertThat(body(desk.read(step("Task_ContactEarly"))))
                .as("who does not answer is looked for otherwise (SP12)")
                .contains("prova un altro canale", dossier.path() + "/persona");
        sent(desk, "Task_ContactEarly", Map.of("outcome", "NOT_REACHED"));
        sent(registrar, "Task_EarlyObservations", Map.of("observedOn", TODAY));
        sent(
                registrar,
                "Task_ProposeEarlyRefusal",
                Map.of("outcome", "PROPOSE_REFUSAL", "reasons", AGAIN, "observationsAssessment", AGAIN));
        sent(head, "Task_SignEarlyRefusal", Map.of("outcome", "SIGN"));
        assertThat(state()).isEqualTo("DECIDED_NEG ");
        sent(registrar, "Task_NotifyEarlyRefusal", Map.of("notifiedOn", TODAY, "channel", "IN_HAND", "language", "FR"));
        assertThat(state()).isEqualTo("NOTIFIED ");
        assertThat(registrar.read(print.formatted("rigetto"))).hasStatusOk();
        assertThat(desk.read(print.formatted("rigetto"))).hasStatus(403);
        assertThat(body(desk.read(dossier.path() + "/pratica/" + caseId)))
                .as("the reasons stay with who wrote them")
                .doesNotContain(REASON);
        sent(desk, "Task_ExplainEarlyRemedies", Map.of());
        sent(desk, "Task_RecordEarlyAppeal", Map.of("outcome", "ACQUIESCED", "acquiescedOn", TODAY));

        assertThat(state()).isEqualTo("CLOSED NEGATIVE");
    }

    @Test
    @DisplayName("Respinta: finché corrono i rimedi la pratica resta aperta e si può fare una nuova domanda")
    void whoWasRefusedAppliesAgainWhileTheRemediesRun() {
        Map<String, String> again = Map.of("procedure", "p02FamilyReunification");
        String opening = dossier.path() + "/pratica/nuova";
        opened("p02FamilyReunification");
        assertThat(desk.send(opening, again)).hasStatus(422);

        jdbc.sql("update case_file set state = 'NOTIFIED' where id = ?")
                .param(caseId)
                .update();
        assertThat(desk.send(opening, again)).hasStatus3xxRedirection();
        assertThat(desk.send(opening, again)).as("the new one is open").hasStatus(422);
    }

    @Test
    @DisplayName("Protezione (P10): chi la apre, anche un operatore, protegge il fascicolo")
    void aProtectionProtectsItsDossier() {
        assertThat(body(desk.read("/u/dossier/nuovo/procedura?procedure=p10Protection")))
                .contains("il fascicolo diventa protetto");
        opened("p10Protection");

        assertThat(jdbc.sql("select protection from dossier where id = ?")
                        .param(dossier.id())
                        .query(String.class)
                        .single())
                .isEqualTo("VICTIM");
        assertThat(open()).containsExactly("Task_ProtectionSafety");
        assertThat(desk.read(step("Task_ProtectionSafety"))).hasStatusOk();
        assertThat(as("HD-BRA", Lane.HD_RESP).read(dossier.path())).hasStatus(404);
        assertThat(as("QUE-CUNEO", Lane.QUE_IST).read(dossier.path())).hasStatus(404);
    }

    @Test
    @DisplayName("Rinuncia (SP5) dove nessuno presenta una domanda: il responsabile di sportello la conferma")
    void whatNobodyFilesIsWithdrawnAsLongAsItRuns() {
        opened("a05Orientation");

        assertThat(desk.send(dossier.path() + "/pratica/" + caseId + "/rinuncia", Map.of("signedOn", TODAY)))
                .hasStatus3xxRedirection();
        sent(as("HD-CUNEO", Lane.HD_RESP), "Task_ConfirmWithdrawal", Map.of("outcome", "CONFIRM"));

        assertThat(state()).isEqualTo("CLOSED WITHDRAWN");
    }
}
