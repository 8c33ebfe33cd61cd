// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.DocumentJudged;
import it.respi.dossiers.DocumentState;
import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A document and its paper on the list of a case say the same. */
class PapersTest extends ApplicationTest {
    private static final long DOCUMENT = 4711;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private String dossier = "";
    private long caseId;

    @BeforeEach
    void aPassportThatNobodyLookedAt() {
        long dossierId = one("select d.id");
        caseId = one("select f.id");
        dossier = "/u/dossier/"
                + jdbc.sql("select number from dossier where id = ?")
                        .param(dossierId)
                        .query(String.class)
                        .single();
        jdbc.sql("delete from dossier_document where id = ?").param(DOCUMENT).update();
        jdbc.sql(
                        "insert into dossier_document (id, dossier_id, kind, file_name, media_type, size_bytes, pages,"
                                + " content_hash, state, office_id, staff_id, added_at, version) values"
                                + " (?, ?, 'D02', 'passaporto.pdf', 'application/pdf', 2048, 1, 'x', 'UPLOADED', 1, 1, now(), 0)")
                .params(DOCUMENT, dossierId)
                .update();
        jdbc.sql("update case_checklist set state = 'UPLOADED', document_id = ? where case_id = ? and code = 'D02'")
                .params(DOCUMENT, caseId)
                .update();
    }

    @Test
    void aPaperThatTheDeskHasSeenIsSeenAsADocument() {
        assertThat(rowOfDocument()).contains("Da vedere");

        mark("HD-ALBA", Lane.HD_OP, Map.of("code", "D02", "mark", "ok"));

        assertThat(rowOfDocument()).contains("Visto").doesNotContain("Da vedere");
    }

    @Test
    void aPaperThatThePoliceAcceptsIsAcceptedAsADocument() {
        mark("QUE-CUNEO", Lane.QUE_IST, Map.of("code", "D02", "mark", "ok"));

        assertThat(rowOfDocument()).contains("Accettato");
    }

    @Test
    void aPaperToBeRedoneSaysWhyOnTheDocumentToo() {
        mark("HD-ALBA", Lane.HD_OP, Map.of("code", "D02", "mark", "no", "reason", "Manca l’ultima pagina"));

        assertThat(rowOfDocument()).contains("Da rifare", "Manca l’ultima pagina");
    }

    @Test
    void aDocumentJudgedOnItsOwnPageIsJudgedOnTheListOfTheCase() {
        assertThat(as("HD-ALBA", Lane.HD_OP)
                        .send(
                                dossier + "/documenti/" + DOCUMENT + "/esito",
                                Map.of("version", "0", "mark", "no", "reason", "Manca il retro")))
                .hasStatus3xxRedirection();

        assertThat(paper()).isEqualTo("REJECTED");
        assertThat(list()).contains("Manca il retro");
        assertThat(rowOfDocument()).contains("Da rifare", "Manca il retro");
        assertThat(as("HD-ALBA", Lane.HD_OP).read(dossier + "/storia"))
                .bodyText()
                .contains("Test HD-ALBA");
    }

    @Test
    void aPaperThatAColleagueMarkedMeanwhileIsAskedAboutAndTheReasonIsKept() {
        Pages late = as("HD-ALBA", Lane.HD_OP);
        String seen = "UPLOADED." + DOCUMENT + ".0";
        mark("QUE-CUNEO", Lane.QUE_IST, Map.of("code", "D02", "mark", "ok", "seen", seen));

        MvcTestResult asked = late.send(
                dossier + "/pratica/" + caseId + "/lista",
                Map.of("code", "D02", "mark", "no", "reason", "Manca il retro", "seen", seen));

        assertThat(asked).hasStatus(409);
        assertThat(text(asked)).contains("Test QUE-CUNEO QUE-IST (", "Accettato", "value=\"Manca il retro\"");
        assertThat(paper()).isEqualTo("ACCEPTED");
        String now = "ACCEPTED." + DOCUMENT + ".1";
        assertThat(text(asked)).contains("value=\"" + now + "\"");
        Map<String, String> again = Map.of("code", "D02", "mark", "no", "reason", "Manca il retro", "seen", now);
        Map<String, String> left = new java.util.HashMap<>(again);
        left.put("keep.verdict", "theirs");
        mark("HD-ALBA", Lane.HD_OP, left);
        assertThat(paper()).as("left as it was").isEqualTo("ACCEPTED");
        mark("HD-ALBA", Lane.HD_OP, again);
        assertThat(paper()).isEqualTo("REJECTED");
    }

    @Test
    void aDocumentInWhichAVirusWasFoundIsToBeRedoneOnTheListOfTheCase() {
        DocumentJudged found =
                new DocumentJudged(null, one("select d.id"), DOCUMENT, DocumentState.REJECTED, "Un virus");
        transaction.executeWithoutResult(status -> events.publishEvent(found));

        assertThat(paper()).isEqualTo("REJECTED");
        assertThat(list()).contains("Un virus");
        assertThat(as("HD-ALBA", Lane.HD_OP).read(dossier + "/storia")).hasStatusOk();
    }

    private String paper() {
        return jdbc.sql("select state from case_checklist where case_id = ? and code = 'D02'")
                .param(caseId)
                .query(String.class)
                .single();
    }

    /** As the page says it; in the table the reason is sealed. */
    private String list() {
        return text(as("HD-ALBA", Lane.HD_OP).read(dossier + "/documenti"));
    }

    private long one(String what) {
        return jdbc.sql(what + " from dossier d join dossier_person p on p.id = d.holder_id"
                        + " join case_file f on f.dossier_id = d.id where p.surname = 'Quispe Mamani'")
                .query(Long.class)
                .single();
    }

    private void mark(String office, Lane lane, Map<String, String> form) {
        assertThat(as(office, lane).send(dossier + "/pratica/" + caseId + "/lista", form))
                .hasStatus3xxRedirection();
    }

    /** The line of the document in the second table of the page. */
    private String rowOfDocument() {
        MvcTestResult page = as("HD-ALBA", Lane.HD_OP).read(dossier + "/documenti");
        String body = text(page);
        int name = body.indexOf("passaporto.pdf");
        assertThat(name).as("the document stands on the page").isPositive();
        return body.substring(name, body.indexOf("</tr>", name));
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
