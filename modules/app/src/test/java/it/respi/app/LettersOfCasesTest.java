// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import it.respi.registry.SubstituteOfficials;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The print menu of a case offers the letters of its moment, and each of them is printed from the same address. */
class LettersOfCasesTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SubstituteOfficials substitutes;

    @ParameterizedTest
    @CsvSource({
        "SUSP_DOCS, QUE_IST, integrazione, Richiesta di documenti",
        "SUSP_10BIS, QUE_IST, preavviso, Preavviso di rigetto",
        "DECIDED_NEG, QUE_RESP, rigetto, Rigetto della domanda",
        "PRINTING, QUE_ACC, accoglimento, Accoglimento della domanda",
        "IN_REVIEW, QUE_IST, avvio, Comunicazione di avvio del procedimento",
        "KIT_READY, HD_OP, kit, Foglio guida per il kit",
        "NO_SHOW, HD_OP, assenza, Invito dopo un’assenza",
        "READY_PICKUP, HD_OP, ritiro, Invito al ritiro",
        "IN_REVIEW, HD_OP, stato, Stato della pratica nella rete",
        "POSTED, HD_OP, rinuncia, Dichiarazione di rinuncia"
    })
    @DisplayName("Il menu di stampa offre le lettere del momento")
    void offersAndPrintsTheLetterOfTheMoment(String state, Lane lane, String word, String title) {
        Found found = inState(state);
        Pages reader = as(lane == Lane.HD_OP ? found.desk() : found.deciding(), lane);
        String address = "/u/dossier/" + found.number() + "/stampa/" + word + ".pdf";

        assertThat(reader.read("/u/dossier/" + found.number())).bodyText().contains(address);

        byte[] letter = reader.read(address).getResponse().getContentAsByteArray();
        assertThat(Binders.text(letter)).contains(title.split(" ")[0], found.number());
    }

    @ParameterizedTest
    @CsvSource({"SUSP_10BIS, QUE_ACC, preavviso, 422", "SUSP_DOCS, HD_OP, integrazione, 403", "IN_REVIEW, HD_OP, x, 404"
    })
    @DisplayName("Gli atti li stampa chi li può fare e leggere")
    void refusesWhatTheReaderMayNotGive(String state, Lane lane, String word, int status) {
        Found found = inState(state);
        Pages reader = as(lane == Lane.HD_OP ? found.desk() : found.deciding(), lane);
        String address = "/u/dossier/" + found.number() + "/stampa/" + word + ".pdf";

        assertThat(reader.read("/u/dossier/" + found.number())).bodyText().doesNotContain(address);
        assertThat(reader.read(address)).hasStatus(status);
    }

    @Test
    @DisplayName(
            "art. 2 c. 9-bis e art. 8 L. 241/1990: le lettere nominano il responsabile e chi ha il potere sostitutivo")
    void namesWhoIsInChargeAndWhoDecidesInTheirPlace() {
        Found found = inState("IN_REVIEW");
        Pages officer = as(found.deciding(), Lane.QUE_IST);
        String page = "/u/uffici/" + found.deciding();
        Pages administrator = as("PROV-CUNEO", Lane.ADM);
        Map<String, String> official = Map.of("name", "Vicario di prova", "contact", "vicario@pec.example.org");
        jdbc.sql("update case_step s join case_file f on f.id = s.case_id join dossier d on d.id = f.dossier_id"
                        + " set s.assignee_id = ? where d.number = ? and s.done_at is null and s.lane = 'QUE-IST'")
                .params(officer.actor().staffId(), found.number())
                .update();

        assertThat(administrator.send(page, Map.of("name", "Vicario di prova"))).hasStatus(422);
        assertThat(officer.send(page, official)).hasStatus(403);
        assertThat(administrator.send(page, official)).hasRedirectedUrl("/u/uffici");
        assertThat(administrator.send(page, official))
                .as("somebody entered it meanwhile")
                .hasStatus(409);

        assertThat(officer.read("/u/uffici"))
                .bodyText()
                .contains("Vicario di prova", "vicario@pec.example.org")
                .doesNotContain("/u/uffici/HD-BRA", "Sportello immigrati di Bra");
        assertThat(administrator.read("/u/uffici/HD-BRA"))
                .as("no term runs for a desk")
                .hasStatus(404);
        byte[] letter = officer.read("/u/dossier/" + found.number() + "/stampa/avvio.pdf?lingua=it")
                .getResponse()
                .getContentAsByteArray();
        assertThat(Binders.text(letter))
                .contains("Responsabile", officer.actor().name())
                .contains("Vicario di prova", "vicario@pec.example.org");
        jdbc.sql("delete from registry_substitute").update();
        substitutes.forget();
    }

    /** A case of the example data that is the newest of its dossier and stands there. */
    private Found inState(String state) {
        return jdbc.sql("select d.number, h.code, q.code from case_file f join dossier d on d.id = f.dossier_id"
                        + " join registry_office h on h.id = f.desk_office_id"
                        + " join registry_office q on q.id = f.police_office_id"
                        + " where f.state = ? and f.permit_type is not null and d.merged_into is null"
                        + " and not exists (select 1 from case_file n where n.dossier_id = f.dossier_id and n.id > f.id)"
                        + " order by f.id limit 1")
                .param(state)
                .query((rs, row) -> new Found(rs.getString(1), rs.getString(2), rs.getString(3)))
                .single();
    }

    private record Found(String number, String desk, String deciding) {}
}
