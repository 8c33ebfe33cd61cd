// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.casefile.CaseTexts;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A dossier outside one's own work opens only with a reason, which the head reads. */
class StatedReasonTest extends ApplicationTest {
    private static final String WHY = "La persona è qui e domani ha l’appuntamento";
    private static final Map<String, String> REASON = Map.of("kind", "COUNTER", "words", WHY);

    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossierOfAnotherDesk() {
        desk = as("HD-FOSSANO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, as("HD-CUNEO", Lane.HD_OP), as("PROV-CUNEO", Lane.PROV_SOC));
    }

    @Test
    void opensWithAReasonForTheWrittenTimeAndShowsLittle() {
        assertThat(desk.read(dossier.path())).hasStatus(404);
        assertThat(desk.read(dossier.path() + "/motivo")).hasStatusOk();

        assertThat(desk.send(dossier.path() + "/motivo", REASON)).hasStatus3xxRedirection();

        assertThat(desk.read(dossier.path())).hasStatusOk().bodyText().doesNotContain(dossier.path() + "/documenti");
        assertThat(desk.read(dossier.path() + "/documenti")).hasStatus(403);
        assertThat(desk.read(dossier.path() + "/persona"))
                .hasStatusOk()
                .bodyText()
                .contains(dossier.mark(Section.PERSON))
                .doesNotContain(dossier.mark(Section.NUMBERS));
        assertThat(registered()).contains("STATE_REASON", "READ");
        assertThat(as("HD-FOSSANO", Lane.HD_RESP).read(dossier.path()))
                .as("the reason opens it for one person")
                .hasStatus(404);
        jdbc.sql("update dossier_stated set until = now() where dossier_id = ?")
                .param(dossier.id())
                .update();
        assertThat(desk.read(dossier.path())).hasStatus(404);
    }

    @Test
    @DisplayName("Chi apre per un motivo dichiarato non vede i documenti: né l’elenco né perché uno è da rifare")
    void showsNeitherTheListOfPapersNorWhatWasSaidOfThem() {
        dossier.rejectedBy(as("HD-CUNEO", Lane.HD_OP));
        assertThat(desk.send(dossier.path() + "/motivo", REASON)).hasStatus3xxRedirection();

        String reason = dossier.further(Section.DOCUMENTS).getFirst();
        for (String page : List.of("", "/storia")) {
            assertThat(desk.read(dossier.path() + page))
                    .hasStatusOk()
                    .bodyText()
                    .contains("pratica aperta")
                    .doesNotContain(" in lista, ", "documento da rifare", reason);
        }
        String api = "/api/v1/dossiers/" + dossier.number();
        assertThat(desk.read(api)).hasStatusOk().bodyText().contains("\"papers\":[]");
        assertThat(desk.read(api + "/history")).hasStatusOk().bodyText().doesNotContain("documento da rifare");
        assertThat(as("HD-CUNEO", Lane.HD_OP).read(dossier.path() + "/storia"))
                .bodyText()
                .contains("documento da rifare");
    }

    @Test
    void readsNothingOfWhatWasWrittenIntoStepsThatMayBeANumberOrAPaper() {
        jdbc.sql("update case_file set permit_type = null where dossier_id = ?")
                .param(dossier.id())
                .update();
        jdbc.sql("insert into case_text (id, case_id, kind, body, office_id, staff_id, at)"
                        + " select ?, f.id, ?, 'Numero: scritto-qui', 1, 1, now() from case_file f"
                        + " where f.dossier_id = ?")
                .params(System.nanoTime(), CaseTexts.ANSWER, dossier.id())
                .update();
        assertThat(desk.send(dossier.path() + "/motivo", REASON)).hasStatus3xxRedirection();

        assertThat(desk.read(dossier.path() + "/storia"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("scritto-qui");
        assertThat(as("HD-CUNEO", Lane.HD_OP).read(dossier.path() + "/storia"))
                .bodyText()
                .contains("scritto-qui");
    }

    @Test
    @DisplayName("Chi non vede i numeri non legge in testa alle pagine quando scade il passaporto")
    void tellsOfThePassportOnlyWhoSeesTheNumbers() {
        jdbc.sql("update dossier_person set passport_expiry = '2020-02-03' where id ="
                        + " (select holder_id from dossier where id = ?)")
                .param(dossier.id())
                .update();
        Pages social = as("PROV-CUNEO", Lane.PROV_SOC);
        dossier.name(social);
        assertThat(desk.send(dossier.path() + "/motivo", REASON)).hasStatus3xxRedirection();

        for (Pages reader : List.of(desk, social)) {
            assertThat(reader.read(dossier.path() + "/persona"))
                    .hasStatusOk()
                    .bodyText()
                    .contains(dossier.mark(Section.PERSON))
                    .doesNotContain("03/02/2020");
        }
        assertThat(as("HD-CUNEO", Lane.HD_OP).read(dossier.path() + "/persona"))
                .bodyText()
                .contains("03/02/2020");
    }

    @Test
    void asksForAReasonInWordsAndChangesNothingWithout() {
        MvcTestResult refused = desk.send(dossier.path() + "/motivo", Map.of("words", "boh"));

        assertThat(refused).hasStatus(422).bodyText().contains("Scegli il motivo", "almeno 15 caratteri");
        assertThat(desk.read(dossier.path())).hasStatus(404);
    }

    @Test
    void doesNotTellWhetherTheNumberExistsBeforeTheReasonIsWritten() {
        String nowhere = "/u/dossier/CN-2026-909090";

        assertThat(desk.read(nowhere + "/motivo")).hasStatusOk();
        assertThat(desk.send(nowhere + "/motivo", REASON))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(nowhere);
        assertThat(desk.read(nowhere)).hasStatus(404);
        assertThat(as("HD-FOSSANO", Lane.HD_RESP).read("/u/aperture"))
                .bodyText()
                .contains("CN-2026-909090", "non ha aperto nessun dossier");
    }

    @Test
    void policeAndPrefectureAskTheOfficeInstead() {
        assertThat(as("QUE-CUNEO", Lane.QUE_IST).send(dossier.path() + "/motivo", REASON))
                .hasStatus(403);
        assertThat(as("SUI-CUNEO", Lane.SUI_RESP).read(dossier.path() + "/motivo"))
                .hasStatus(403);
    }

    @Test
    @DisplayName("Chi apre un dossier fuori dal proprio lavoro è controllato da un altro, mai da sé")
    void theHeadReviewsAndNobodyReviewsThemselves() {
        Pages head = as("HD-FOSSANO", Lane.HD_RESP);
        head.send(dossier.path() + "/motivo", REASON);
        long own = stated(head);
        desk.send(dossier.path() + "/motivo", REASON);
        long other = stated(desk);

        assertThat(head.read("/u/aperture")).hasStatusOk().bodyText().contains(WHY, dossier.number());
        assertThat(head.send("/u/aperture/" + own, Map.of("verdict", "FINE"))).hasStatus(409);
        assertThat(desk.send("/u/aperture/" + other, Map.of("verdict", "FINE"))).hasStatus(403);
        assertThat(as("HD-BRA", Lane.HD_RESP).send("/u/aperture/" + other, Map.of("verdict", "FINE")))
                .as("a head who has nothing to do with it")
                .hasStatus(409);
        assertThat(head.send("/u/aperture/" + other, Map.of("verdict", "TO_ASK")))
                .hasStatus3xxRedirection();
        assertThat(as("HD-CUNEO", Lane.HD_RESP).send("/u/aperture/" + own, Map.of("verdict", "FINE")))
                .as("the head of the office that keeps the dossier")
                .hasStatus3xxRedirection();
        assertThat(verdict(own)).isEqualTo("FINE");
        assertThat(verdict(other)).isEqualTo("TO_ASK");
    }

    private String verdict(long id) {
        return jdbc.sql("select verdict from dossier_stated where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private long stated(Pages who) {
        return jdbc.sql("select max(id) from dossier_stated where dossier_id = ? and staff_id = ?")
                .params(dossier.id(), who.actor().staffId())
                .query(Long.class)
                .single();
    }

    private List<String> registered() {
        return jdbc.sql("select action from platform_audit where dossier_id = ? and staff_id = ?")
                .params(dossier.id(), desk.actor().staffId())
                .query(String.class)
                .list();
    }
}
