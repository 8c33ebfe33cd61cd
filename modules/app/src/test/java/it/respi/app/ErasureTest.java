// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.audit.VerifyRun;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Lane;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Retention and erasure: two people, nothing left to read, the history whole, nobody comes back after a restore. */
class ErasureTest extends ErasureGround {
    private MarksLeft marks;

    @BeforeEach
    void aDossierWhoseTimeIsOver() {
        marks = new MarksLeft(jdbc);
        closed(Today.inItaly().minusYears(6));
        run("RetentionJob.run");
    }

    @Test
    @DisplayName(
            "Lo scarto chiede due persone e l’autorizzazione (art. 21 D.Lgs. 42/2004); la storia resta verificabile")
    void eraseForGoodByTwoPeopleAndTheHistoryStaysWhole() {
        assertThat(head.read("/u/conservazione")).bodyText().contains(dossier.number(), "Da decidere");
        jdbc.sql("insert into case_relative (case_id, member_id, state, since, step_code) select id, 1, 'ENTERED',"
                        + " current_date, 'Task_X' from case_file where dossier_id = ?")
                .param(dossier.id())
                .update();
        byHand.known();

        agree(head, "");
        assertThat(state()).isEqualTo("PROPOSED PERMISSION");
        agree(head, PERMISSION);
        assertThat(state()).isEqualTo("FIRST ");
        assertThat(head.read("/u/conservazione")).bodyText().contains(PERMISSION);
        assertThat(marks.placesOf(PERMISSION)).as("sealed").isEmpty();
        confirm(head);
        assertThat(state()).isEqualTo("FIRST SAME_PERSON");
        confirm(desk);
        assertThat(state()).isEqualTo("DONE ");

        for (String page : List.of("", "/persona", "/documenti", "/storia", "/note", "/condivisione", "/diritti")) {
            assertThat(desk.read(dossier.path() + page))
                    .as(page)
                    .hasStatus(410)
                    .bodyText()
                    .contains("è stato cancellato");
        }
        assertThat(desk.read("/api/v1/dossiers/" + dossier.number())).hasStatus(410);
        assertThat(as("HD-BRA", Lane.HD_OP).read(dossier.path())).hasStatus(404);
        assertThat(found(dossier.surname())).doesNotContain(dossier.number());
        assertThat(found("PASS" + dossier.mark(Section.NUMBERS).substring(4))).doesNotContain(dossier.number());
        assertThat(found(dossier.number())).contains("Niente per");
        assertThat(desk.read("/u/sportello")).bodyText().doesNotContain(dossier.number());
        assertThat(marks.placesOf(dossier.surname(), dossier.mark(Section.NUMBERS), dossier.mark(Section.PERSON)))
                .isEmpty();
        assertThat(marks.placesOf(PERMISSION)).as("sealed in the proof too").isEmpty();
        assertThat(one("select count(*) from case_relative r join case_file f on f.id = r.case_id where f.dossier_id = "
                        + dossier.id()))
                .isEqualTo("0");
        assertThat(count("case_event")).as("days stay for the figures").isPositive();
        assertThat(VerifyRun.of(settings)).endsWith("true").contains("Tutto in ordine");
    }

    @Test
    @DisplayName("Chi è stato cancellato non torna quando si ripristina una copia (art. 17 GDPR)")
    void aRestoredCopyIsErasedAgainBeforeAnybodySeesIt() throws IOException {
        jdbc.sql("create table copy_person as select p.* from dossier_person p join dossier d on d.holder_id = p.id"
                        + " where d.id = ?")
                .param(dossier.id())
                .update();
        jdbc.sql("create table copy_key as select k.* from platform_data_key k join dossier d on d.holder_id ="
                        + " k.owner_id where d.id = ?")
                .param(dossier.id())
                .update();
        byHand.known();
        agree(head, PERMISSION);
        confirm(desk);
        run("ErasureWatch.handOut");
        assertThat(Files.readString(LIST.resolve("erasures.jsonl")))
                .contains("\"dossier\":" + dossier.id())
                .doesNotContain(dossier.surname(), dossier.number());

        restore();
        assertThat(desk.read(dossier.path())).hasStatusOk().bodyText().contains(dossier.surname());
        atStart.afterSingletonsInstantiated();

        assertThat(desk.read(dossier.path())).hasStatus(410);
        assertThat(marks.placesOf(dossier.surname())).isEmpty();
        assertThat(keys()).isZero();
        assertThat(VerifyRun.of(settings)).endsWith("true");
    }

    @Test
    void whatMustBeKeptIsNotErasedAndSaysWhy() {
        agree(head, PERMISSION);
        jdbc.sql("update case_file set closed_at = null, state = 'IN_REVIEW' where dossier_id = ?")
                .param(dossier.id())
                .update();
        confirm(desk);
        assertThat(state()).isEqualTo("FIRST OPEN_CASE");
        assertThat(head.read("/u/conservazione")).bodyText().contains("C’è una pratica aperta");

        closed(Today.inItaly().minusYears(1));
        confirm(desk);
        assertThat(state()).isEqualTo("FIRST TOO_EARLY");

        closed(Today.inItaly().minusYears(6));
        MvcTestResult held = desk.send(
                "/u/conservazione/" + id() + "/blocco",
                Map.of("why", "DISPUTE", "words", "Ricorso al TAR in corso contro il rifiuto"));
        assertThat(held).hasStatus3xxRedirection();
        confirm(desk);
        assertThat(state()).isEqualTo("HELD HELD");
        assertThat(desk.read(dossier.path())).hasStatusOk();
        assertThat(desk.send("/u/conservazione/" + id() + "/sblocco", Map.of())).hasStatus(403);
        assertThat(head.send("/u/conservazione/" + id() + "/sblocco", Map.of())).hasStatus3xxRedirection();
    }

    @Test
    void onlyTheOfficeThatKeepsItDecidesAndOperatorsAreNeverFirst() {
        MvcTestResult byOperator =
                desk.send("/u/conservazione", Map.of("act", "agree", "ids", id(), "permission", PERMISSION));
        assertThat(byOperator).hasStatus(403);
        assertThat(as("HD-BRA", Lane.HD_RESP).send("/u/conservazione", Map.of("act", "agree", "ids", id())))
                .hasStatus(404);
        assertThat(as("QUE-CUNEO", Lane.QUE_RESP).read("/u/conservazione")).hasStatus(403);
        assertThat(head.send("/u/conservazione", Map.of("act", "agree")))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli almeno una proposta");
    }

    private void restore() {
        jdbc.sql("update dossier set erased_at = null where id = ?")
                .param(dossier.id())
                .update();
        jdbc.sql("replace into platform_data_key select * from copy_key").update();
        jdbc.sql("update dossier_person p join copy_person c on c.id = p.id set p.surname = c.surname, p.given_names ="
                        + " c.given_names, p.birth_date = c.birth_date, p.language = c.language, p.citizenship ="
                        + " c.citizenship, p.birth_country = c.birth_country")
                .update();
        jdbc.sql("drop table copy_person").update();
        jdbc.sql("drop table copy_key").update();
    }

    private String found(String text) {
        return new String(
                desk.send("/u/dossier/cerca", Map.of("q", text)).getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    @Override
    String rule() {
        return "DESK_FILE";
    }

    private int count(String table) {
        return Integer.parseInt(one("select count(*) from " + table + " where dossier_id = " + dossier.id()));
    }

    private int keys() {
        return Integer.parseInt(one("select count(*) from platform_data_key k"
                + " join dossier d on d.holder_id = k.owner_id where k.wrapped <> '' and d.id = " + dossier.id()));
    }
}
