// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.Section;
import it.respi.kernel.actor.Lane;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A procedure of the operator (src/test/procedures/alloggio.bpmn) with a step of the municipality, which does not decide. */
class MunicipalityTest extends ApplicationTest {
    private static final String PROCEDURE = "Domanda di alloggio";
    private static final String RENEWAL = "Rinnovo del permesso";
    private static final String REASON = "Ai tre accertamenti non c’era nessuno";
    private static final String TODAY = LocalDate.now(ZoneId.of("Europe/Rome")).toString();

    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private Pages technician;
    private MarkedDossier dossier;
    private long caseId;

    @BeforeEach
    void aCaseBesideARenewal() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        technician = as("COM-CUNEO", Lane.COM_TEC);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        opened("domandaAlloggio");
    }

    @Test
    @DisplayName("Il Comune trova il suo passo tra le attività e lo conclude")
    void finishesItsStep() {
        assertThat(technician.read(dossier.path())).as("before its step").hasStatus(404);
        toTheMunicipality();

        assertThat(body(technician, "/u/attivita")).contains("Verifica l’alloggio", dossier.number());
        assertThat(body(as("COM-ALBA", Lane.COM_TEC), "/u/attivita")).doesNotContain(dossier.number());
        assertThat(body(desk, dossier.path())).contains(PROCEDURE, "Comune");
        assertThat(as("COM-CUNEO", Lane.COM_ANA).send(step("Activity_verifica"), Map.of("idoneo", "true")))
                .hasStatus(403);
        assertThat(open()).containsExactly("Activity_verifica");

        sent(technician, "Activity_verifica", Map.of("idoneo", "true"));
        assertThat(open()).containsExactly("Activity_esito");
        assertThat(body(technician, dossier.path()))
                .as("still reads what it did")
                .contains(PROCEDURE);
    }

    @Test
    @DisplayName(
            "Il Comune non vede colloqui, pareri, motivi, quesiti né le altre pratiche della persona (art. 5 GDPR)")
    void seesNoMoreThanItMust() {
        toTheMunicipality();

        String seen = Stream.of("", "/persona", "/documenti", "/storia", "/note", "/quesiti", "/diagramma")
                .map(page -> body(technician, dossier.path() + page))
                .collect(Collectors.joining());
        assertThat(seen)
                .contains(PROCEDURE, dossier.mark(Section.PERSON), dossier.mark(Section.DOCUMENTS))
                .doesNotContain(RENEWAL)
                .doesNotContain(Stream.of(
                                Section.COUNSELLING,
                                Section.SOCIAL,
                                Section.OPINION,
                                Section.REASONS,
                                Section.EXCHANGES)
                        .map(dossier::mark)
                        .toArray(String[]::new));
        assertThat(technician.read("/u/quesiti")).hasStatus(403);
        assertThat(technician.read("/u/precedenti")).hasStatus(403);
        assertThat(body(as("COM-CUNEO", Lane.COM_SS), dossier.path())).doesNotContain(PROCEDURE, RENEWAL);
    }

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

    private void opened(String procedure) {
        assertThat(desk.send(dossier.path() + "/pratica/nuova", Map.of("procedure", procedure)))
                .hasStatus3xxRedirection();
        caseId = jdbc.sql("select max(id) from case_file where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
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

    private String news(Pages who, long since) {
        return SeatGround.body(who.send(dossier.path() + "/presenza", Map.of("da", Long.toString(since))));
    }

    /** A message to the person, not sent yet. */
    private long told(String kind, String whichCase) {
        jdbc.sql("insert into message_out (id, case_id, dossier_id, kind, occasion, channel, state, tries, created_at,"
                        + " next_try_at) select (select coalesce(max(o.id), 0) + 1 from message_out o), id, dossier_id, ?,"
                        + " 'prova', 'EMAIL', 'QUEUED', 0, now(), now() from case_file where dossier_id = ? and id "
                        + whichCase)
                .params(kind, dossier.id(), caseId)
                .update();
        return jdbc.sql("select max(id) from message_out").query(Long.class).single();
    }

    @Test
    @DisplayName(
            "Al Comune si invia la persona solo con un consenso che ne parla (art. 7 GDPR); il dossier non lo tiene mai")
    void takesPartByAConsentThatSpeaksOfIt() {
        consent();
        assertThat(transfer("OWNERSHIP"))
                .hasStatus(422)
                .bodyText()
                .contains("Solo uno sportello può tenere il dossier");
        textOfConsent(1);
        assertThat(transfer("REFER")).hasStatus(422).bodyText().contains("non parlava ancora dei comuni");
        textOfConsent(2);
        assertThat(transfer("REFER")).hasStatus3xxRedirection();
        long id = jdbc.sql("select max(id) from dossier_transfer where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
        assertThat(technician.send("/u/passaggi/" + id, Map.of("outcome", "ACCEPTED", "words", "")))
                .hasStatus3xxRedirection();

        assertThat(body(technician, dossier.path() + "/persona")).contains(dossier.mark(Section.PERSON));
        assertThat(body(technician, dossier.path())).doesNotContain(RENEWAL, PROCEDURE);
        assertThat(desk.send(dossier.path() + "/consenso/revoca", Map.of())).hasStatus3xxRedirection();
        assertThat(technician.read(dossier.path())).hasStatus(404);
    }

    private void consent() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Rome"));
        Map<String, String> form = Map.of(
                "language",
                "sq",
                "manner",
                "INTERPRETED",
                "givenOn",
                today.toString(),
                "expiresOn",
                today.plusMonths(6).toString());
        assertThat(desk.send(dossier.path() + "/consenso", form)).hasStatus3xxRedirection();
    }

    private void textOfConsent(int version) {
        jdbc.sql("update dossier_consent set text_version = ? where dossier_id = ?")
                .params(version, dossier.id())
                .update();
    }

    private MvcTestResult transfer(String verb) {
        int office = technician.actor().office().id();
        return desk.send(
                dossier.path() + "/passaggio",
                Map.of("verb", verb, "office", Integer.toString(office), "words", "Serve una casa"));
    }

    private void toTheMunicipality() {
        sent(desk, "Activity_domanda", Map.of("persone", "3"));
    }

    private void sent(Pages who, String code, Map<String, String> answers) {
        assertThat(who.send(step(code), answers)).as(code).hasStatus3xxRedirection();
    }

    private String step(String code) {
        return dossier.path() + "/passi/"
                + jdbc.sql("select id from case_step where case_id = ? and code = ? and state in (0, 1)")
                        .params(caseId, code)
                        .query(Long.class)
                        .single();
    }

    private List<String> open() {
        return jdbc.sql("select code from case_step where case_id = ? and state in (0, 1)")
                .param(caseId)
                .query(String.class)
                .list();
    }

    private static String body(Pages who, String path) {
        return SeatGround.body(who.read(path));
    }
}
