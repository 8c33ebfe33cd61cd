// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.Section;
import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a municipality reads of the case that it decides or has a step of, and of no other. */
class MunicipalityReadsTest extends MunicipalityGround {
    @Test
    @DisplayName("Il Comune che decide legge i motivi di quella pratica e ne stampa le lettere; altri non li leggono")
    void readsTheReasonsOfTheCaseThatItDecidesAndOfNoOther() {
        Pages registry = as("COM-CUNEO", Lane.COM_ANA);
        Pages head = as("COM-CUNEO", Lane.COM_RESP);
        notFoundAtHome(registry);
        sent(registry, "Task_ReviewCase", Map.of("outcome", "GIVE_NOTICE", "reasons", REASON));
        sent(head, "Task_SignRefusalNotice", Map.of("outcome", "SIGN"));
        assertThat(body(registry, dossier.path())).contains("preavviso.pdf");
        assertThat(registry.read(dossier.path() + "/stampa/preavviso.pdf")).hasStatusOk();
        refused(registry, head);

        assertThat(registry.read(dossier.path() + "/stampa/rigetto.pdf")).hasStatusOk();
        assertThat(body(registry, dossier.path() + "/storia"))
                .contains(REASON)
                .doesNotContain(dossier.mark(Section.REASONS), dossier.mark(Section.OPINION));
        assertThat(body(desk, dossier.path() + "/storia")).doesNotContain(REASON);
        assertThat(body(as("QUE-CUNEO", Lane.QUE_IST), dossier.path() + "/storia"))
                .doesNotContain(REASON);
        assertThat(body(as("COM-CUNEO", Lane.COM_SS), dossier.path() + "/storia"))
                .doesNotContain(REASON);
        assertThat(as("COM-ALBA", Lane.COM_ANA).read(dossier.path() + "/storia"))
                .hasStatus(404);
    }

    private void notFoundAtHome(Pages registry) {
        opened("a01Residence");
        sent(desk, "Task_ResidenceKind", Map.of("residenceKind", "REGISTRATION"));
        jdbc.sql("update case_checklist set state = 'SEEN' where case_id = ?")
                .param(caseId)
                .update();
        sent(desk, "Task_ResidencePapers", Map.of("outcome", "COMPLETE"));
        sent(desk, "Task_ResidenceFile", Map.of("filedOn", TODAY));
        sent(registry, "Task_ResidenceStart", Map.of("receivedOn", TODAY));
        sent(registry, "Task_ResidenceRegister", Map.of("outcome", "REGISTERED", "metOn", TODAY));
        sent(registry, "Task_ResidenceCheck", Map.of("outcome", "DWELLING_NOT_FOUND"));
    }

    private void refused(Pages registry, Pages head) {
        sent(registry, "Task_DeliverNotice", Map.of("deliveredOn", TODAY, "channel", "IN_HAND", "language", "FR"));
        sent(registry, "Task_RecordObservations", Map.of("observedOn", TODAY));
        sent(
                registry,
                "Task_ReviewCase",
                Map.of("outcome", "PROPOSE_REFUSAL", "reasons", REASON, "observationsAssessment", "Non bastano."));
        sent(head, "Task_SignAct", Map.of("outcome", "SIGN"));
    }

    @Test
    @DisplayName("Il Comune legge i messaggi della sua pratica e di nessun’altra, e non ne trattiene (art. 5 GDPR)")
    void readsTheMessagesOfItsCaseOnlyAndHoldsNoneBack() {
        toTheMunicipality();
        long ofRenewal = told("M12", "<> ?");
        long own = told("M09", "= ?");
        String hold = dossier.path() + "/messaggi/%d/trattieni";

        assertThat(body(technician, dossier.path() + "/messaggi"))
                .contains("Domanda presa in carico")
                .doesNotContain("preavviso", "trattieni");
        assertThat(body(technician, "/api/v1/dossiers/" + dossier.number() + "/messages"))
                .contains("\"M09\"")
                .doesNotContain("\"M12\"");
        assertThat(technician.send(hold.formatted(ofRenewal), Map.of())).hasStatus(404);
        assertThat(technician.send(hold.formatted(own), Map.of())).hasStatus(403);

        assertThat(body(desk, dossier.path() + "/messaggi")).contains("Domanda presa in carico", "preavviso");
        assertThat(desk.send(hold.formatted(ofRenewal), Map.of())).hasStatus3xxRedirection();
    }

    @Test
    @DisplayName("Nella ricerca e tra chi è qui il Comune sente solo della sua pratica (art. 5 GDPR)")
    void hearsOfItsCaseOnly() {
        toTheMunicipality();
        long shown = System.currentTimeMillis() - 1;
        assertThat(desk.send(dossier.path() + "/pratica/nuova", Map.of("procedure", "a05Orientation")))
                .hasStatus3xxRedirection();

        assertThat(found(desk)).contains("Orientamento").doesNotContain(PROCEDURE);
        assertThat(found(technician)).contains(PROCEDURE).doesNotContain("Orientamento");
        assertThat(news(technician, shown)).doesNotContain("ha cambiato questo dossier");
        assertThat(news(as("HD-CUNEO", Lane.HD_RESP), shown)).contains("ha cambiato questo dossier");

        sent(as("COM-CUNEO", Lane.COM_RESP), "Activity_verifica", Map.of("idoneo", "true"));
        assertThat(news(technician, shown)).contains("ha cambiato questo dossier");
    }

    private String found(Pages who) {
        return SeatGround.body(who.send("/u/dossier/cerca", Map.of("q", dossier.surname())));
    }
}
