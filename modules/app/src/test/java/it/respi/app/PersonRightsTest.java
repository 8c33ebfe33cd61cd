// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests of the person and what follows from them. */
class PersonRightsTest extends ApplicationTest {
    private static final LocalDate TODAY = PersonRequests.TODAY;

    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private Pages head;
    private MarkedDossier dossier;
    private PersonRequests requests;

    @BeforeEach
    void aDossier() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        head = as("HD-CUNEO", Lane.HD_RESP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        requests = new PersonRequests(jdbc, desk, dossier);
    }

    @Test
    @DisplayName("Una richiesta ha un mese, più due se la persona è avvisata nel primo (art. 12 par. 3 GDPR)")
    void hasOneMonthAndTwoMoreWithAReason() {
        String request = requests.recorded("ACCESS", TODAY);
        assertThat(due(request))
                .isBetween(TODAY.plusMonths(1), TODAY.plusMonths(1).plusDays(4));
        assertThat(desk.read("/u/richieste")).bodyText().contains(dossier.number(), "In attesa");

        String extension = dossier.path() + "/diritti/" + request + "/proroga";
        assertThat(desk.send(extension, Map.of("words", "breve")))
                .hasStatus(422)
                .bodyText()
                .contains("words-e");
        assertThat(desk.send(extension, Map.of("words", "Servono i dati di tre uffici")))
                .hasStatus3xxRedirection();
        assertThat(due(request))
                .isBetween(TODAY.plusMonths(3), TODAY.plusMonths(3).plusDays(4));
        assertThat(desk.send(extension, Map.of("words", "Servono i dati di tre uffici")))
                .hasStatus(409);

        String late = requests.recorded("OBJECTION", TODAY.minusMonths(2));
        assertThat(desk.read("/u/richieste")).bodyText().contains("In ritardo");
        assertThat(desk.send(
                        dossier.path() + "/diritti/" + late + "/proroga", Map.of("words", "Servono altri due mesi")))
                .hasStatus(422)
                .bodyText()
                .contains("Il primo mese è già passato");
        answer(desk, late, "REFUSED");
        assertThat(desk.send(
                        dossier.path() + "/diritti/" + late,
                        Map.of("outcome", "GRANTED", "words", "Ora invece va bene")))
                .hasStatus(409);
    }

    @ParameterizedTest
    @CsvSource({
        "kind, xx, Scegli che cosa chiede",
        "channel, '', Scegli come è arrivata",
        "receivedOn, '', Scrivi il giorno",
        "receivedOn, 2099-01-01, nel futuro",
        "receivedOn, 2001-01-01, più di un anno fa",
    })
    void refusesWhatIsWrongBesideTheField(String field, String value, String message) {
        Map<String, String> form = PersonRequests.form("ACCESS", TODAY);
        form.put(field, value);

        assertThat(desk.send(dossier.path() + "/diritti/nuova", form))
                .hasStatus(422)
                .bodyText()
                .contains(message, "id=\"" + field + "-e\"");
        assertThat(count("dossier_request")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "HD-CUNEO, HD_OP, keeps, 200",
        "HD-CUNEO, HD_RESP, keeps, 200",
        "HD-BRA, HD_OP, part, 403",
        "HD-BRA, HD_OP, none, 404",
        "QUE-CUNEO, QUE_RESP, part, 403",
        "SUI-CUNEO, SUI_RESP, part, 403",
        "PROV-CUNEO, PROV_SOC, none, 404",
        "PROV-CUNEO, ADM, none, 404",
    })
    void onlyTheDeskThatKeepsTheDossierWritesRequestsDown(String office, Lane lane, String link, int status) {
        Pages reader = as(office, lane);
        if (link.equals("part")) {
            dossier.takesPart(reader);
        }
        assertThat(reader.read(dossier.path() + "/diritti/nuova")).hasStatus(status);
        assertThat(reader.read("/api/v1/dossiers/" + dossier.number() + "/requests"))
                .hasStatus(status);
        assertThat(reader.read("/api/v1/dossiers/" + dossier.number() + "/copies"))
                .hasStatus(status);
    }

    @Test
    @DisplayName("I dati limitati si conservano e si usano solo per ciò che la legge impone (art. 18 GDPR)")
    void restrictedDataAreKeptAndUsedOnlyForWhatTheLawDemands() {
        answer(desk, requests.recorded("RESTRICTION", TODAY), "GRANTED");

        assertThat(desk.read(dossier.path() + "/persona"))
                .hasStatusOk()
                .bodyText()
                .contains("Trattamento limitato");
        assertThat(desk.send(dossier.path() + "/note", Map.of("section", "COUNSELLING", "body", "Una nota")))
                .hasStatus(422);
        assertThat(desk.read(dossier.path() + "/passaggio"))
                .hasStatus(422)
                .bodyText()
                .contains("è limitato");

        assertThat(desk.send(dossier.path() + "/diritti/limitazione/fine", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(desk.read(dossier.path() + "/passaggio")).hasStatusOk();
        assertThat(desk.send(dossier.path() + "/diritti/limitazione/fine", Map.of()))
                .hasStatus(409);
    }

    @Test
    void onlyTheHeadGrantsAnErasureAndAnotherPersonCarriesItOut() {
        String request = requests.recorded("ERASURE", TODAY);
        Map<String, String> granted = new HashMap<>(
                Map.of("outcome", "GRANTED", "words", "Nessun obbligo di conservazione", "permission", ""));
        assertThat(desk.send(dossier.path() + "/diritti/" + request, granted)).hasStatus(403);
        assertThat(head.send(dossier.path() + "/diritti/" + request, granted))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi l’autorizzazione")
                .as("beside its field")
                .contains("id=\"permission-e\"");
        granted.put("permission", "SAB Piemonte prot. 99 del 2/11/2026");
        assertThat(head.send(dossier.path() + "/diritti/" + request, granted))
                .hasStatus(422)
                .bodyText()
                .contains("C’è una pratica aperta");
        jdbc.sql("update case_file set closed_at = now(), state = 'CLOSED' where dossier_id = ?")
                .param(dossier.id())
                .update();
        assertThat(head.send(dossier.path() + "/diritti/" + request, granted)).hasStatus3xxRedirection();

        String disposal = jdbc.sql("select id from dossier_disposal where dossier_id = ?")
                .param(dossier.id())
                .query(String.class)
                .single();
        head.send("/u/conservazione", Map.of("act", "confirm", "ids", disposal));
        assertThat(desk.read(dossier.path())).hasStatusOk();
        desk.send("/u/conservazione", Map.of("act", "confirm", "ids", disposal));
        assertThat(desk.read(dossier.path())).hasStatus(410);
    }

    private void answer(Pages by, String request, String outcome) {
        assertThat(by.send(
                        dossier.path() + "/diritti/" + request,
                        Map.of("outcome", outcome, "words", "Risposta data alla persona per iscritto")))
                .hasStatus3xxRedirection();
    }

    private LocalDate due(String request) {
        return jdbc.sql("select due_on from dossier_request where id = ?")
                .param(request)
                .query(LocalDate.class)
                .single();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where dossier_id = ?")
                .param(dossier.id())
                .query(Integer.class)
                .single();
    }
}
