// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.Today;
import it.respi.app.api.Program.Answer;
import it.respi.cases.CaseId;
import it.respi.cases.casefile.OpenCase;
import it.respi.cases.casefile.OpenCase.CaseRequest;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AskedPapersTest extends ApiTest {
    private static final String TODAY = Today.inItaly().toString();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OpenCase openCase;

    @Autowired
    private Dossiers dossiers;

    @Test
    @DisplayName("Nessuno chiede un documento valido che un altro ufficio ha già (art. 18 L. 241/1990)")
    void nobodyAsksForAPaperThatAnotherOfficeHoldsUntilItIsNoLongerGood() {
        String number = beingReviewed("Tenuto");
        hold(number, 900_001, "D02", "'2999-12-31'");
        String step = "/api/v1/steps/" + stepOf(officer(), number, "Task_Review") + "/completion";

        Answer refused = officer().send(step, asking("D08", "D02"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("papers.ask.held");
        assertThat(refused.body().toString()).contains("Passaporto", "Alba").doesNotContain("passaporto-di-ada");
        assertThat(asked(number)).as("nothing was asked for").isZero();
        jdbc.sql("update dossier_document set valid_until = '2026-01-01' where id = 900001")
                .update();
        assertThat(officer().send(step, asking("D08", "D02")).status()).isEqualTo(200);
        assertThat(asked(number)).isEqualTo(2);
    }

    @Test
    @DisplayName("Una pratica nuova comincia con i documenti che la rete ha già")
    void aNewCaseDoesNotMissWhatTheNetworkHolds() {
        String number = open("Ritorno");
        desk().send("/api/v1/dossiers/" + number + "/cases/" + caseOf(number) + "/cancellation", "");
        hold(number, 900_002, "D02", "'2999-12-31'");
        hold(number, 900_003, "D05", "'2026-01-01'");
        Actor desk = person("HD-CUNEO", Lane.HD_OP);

        CaseId second = openCase.open(
                desk,
                dossiers.take(number, desk, DossierAction.READ),
                new CaseRequest("p01PermitRenewal", "16", "I12345678", LocalDate.of(2027, 3, 1), false, null));

        assertThat(state(second, "D02")).isEqualTo("UPLOADED 900002");
        assertThat(state(second, "D05")).as("expired").isEqualTo("MISSING -");
    }

    private String state(CaseId caseId, String code) {
        return jdbc.sql("select concat(state, ' ', coalesce(document_id, '-')) from case_checklist"
                        + " where case_id = ? and code = ?")
                .params(caseId.value(), code)
                .query(String.class)
                .single();
    }

    private String beingReviewed(String surname) {
        String number = open(surname);
        markEveryPaper(number);
        complete(desk(), number, "Task_PreCheck", "\"outcome\": \"COMPLETE\"");
        complete(desk(), number, "Task_PrepareKit", """
                "answers": {"kitModules": "ONE", "sheetCount": 12, "mailAddressChecked": true}""");
        complete(desk(), number, "Task_EnterPosting", """
                "answers": {"assicurata": "123456789017", "acceptedOn": "%s"}""".formatted(TODAY));
        complete(officer(), number, "Task_TakeCharge", """
                "answers": {"receivedOn": "%s", "pratica": "26CN000177"}""".formatted(TODAY));
        complete(officer(), number, "Task_BookFingerprints", """
                "answers": {"appointmentAt": "%sT09:30", "place": "Questura, sportello 2"}""".formatted(TODAY));
        complete(officer(), number, "Task_RecordFingerprints", "\"outcome\": \"DONE\"");
        return number;
    }

    private void hold(String number, long id, String kind, String until) {
        jdbc.sql("insert into dossier_document (id, dossier_id, kind, file_name, media_type, size_bytes, pages,"
                        + " content_hash, state, office_id, staff_id, added_at, version, valid_until)"
                        + " select ?, d.id, ?, 'passaporto-di-ada.pdf', 'application/pdf', 2048, 1, 'x', 'UPLOADED', o.id, 1,"
                        + " now(), 0, " + until
                        + " from dossier d join registry_office o on o.code = 'HD-ALBA' where d.number = ?")
                .params(id, kind, number)
                .update();
    }

    private int asked(String number) {
        return jdbc.sql("select count(*) from case_checklist i join case_file f on f.id = i.case_id"
                        + " join dossier d on d.id = f.dossier_id where d.number = ? and i.asked_on is not null")
                .param(number)
                .query(Integer.class)
                .single();
    }

    private static String asking(String... items) {
        return "{\"outcome\": \"ASK_DOCUMENTS\", \"answers\": {\"items\": [\"" + String.join("\", \"", items) + "\"]}}";
    }
}
