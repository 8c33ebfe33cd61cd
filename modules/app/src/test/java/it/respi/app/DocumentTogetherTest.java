// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Several people correct one document and judge it at the same time: no edit is lost, and what was typed is kept. */
class DocumentTogetherTest extends ApplicationTest {
    private static final String REASON = "La foto è tagliata a sinistra";

    @Autowired
    private JdbcClient jdbc;

    private Pages anna;
    private Pages paolo;
    private Pages police;
    private MarkedDossier dossier;
    private long document;

    @BeforeEach
    void aDocument() {
        anna = as("HD-CUNEO", Lane.HD_OP);
        paolo = as("HD-CUNEO", Lane.HD_RESP);
        police = as("QUE-CUNEO", Lane.QUE_IST);
        dossier = MarkedDossier.of(jdbc, anna, as("PROV-CUNEO", Lane.PROV_SOC));
        dossier.takesPart(police);
        document = jdbc.sql("select id from dossier_document where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    @Test
    void isCorrectedWithOneEntryInTheHistoryAndSealed() {
        MvcTestResult saved =
                saved(anna, with(opened(anna), "issuer", "Consolato zanzibarino", "title", "Pagina foto"));

        assertThat(saved).hasStatus3xxRedirection().hasRedirectedUrl(viewer());
        assertThat(body(anna.read(viewer())))
                .contains("Consolato zanzibarino", "Pagina foto", "Dati corretti da Test HD-CUNEO");
        assertThat(body(anna.read(dossier.path() + "/documenti"))).contains("Pagina foto · Consolato zanzibarino");
        assertThat(jdbc.sql("select sealed_issuer from dossier_document where id = ?")
                        .param(document)
                        .query(byte[].class)
                        .single())
                .satisfies(kept -> assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                        .doesNotContain("zanzibarino"));
        assertThat(jdbc.sql("select count(*) from platform_audit where action = 'CORRECT_DOCUMENT' and object = ?")
                        .param("dossier_document/" + document)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsWhatOnlyOneOfTwoChanged() {
        Map<String, String> first = opened(anna);
        Map<String, String> second = opened(paolo);
        assertThat(saved(anna, with(first, "issuer", "Consolato"))).hasStatus3xxRedirection();

        assertThat(saved(paolo, with(second, "validUntil", "2031-05-01"))).hasStatus3xxRedirection();

        assertThat(body(anna.read(viewer()))).contains("Consolato", "Valido fino al 01/05/2031");
    }

    @Test
    void asksOnceWhatBothChangedWithWhatWasTyped() {
        Map<String, String> first = opened(anna);
        Map<String, String> second = with(opened(paolo), "title", "Solo mio");
        assertThat(saved(anna, with(first, "validUntil", "2030-01-01"))).hasStatus3xxRedirection();

        MvcTestResult asked = saved(paolo, with(second, "validUntil", "2031-05-01"));

        assertThat(asked).hasStatus(409);
        assertThat(body(asked)).contains("Test HD-CUNEO HD-OP (", "01/01/2030", "01/05/2031", "value=\"Solo mio\"");
        assertThat(body(asked).split("class=\"conf ", -1)).as("one surface").hasSize(2);
        assertThat(body(anna.read(viewer()))).contains("01/01/2030").doesNotContain("Solo mio");
        Map<String, String> again = fields(asked);
        assertThat(saved(paolo, with(again, "keep.validUntil", "theirs"))).hasStatus3xxRedirection();
        assertThat(body(anna.read(viewer()))).contains("01/01/2030", "Solo mio").doesNotContain("01/05/2031");
    }

    @Test
    void tellsWhoeverJudgesItWhatChangedMeanwhileAndKeepsTheReason() {
        Map<String, String> judging = verdictForm(paolo);
        assertThat(saved(anna, with(opened(anna), "validUntil", "2030-01-01"))).hasStatus3xxRedirection();

        MvcTestResult asked = judged(paolo, judging, "no", REASON);

        assertThat(asked).hasStatus(409);
        assertThat(body(asked))
                .contains("Test HD-CUNEO HD-OP (", "01/01/2030", "Da rifare: " + REASON, ">" + REASON + "</textarea>");
        assertThat(state()).isEqualTo("UPLOADED");
        assertThat(judged(paolo, with(fields(asked), "keep.verdict", "mine"), "no", REASON))
                .hasStatus3xxRedirection();
        assertThat(state()).isEqualTo("REJECTED");
    }

    @Test
    void asksWhoeverJudgesItAfterAnotherVerdict() {
        Map<String, String> first = verdictForm(anna);
        Map<String, String> second = verdictForm(paolo);
        assertThat(judged(anna, first, "no", REASON)).hasStatus3xxRedirection();

        MvcTestResult asked = judged(paolo, second, "ok", "");

        assertThat(asked).hasStatus(409);
        assertThat(body(asked)).contains("Test HD-CUNEO HD-OP (", "Da rifare: " + REASON, "Visto");
        assertThat(judged(paolo, with(fields(asked), "keep.verdict", "theirs"), "ok", ""))
                .hasStatus3xxRedirection();
        assertThat(state()).as("left as it was").isEqualTo("REJECTED");
        assertThat(body(anna.read(viewer()))).contains("Esito di Test HD-CUNEO HD-OP");
    }

    @Test
    void doesNotAskTwoWhoSayTheSame() {
        Map<String, String> second = verdictForm(paolo);
        assertThat(judged(anna, verdictForm(anna), "no", REASON)).hasStatus3xxRedirection();

        assertThat(judged(paolo, second, "no", REASON)).hasStatus3xxRedirection();
    }

    @Test
    void ofAnotherKindIsLookedAtAgainAndLeavesThePaperOfTheCase() {
        jdbc.sql("update case_checklist i join case_file f on f.id = i.case_id set i.state = 'SEEN', i.document_id = ?"
                        + " where f.dossier_id = ? and i.code = 'D02'")
                .params(document, dossier.id())
                .update();
        jdbc.sql("update dossier_document set state = 'SEEN' where id = ?")
                .param(document)
                .update();

        assertThat(saved(anna, with(opened(anna), "kind", "D03"))).hasStatus3xxRedirection();

        assertThat(state()).isEqualTo("UPLOADED");
        assertThat(papers()).contains("D02 MISSING null", "D03 UPLOADED " + document);
    }

    @Test
    void thatWasAcceptedIsCorrectedOnlyByWhoDecides() {
        Map<String, String> early = opened(anna);
        assertThat(judged(police, verdictForm(police), "ok", "")).hasStatus3xxRedirection();

        assertThat(body(anna.read(viewer()))).doesNotContain("/dati\"");
        assertThat(anna.read(data())).hasStatus(422);
        MvcTestResult refused = saved(anna, with(early, "title", "Titolo della Anna"));
        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains("già accettato", "Titolo della Anna");
        assertThat(saved(police, with(opened(police), "validUntil", "2031-05-01")))
                .hasStatus3xxRedirection();
        assertThat(state()).isEqualTo("ACCEPTED");
    }

    @Test
    void saysWhichFieldIsWrongAndChangesNothing() {
        Map<String, String> form = with(opened(anna), "kind", "D99", "validFrom", "33/14/2026");
        MvcTestResult refused = saved(anna, with(form, "title", "x".repeat(121)));

        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains("id=\"kind-e\"", "id=\"validFrom-e\"", "id=\"title-e\"");
        assertThat(saved(anna, with(opened(anna), "validFrom", "2026-05-01", "validUntil", "2026-04-01")))
                .hasStatus(422);
        assertThat(jdbc.sql("select version from dossier_document where id = ?")
                        .param(document)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isOutOfReachOfAnOfficeThatDoesNotTakePart() {
        Pages alba = as("HD-ALBA", Lane.HD_OP);
        assertThat(alba.read(data())).hasStatus(404);
        assertThat(saved(alba, Map.of("version", "0", "kind", "D02"))).hasStatus(404);
        dossier.statedBy(alba);
        assertThat(alba.read(data())).as("a stated reason shows no documents").hasStatus(403);
    }

    private Map<String, String> opened(Pages who) {
        return fields(who.read(data()));
    }

    private MvcTestResult saved(Pages who, Map<String, String> form) {
        return who.send(data(), form);
    }

    private Map<String, String> verdictForm(Pages who) {
        return fields(who.read(viewer()));
    }

    private MvcTestResult judged(Pages who, Map<String, String> form, String mark, String reason) {
        return who.send(documents() + "/esito", with(form, "mark", mark, "reason", reason));
    }

    private static Map<String, String> fields(MvcTestResult page) {
        var fields = new HashMap<>(new BlockPage("", "", Map.of()).shownBy(page).typed());
        fields.keySet().removeIf(name -> name.startsWith("_") || name.startsWith("keep."));
        return fields;
    }

    private static Map<String, String> with(Map<String, String> form, String... more) {
        Map<String, String> changed = new HashMap<>(form);
        for (int i = 0; i < more.length; i += 2) {
            changed.put(more[i], more[i + 1]);
        }
        return changed;
    }

    private String documents() {
        return dossier.path() + "/documenti/" + document;
    }

    private String data() {
        return documents() + "/dati";
    }

    private String viewer() {
        return documents() + "/pagine/1";
    }

    private String state() {
        return jdbc.sql("select state from dossier_document where id = ?")
                .param(document)
                .query(String.class)
                .single();
    }

    private List<String> papers() {
        return jdbc.sql(
                        "select concat(i.code, ' ', i.state, ' ', coalesce(i.document_id, 'null')) from case_checklist i"
                                + " join case_file f on f.id = i.case_id where f.dossier_id = ?")
                .param(dossier.id())
                .query(String.class)
                .list();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
