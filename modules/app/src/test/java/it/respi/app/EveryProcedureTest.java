// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A procedure that the prefecture decides on, with an opinion of the police: the same file, acts, clock and pages as a renewal. */
@DisplayName("La pratica porta ogni procedimento, non solo quello del permesso")
class EveryProcedureTest extends ProcedureGround {
    @Test
    @DisplayName("Domanda, ricezione, parere, decisione: accolta, il termine è fermo")
    void goesToItsGoodEnd() {
        received(TODAY.minusDays(20), "");
        assertThat(body(desk.read(dossier.path()))).contains("In istruttoria", reference(), "di 150");
        assertThat(jdbc.sql("select count(*) from case_file where id = ? and sealed_reference is not null")
                        .param(caseId)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        MvcTestResult found = desk.send("/u/dossier/cerca", Map.of("q", reference()));
        assertThat(body(found) + found.getResponse().getRedirectedUrl()).contains(dossier.number());

        sent(officer, "Passo_Istruttoria", Map.of("outcome", "PROPOSE_GRANT"));
        sent(head, "Passo_Firma", Map.of("outcome", "SIGN"));
        assertThat(state()).isEqualTo("DECIDED_POS ");
        sent(desk, "Passo_Consegna", Map.of("nullaOstaUntil", iso(TODAY.plusDays(90))));

        assertThat(state()).isEqualTo("CLOSED POSITIVE");
        assertThat(body(desk.read(dossier.path())))
                .contains("Conclusa: accolta")
                .doesNotContain("permesso consegnato");
        assertThat(body(desk.read(dossier.path() + "/storia"))).contains("Che cosa ha detto la persona: niente altro");
        assertThat(desk.read(dossier.path() + "/stampa/ricevuta.pdf")).hasStatusOk();
        byte[] granted = head.read(dossier.path() + "/stampa/accoglimento.pdf?lingua=it")
                .getResponse()
                .getContentAsByteArray();
        assertThat(Binders.text(granted).replaceAll("\\s+", " ")).contains("chiedete subito il visto");
    }

    @Test
    @DisplayName("Il parere e i suoi motivi restano tra Questura e Prefettura")
    void theDeskDoesNotLearnHowTheOpinionTurnedOut() {
        received(TODAY.minusDays(20), REASON);

        assertThat(body(desk.read(dossier.path() + "/storia")))
                .contains("parere dato")
                .doesNotContain("parere contrario")
                .doesNotContain(REASON);
        assertThat(body(officer.read(dossier.path() + "/storia"))).contains("parere contrario", REASON);
        assertThat(body(police.read(dossier.path() + "/storia"))).contains("parere contrario", REASON);
    }

    @Test
    @DisplayName("Preavviso, rigetto, notifica con i rimedi, ricorso, riesame, trasferimento")
    void goesThroughRefusalAndRemedies() {
        received(TODAY.minusDays(20), "");
        sent(officer, "Passo_Istruttoria", Map.of("outcome", "GIVE_NOTICE"));
        sent(officer, "Passo_Preavviso", Map.of("deliveredOn", iso(TODAY), "language", "FR"));
        assertThat(state()).isEqualTo("SUSP_10BIS ");
        sent(officer, "Passo_Osserva", Map.of("observedOn", iso(TODAY)));
        sent(
                officer,
                "Passo_Istruttoria",
                Map.of("outcome", "PROPOSE_REFUSAL", "reasons", REASON, "observationsAssessment", "Non bastano."));
        assertThat(body(head.read(step("Passo_Firma") + "?esito=SIGN"))).contains(REASON);
        sent(head, "Passo_Firma", Map.of("outcome", "SIGN"));
        sent(officer, "Passo_Notifica", Map.of("notifiedOn", iso(TODAY), "language", "FR"));
        assertThat(state()).isEqualTo("NOTIFIED ");
        assertThat(body(desk.read(dossier.path())))
                .contains("Provvedimento notificato", "Calcolo indicativo, verificare con un legale")
                .doesNotContain("Lasciare l’Italia");
        assertThat(body(officer.read(dossier.path() + "/storia"))).contains(REASON);
        sent(desk, "Passo_Ricorso", Map.of("appealedOn", iso(TODAY)));
        assertThat(state()).isEqualTo("APPEALED ");
        sent(head, "Passo_Riapri", Map.of("reopenedOn", iso(TODAY)));
        assertThat(state()).isEqualTo("IN_REVIEW ");
        assertThat(body(desk.read(dossier.path()))).contains("di 150");

        sent(head, "Passo_Trasferisci", Map.of("outcome", "TRANSFER", "newOffice", "Prefettura di Asti"));

        assertThat(state()).isEqualTo("CLOSED TRANSFERRED");
        assertThat(body(desk.read(dossier.path() + "/storia")))
                .contains("pratica trasferita ad altro ufficio", "Nuovo ufficio: Prefettura di Asti");
    }

    @Test
    @DisplayName("SP6: la persona si trasferisce, lo sportello lo registra una volta")
    void recordsThatThePersonMoves() {
        received(TODAY.minusDays(20), "");
        String form = dossier.path() + "/pratica/" + caseId + "/trasferimento";
        assertThat(body(desk.read(dossier.path()))).contains("La persona si trasferisce");
        assertThat(desk.send(form, Map.of("place", " ", "movedOn", iso(TODAY.plusDays(1)))))
                .hasStatus(422)
                .bodyText()
                .contains("place-e", "movedOn-e");

        assertThat(desk.send(form, Map.of("place", "Asti (AT)", "movedOn", iso(TODAY))))
                .hasStatus3xxRedirection();

        assertThat(desk.send(form, Map.of("place", "Asti (AT)", "movedOn", iso(TODAY))))
                .hasStatus(422)
                .bodyText()
                .contains("Il trasferimento è già registrato");
        assertThat(body(desk.read(dossier.path() + "/storia")))
                .contains("trasferimento della persona registrato", "Asti (AT)");
        assertThat(as("HD-BRA", Lane.HD_OP).read(form)).hasStatus(404);

        sent(officer, "Passo_Competenza", Map.of("outcome", "STAYS"));
        assertThat(desk.send(form, Map.of("place", "Torino (TO)", "movedOn", iso(TODAY))))
                .as("what was answered may be asked again")
                .hasStatus3xxRedirection();
    }
}
