// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Protezione (P10): la segnalazione arriva in giornata a chi la riceve, e a nessun altro")
class ProtectionReceiversTest extends CaseGround {
    private Pages social;
    private Pages officer;
    private Pages dirigente;

    @BeforeEach
    void everybodySignedInOnce() {
        social = as("COM-CUNEO", Lane.COM_SS);
        officer = as("QUE-CUNEO", Lane.QUE_IST);
        dirigente = as("QUE-CUNEO", Lane.QUE_RESP);
        as("HD-CUNEO", Lane.HD_RESP);
        opened("p10Protection");
    }

    @Test
    void namesTheSocialServicesAndTheHeadOfTheQuestura() {
        assertThat(social.read(dossier.path())).hasStatus(404);
        refer();

        assertThat(social.read(step("Task_ProtectionCharge"))).hasStatusOk();
        assertThat(dirigente.read(step("Task_ProtectionIdentify"))).hasStatusOk();
        assertThat(body(social.read("/u/attivita"))).contains(dossier.number());
        assertThat(officer.read(step("Task_ProtectionIdentify"))).hasStatus(404);
        assertThat(as("COM-CUNEO", Lane.COM_ANA).read(dossier.path())).hasStatus(404);
        assertThat(as("COM-CUNEO", Lane.COM_RESP).read(dossier.path())).hasStatus(404);
    }

    @Test
    void namesNobodyMoreWhereSomebodyIsNamedAlready() {
        jdbc.sql("insert into dossier_named (dossier_id, staff_id, named_by, at) values (?, ?, 0, now(3))")
                .params(dossier.id(), officer.actor().staffId())
                .update();
        refer();

        assertThat(officer.read(step("Task_ProtectionIdentify"))).hasStatusOk();
        assertThat(dirigente.read(step("Task_ProtectionIdentify"))).hasStatus(404);
    }

    @Test
    @DisplayName("Nessuno rinuncia alla protezione di un minore, e una scomparsa si denuncia una volta per volta")
    void isNotGivenUpAndLooksForWhoRanAway() {
        String theCase = dossier.path() + "/pratica/" + caseId;
        assertThat(desk.send(theCase + "/scomparsa", Map.of()))
                .as("not referred yet")
                .hasStatus(422);
        refer();

        assertThat(desk.send(
                        theCase + "/rinuncia",
                        Map.of("signedOn", Today.inItaly().toString())))
                .hasStatus(403);
        assertThat(desk.send(theCase + "/annulla", Map.of()))
                .as("others work on it")
                .hasStatus(403);
        assertThat(desk.send(theCase + "/scomparsa", Map.of())).hasStatus3xxRedirection();
        assertThat(desk.send(theCase + "/scomparsa", Map.of()))
                .as("looked for already")
                .hasStatus(422);
        assertThat(open())
                .containsExactlyInAnyOrder(
                        "Task_ProtectionCharge", "Task_ProtectionIdentify", "Task_ProtectionMissing");
    }

    private void refer() {
        sent(
                desk,
                "Task_ProtectionSafety",
                Map.of(
                        "dangerNow", "false",
                        "protectionKind", "MINOR_AT_RISK",
                        "companyNow", "OTHER_ADULT",
                        "spokenLanguage", "FR",
                        "mediatorNow", "PHONED"));
        sent(as("HD-CUNEO", Lane.HD_RESP), "Task_ProtectionSignal", Map.of());
    }
}
