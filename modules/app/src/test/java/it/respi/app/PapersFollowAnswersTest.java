// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L’elenco dei documenti di una pratica segue le risposte, e tiene ciò che è già stato portato")
class PapersFollowAnswersTest extends CaseGround {
    private static final long DOCUMENT = 47_110;

    private String relative = "";

    @BeforeEach
    void aReunification() {
        assertThat(desk.send(dossier.path() + "/famiglia/nuovo", HouseholdGround.named("Prova", "CHILD")))
                .hasStatus3xxRedirection();
        relative = jdbc.sql("select max(m.id) from dossier_household_member m join dossier_household_member me"
                        + " on me.household_id = m.household_id where me.current_of = ? and m.id <> me.id")
                .param(dossier.id())
                .query(String.class)
                .single();
        desk.send(dossier.path() + "/pratica/" + newest() + "/annulla", Map.of());
        opened("p02FamilyReunification");
    }

    @Test
    @DisplayName("All’apertura ogni documento che dipende dalle risposte è facoltativo; poi vale la tabella")
    void theTableDecidesWhenTheQuestionsAreAnswered() {
        assertThat(line("D21")).isEqualTo("MISSING optional");
        assertThat(line("D28")).isEqualTo("MISSING optional");

        answered(Map.of("relation", "SPOUSE", "dwelling", "RENTED", "incomeKind", "EMPLOYEE"));

        assertThat(List.of(line("D21"), line("D24"), line("D26"))).containsOnly("MISSING required");
        assertThat(List.of(line("D22"), line("D23"), line("D28"), line("D33"))).containsOnly("");
        assertThat(line("D25")).as("no table speaks of it").isEqualTo("MISSING optional");
        assertThat(line("D20")).isEqualTo("MISSING required");
        assertThat(body(desk.read(dossier.path() + "/storia")))
                .contains("elenco dei documenti aggiornato in base alle risposte");
    }

    @Test
    @DisplayName(
            "Risposte cambiate: va via solo ciò che nessuno ha portato o chiesto; ciò che la rete ha già non manca")
    void whatWasBroughtStays() {
        answered(Map.of("relation", "SPOUSE", "dwelling", "RENTED", "incomeKind", "EMPLOYEE"));
        set("D26", "state = 'SEEN'");
        set("D24", "asked_on = current_date");
        held("D28");

        again(Map.of(
                "relation", "CHILD", "childrenUnder14", "true", "dwelling", "OWNED", "incomeKind", "SELF_EMPLOYED"));

        assertThat(line("D21")).isEmpty();
        assertThat(line("D22")).isEqualTo("MISSING required");
        assertThat(line("D26")).as("brought before").isEqualTo("SEEN optional");
        assertThat(line("D24")).as("asked for by an office").isEqualTo("MISSING required");
        assertThat(line("D28")).as("held already").isEqualTo("UPLOADED required");
    }

    @Test
    @DisplayName("Le stesse risposte non cambiano l’elenco, e la storia non lo dice due volte")
    void theSameAnswersChangeNothing() {
        Map<String, String> same = Map.of("relation", "PARENT_65", "dwelling", "GUEST", "incomeKind", "DOMESTIC");
        answered(same);
        List<String> before = all();

        again(same);

        assertThat(all()).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from case_event where case_id = ? and kind = 'PAPERS_DECIDED'")
                        .param(caseId)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("T05: per i soli figli di meno di 14 anni il modulo S1, non il certificato")
    void theLetterOfMissingPapersFollows() {
        answered(
                Map.of("relation", "CHILD", "childrenUnder14", "true", "dwelling", "RENTED", "incomeKind", "EMPLOYEE"));

        String letter = Binders.text(desk.read(dossier.path() + "/stampa/documenti.pdf?pratica=" + caseId)
                        .getResponse()
                        .getContentAsByteArray())
                .replaceAll("\\s+", " ");

        assertThat(letter).contains("Modulo S1").doesNotContain("Certificato di idoneità alloggiativa");
    }

    /** Answers the first step such that it is too early, so that the answers can be given again. */
    private void answered(Map<String, String> answers) {
        Map<String, String> form = new HashMap<>(Map.of(
                "relatives", relative,
                "relativeWhere", "ABROAD",
                "sponsorCitizen", "NON_EU",
                "sponsorTitle", "OTHER_TITLE",
                "stayMonths", "3",
                "childrenUnder14", "false",
                "otherParentOut", "false",
                "incomeOfRelatives", "false"));
        form.putAll(answers);
        sent(desk, "Task_FamilyIntake", form);
    }

    private void again(Map<String, String> answers) {
        sent(desk, "Task_FamilyEarliest", Map.of("outcome", "CHECK_AGAIN"));
        answered(answers);
    }

    private void set(String code, String what) {
        jdbc.sql("update case_checklist set " + what + " where case_id = ? and code = ?")
                .params(caseId, code)
                .update();
    }

    /** A document of that kind that came into the dossier before anybody asked for it. */
    private void held(String kind) {
        jdbc.sql("delete from dossier_document where id = ?").param(DOCUMENT).update();
        jdbc.sql("insert into dossier_document (id, dossier_id, kind, file_name, media_type, size_bytes, pages,"
                        + " content_hash, state, office_id, staff_id, added_at, version) values"
                        + " (?, ?, ?, 'visura.pdf', 'application/pdf', 2048, 1, 'x', 'UPLOADED', 1, 1, now(), 0)")
                .params(DOCUMENT, dossier.id(), kind)
                .update();
    }

    private String line(String code) {
        return jdbc.sql("select concat(state, if(required, ' required', ' optional')) from case_checklist"
                        + " where case_id = ? and code = ?")
                .params(caseId, code)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private List<String> all() {
        return jdbc.sql("select concat(code, state, required) from case_checklist where case_id = ? order by code")
                .param(caseId)
                .query(String.class)
                .list();
    }
}
