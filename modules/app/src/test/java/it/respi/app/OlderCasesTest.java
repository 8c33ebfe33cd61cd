// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.casefile.CaseFiles;
import it.respi.dossiers.CaseLines;
import it.respi.kernel.actor.Lane;
import it.respi.platform.data.SqlPart;
import it.respi.platform.view.Dates;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A dossier with two cases: each has its page and its history. */
class OlderCasesTest extends ApplicationTest {
    private static final String COUNSEL = "Orientamento legale";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CaseLines lines;

    @Autowired
    private CaseFiles files;

    private Pages desk;
    private MarkedDossier dossier;
    private long older;
    private long newer;

    @BeforeEach
    void aCancelledCaseAndOneThatRuns() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        older = newest();
        assertThat(desk.send(dossier.path() + "/pratica/" + older + "/annulla", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(desk.read(dossier.path())).bodyText().doesNotContain("Pratiche del dossier");
        Map<String, String> form = Map.of(
                "procedure",
                "p01PermitRenewal",
                "permit.permitType",
                "16",
                "permit.permitNumber",
                "I77665544",
                "permit.permitExpiry",
                "2027-03-01");
        assertThat(desk.send(dossier.path() + "/pratica/nuova", form)).hasStatus3xxRedirection();
        newer = newest();
    }

    @Test
    void eachHasAPageWithTheWayToTheOther() {
        assertThat(newer).isNotEqualTo(older);
        String first = body(desk.read(dossier.path()));
        assertThat(first).contains("Pratiche del dossier", "?pratica=" + older, "I77665544");

        String page = body(desk.read(dossier.path() + "?pratica=" + older));
        assertThat(page)
                .contains("pratica precedente", "?pratica=" + newer, "storia?pratica=" + older)
                .contains("stampa/ricevuta.pdf?pratica=" + older)
                .doesNotContain("I77665544", "ricevuta.pdf?pratica=" + newer);
        assertThat(body(desk.read(dossier.path() + "?pratica=" + newer))).doesNotContain("pratica precedente");
    }

    @Test
    void eachHasItsLetters() {
        assertThat(letter("ricevuta", newer)).contains("Documenti che mancano");
        assertThat(letter("ricevuta", older)).contains("Ricevuta di apertura").doesNotContain("Documenti che mancano");
        assertThat(desk.read(dossier.path() + "/stampa/documenti.pdf?pratica=" + older))
                .hasStatus(422);
    }

    private String letter(String word, long caseId) {
        return Binders.text(desk.read(dossier.path() + "/stampa/" + word + ".pdf?pratica=" + caseId)
                .getResponse()
                .getContentAsByteArray());
    }

    @Test
    void eachHasItsHistory() {
        String told = body(desk.read(dossier.path() + "/storia?pratica=" + older));

        assertThat(told).contains("pratica annullata", "?pratica=" + newer);
        assertThat(body(desk.read(dossier.path() + "/storia"))).doesNotContain("pratica annullata");
    }

    @Test
    void eachHasItsDrawingWithTheDaysOfItsStepsAndItsTerm() {
        String today = new Dates().numeric(Today.inItaly());

        String ended = body(desk.read(dossier.path() + "/diagramma?pratica=" + older));
        assertThat(ended)
                .contains("diagramma?pratica=" + newer, "Il termine non è ancora cominciato")
                .doesNotContain("La pratica è qui");
        assertThat(body(desk.read(dossier.path() + "/diagramma")))
                .contains("La pratica è qui", "dal " + today, "diagramma?pratica=" + older);
    }

    @Test
    void aLongHistoryIsReadPageAfterPage() {
        jdbc.sql(
                        "insert into case_event (id, case_id, dossier_id, procedure_key, kind, title, step_code, outcome, detail,"
                                + " staff_id, office_id, at, on_date, provenance, from_state, to_state, holder, step_opened_at)"
                                + " select e.id + s.seq * 1000, e.case_id, e.dossier_id, e.procedure_key, e.kind, e.title,"
                                + " e.step_code, e.outcome, e.detail, e.staff_id, e.office_id, e.at, e.on_date, e.provenance,"
                                + " e.from_state, e.to_state, e.holder, e.step_opened_at from (select * from case_event where"
                                + " case_id = ? order by id limit 1) e join seq_1_to_120 s")
                .param(newer)
                .update();
        int all = jdbc.sql("select count(*) from case_event where case_id = ?")
                .param(newer)
                .query(Integer.class)
                .single();
        String first = body(desk.read(dossier.path() + "/storia"));
        assertThat(entries(first)).isEqualTo(100);
        assertThat(first).contains("Mostra gli eventi precedenti");

        int from = first.indexOf("prima=") + "prima=".length();
        String next = first.substring(from, first.indexOf('"', from));
        String second = body(desk.read(dossier.path() + "/storia?pratica=" + newer + "&prima=" + next));

        assertThat(entries(second)).isEqualTo(all - 100);
        assertThat(second).contains("Torna ai più recenti").doesNotContain("Mostra gli eventi precedenti");
        takeBack();
    }

    /** What was inserted by hand: other tests check the history of the same database. */
    private void takeBack() {
        jdbc.sql("delete e from case_event e join (select min(id) as first from case_event where case_id = :case) f"
                        + " where e.case_id = :case and e.id > f.first and e.id <= f.first + 120000"
                        + " and mod(e.id - f.first, 1000) = 0")
                .param("case", newer)
                .update();
        assertThat(jdbc.sql("select count(*) from case_event where case_id = ?")
                        .param(newer)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theCaseOfAnotherDossierIsNotFound() {
        MarkedDossier other = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));

        assertThat(desk.read(other.path() + "?pratica=" + newer)).hasStatus(404);
        assertThat(desk.read(other.path() + "/storia?pratica=" + newer)).hasStatus(404);
        assertThat(desk.read(other.path() + "/diagramma?pratica=" + newer)).hasStatus(404);
        assertThat(desk.read(other.path() + "/stampa/ricevuta.pdf?pratica=" + newer))
                .hasStatus(404);
        dossier.statedBy(as("HD-BRA", Lane.HD_OP));
        assertThat(as("SUI-CUNEO", Lane.SUI_IST).read(dossier.path() + "?pratica=" + older))
                .hasStatus(404);
    }

    @Test
    @DisplayName(
            "L’orientamento legale (RISERVATA) lo conosce solo lo sportello che lo segue, non Questura né altri sportelli")
    void aRestrictedCaseIsKnownToItsDeskAlone() {
        assertThat(desk.send(dossier.path() + "/pratica/nuova", Map.of("procedure", "a04LegalCounselling")))
                .hasStatus3xxRedirection();
        long counsel = newest();
        assertThat(body(desk.read(dossier.path()))).contains(COUNSEL);

        for (Pages other : List.of(as("QUE-CUNEO", Lane.QUE_RESP), as("HD-BRA", Lane.HD_RESP))) {
            dossier.takesPart(other);
            assertThat(body(other.read(dossier.path()))).contains("Rinnovo").doesNotContain(COUNSEL);
            assertThat(body(other.read("/api/v1/dossiers/" + dossier.number())))
                    .contains("p01PermitRenewal")
                    .doesNotContain("a04LegalCounselling");
            assertThat(other.read(dossier.path() + "?pratica=" + counsel)).hasStatus(404);
            assertThat(other.read(dossier.path() + "/storia?pratica=" + counsel))
                    .hasStatus(404);
        }
    }

    @Test
    void listsTellTheNewestCaseThatThePolicyLetsTheReaderRead() {
        assertThat(desk.send(dossier.path() + "/pratica/nuova", Map.of("procedure", "a04LegalCounselling")))
                .hasStatus3xxRedirection();
        dossier.hadAStepOf(as("COM-CUNEO", Lane.COM_TEC));
        for (Pages reader : List.of(
                desk,
                as("HD-BRA", Lane.HD_RESP),
                as("QUE-CUNEO", Lane.QUE_ACC),
                as("QUE-CUNEO", Lane.QUE_RESP),
                as("SUI-CUNEO", Lane.SUI_IST),
                as("COM-CUNEO", Lane.COM_RESP),
                as("COM-CUNEO", Lane.COM_SS),
                as("PROV-CUNEO", Lane.PROV_SOC))) {
            SqlPart column = lines.column("d.id", reader.actor());
            Map<Long, String> told = new HashMap<>();
            jdbc.sql("select d.id, ifnull(" + column.sql() + ", '') from dossier d order by d.id desc limit 40")
                    .params(column.params())
                    .query(rs -> {
                        told.put(rs.getLong(1), rs.getString(2));
                    });
            told.forEach((id, line) -> assertThat(line.replaceFirst("^([^|]*\\|[^|]*)\\|.*", "$1"))
                    .as("%s of %s", id, reader.actor().lanes())
                    .isEqualTo(files.newest(id, reader.actor())
                            .map(file -> file.procedureKey() + "|" + file.state())
                            .orElse("")));
            assertThat(told.get(dossier.id())).startsWith(reader == desk ? "a04LegalCounselling|" : "");
        }
    }

    private static int entries(String page) {
        return page.split("<li><time", -1).length - 1;
    }

    private long newest() {
        return jdbc.sql("select max(id) from case_file where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
