// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A procedure that the prefecture decides on, with an opinion of the police: the same file, acts, clock and pages as a renewal. */
@DisplayName("La pratica porta ogni procedimento, non solo quello del permesso")
class EveryProcedureTest extends ApplicationTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static final String REASON = "La persona non abita più lì";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ScheduledTaskHolder scheduled;

    private Pages desk;
    private Pages officer;
    private Pages head;
    private Pages police;
    private MarkedDossier dossier;
    private long caseId;

    @BeforeEach
    void aCaseOfThePrefecture() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        officer = as("SUI-CUNEO", Lane.SUI_IST);
        head = as("SUI-CUNEO", Lane.SUI_RESP);
        police = as("QUE-CUNEO", Lane.QUE_IST);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        assertThat(desk.send(dossier.path() + "/pratica/nuova", Map.of("procedure", "provaNullaOsta")))
                .hasStatus3xxRedirection();
        caseId = jdbc.sql("select max(id) from case_file where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

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
        sent(desk, "Passo_Consegna", Map.of());

        assertThat(state()).isEqualTo("CLOSED POSITIVE");
        assertThat(body(desk.read(dossier.path())))
                .contains("Conclusa: accolta")
                .doesNotContain("permesso consegnato");
        assertThat(body(desk.read(dossier.path() + "/storia"))).contains("Che cosa ha detto la persona: niente altro");
        assertThat(desk.read(dossier.path() + "/stampa/ricevuta.pdf")).hasStatusOk();
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

    @Test
    @DisplayName("SP9: il termine superato si racconta una volta, poi si può chiedere il potere sostitutivo")
    void tellsOnceThatTheTermPassed() {
        LocalDate received = TODAY.minusDays(200);
        received(received, "");

        ScheduledRun.of(scheduled, "TermWatch.watch");
        ScheduledRun.of(scheduled, "TermWatch.watch");

        assertThat(jdbc.sql("select count(*) from case_event where case_id = ? and kind = 'TERM_PASSED'")
                        .param(caseId)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(body(desk.read(dossier.path())))
                .contains("Termine superato, era il", "Potere sostitutivo", "si può chiedere ora");
    }

    @Test
    void theTermThatStillRunsIsNotTold() {
        received(TODAY.minusDays(100), "");

        ScheduledRun.of(scheduled, "TermWatch.watch");

        assertThat(jdbc.sql("select count(*) from case_file where id = ? and term_passed_on is not null")
                        .param(caseId)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("Specifica 0: un termine solo riferito è provvisorio, nessun ufficio è in ritardo")
    void aProvisionalTermDoesNotPass() {
        sent(
                desk,
                "Passo_Presenta",
                Map.of("filedOn", iso(TODAY.minusDays(200)), "reference", reference(), "nota", "x"));

        ScheduledRun.of(scheduled, "TermWatch.watch");

        assertThat(jdbc.sql("select count(*) from case_event where case_id = ? and kind = 'TERM_PASSED'")
                        .param(caseId)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("SP12: il dirigente chiude una pratica che non può continuare, con il motivo")
    void theHeadClosesWhatCannotGoOn() {
        received(TODAY.minusDays(20), "");
        String form = dossier.path() + "/pratica/" + caseId + "/chiudi";
        assertThat(desk.read(form)).hasStatus(403);
        assertThat(officer.read(form)).hasStatus(403);
        assertThat(body(head.read(dossier.path()))).contains("/chiudi");
        assertThat(head.send(form, Map.of("outcome", "POSITIVE", "reason", "breve")))
                .hasStatus(422)
                .bodyText()
                .contains("outcome-e", "reason-e");

        assertThat(head.send(form, Map.of("outcome", "DUPLICATE", "reason", REASON)))
                .hasStatus3xxRedirection();

        assertThat(state()).isEqualTo("CLOSED DUPLICATE");
        assertThat(body(head.read(dossier.path() + "/storia"))).contains("pratica chiusa: è un doppione", REASON);
        assertThat(jdbc.sql("select count(*) from case_step where case_id = ? and state in (0, 1)")
                        .param(caseId)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("SP11: una pratica conclusa si riapre all’istruttoria, con il motivo e un termine nuovo")
    void theHeadDecidesOnceMoreOnWhatWasOver() {
        received(TODAY.minusDays(20), "");
        String cases = dossier.path() + "/pratica/" + caseId;
        assertThat(head.read(cases + "/riapri")).hasStatus(403);
        assertThat(head.send(cases + "/chiudi", Map.of("outcome", "LAPSED_UNTRACEABLE", "reason", REASON)))
                .hasStatus3xxRedirection();
        assertThat(desk.read(cases + "/riapri")).hasStatus(403);
        assertThat(body(head.read(dossier.path()))).contains("/riapri");
        assertThat(head.send(cases + "/riapri", Map.of("reopenedOn", iso(TODAY.plusDays(1)), "reason", "breve")))
                .hasStatus(422)
                .bodyText()
                .contains("reopenedOn-e", "reason-e");
        assertThat(head.send(cases + "/riapri", Map.of("reopenedOn", iso(TODAY.minusDays(1)), "reason", REASON)))
                .as("before it was over")
                .hasStatus(422);

        assertThat(head.send(cases + "/riapri", Map.of("reopenedOn", iso(TODAY), "reason", REASON)))
                .hasStatus3xxRedirection();

        assertThat(state()).isEqualTo("IN_REVIEW ");
        assertThat(officer.read(step("Passo_Istruttoria"))).hasStatusOk();
        assertThat(body(desk.read(dossier.path()))).contains("di 150");
        assertThat(body(head.read(dossier.path() + "/storia"))).contains("pratica riaperta", REASON);
    }

    /** Filed, received on a day, with the opinion of the police. */
    private void received(LocalDate day, String against) {
        assertThat(body(desk.read(dossier.path()))).contains("Il termine di 150 giorni comincia");
        sent(desk, "Passo_Presenta", Map.of("filedOn", iso(day), "reference", reference(), "nota", "niente altro"));
        assertThat(state()).isEqualTo("FILED ");
        sent(officer, "Passo_Ricevi", Map.of("receivedOn", iso(day)));
        sent(officer, "Passo_Chiedi", Map.of());
        sent(
                police,
                "Passo_Parere",
                against.isEmpty()
                        ? Map.of("outcome", "FAVOURABLE")
                        : Map.of("outcome", "UNFAVOURABLE", "opinionReasons", against));
        assertThat(state()).isEqualTo("IN_REVIEW ");
    }

    private void sent(Pages who, String code, Map<String, String> answers) {
        assertThat(who.send(step(code), answers)).as(code).hasStatus3xxRedirection();
    }

    private String step(String code) {
        List<Long> open = jdbc.sql("select id from case_step where case_id = ? and code = ? and state in (0, 1)")
                .params(caseId, code)
                .query(Long.class)
                .list();
        assertThat(open).as(code).hasSize(1);
        return dossier.path() + "/passi/" + open.getFirst();
    }

    private String state() {
        return jdbc.sql("select concat(state, ' ', ifnull(outcome, '')) from case_file where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    private String reference() {
        return "K10-2026/" + dossier.id() % 1_000_000_000L;
    }

    private static String iso(LocalDate day) {
        return day.toString();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
