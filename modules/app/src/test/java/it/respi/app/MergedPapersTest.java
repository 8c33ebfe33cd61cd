// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list of papers of a case that was opened while two dossiers were one. */
class MergedPapersTest extends MergeGround {
    private long merger;
    private long paper;

    @BeforeEach
    void aCaseOpenedWhileTheyAreOne() {
        paper = lies(other, "D04");
        lies(other, "D03");
        lies(other, "D05");
        assertThat(operator.send(kept.path() + "/pratica/" + newest() + "/annulla", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(operator.send(other.path() + "/pratica/" + newest(other) + "/annulla", Map.of()))
                .hasStatus3xxRedirection();
        merger = merge();

        Map<String, String> form = new HashMap<>(Map.of("procedure", "p01PermitRenewal", "permit.permitType", "16"));
        form.putAll(Map.of("permit.permitNumber", "I77665544", "permit.permitExpiry", "2027-03-01"));
        assertThat(operator.send(kept.path() + "/pratica/nuova", form)).hasStatus3xxRedirection();
        assertThat(state("D04")).as("what the other one holds").isEqualTo("UPLOADED");
    }

    @Test
    @DisplayName("Dopo la scissione i documenti dell’altra persona non contano più come dati (art. 18 L. 241/1990)")
    void afterTheDivisionThePapersOfTheOtherAreMissing() {
        set("D03", "SEEN");
        set("D05", "ACCEPTED");
        split();

        assertThat(state("D04")).isEqualTo("MISSING");
        assertThat(state("D03")).as("the desk saw a paper of somebody else").isEqualTo("MISSING");
        assertThat(state("D05")).as("only who accepted it takes it back").isEqualTo("ACCEPTED");
        assertThat(state("D02")).as("its own").isEqualTo("UPLOADED");
        assertThat(body(operator.read(kept.path() + "/documenti"))).doesNotContain("/documenti/" + paper);
    }

    @Test
    void whileTheyAreOneWhatAHouseholdWithdrawsTakesNothingOfThem() {
        MarkedDossier mother = MarkedDossier.of(jdbc, operator, as("PROV-CUNEO", it.respi.kernel.actor.Lane.PROV_SOC));
        Map<String, String> child =
                Map.of("dossierNumber", kept.number(), "relation", "CHILD", "whereabouts", "IN_ITALY");
        assertThat(operator.send(mother.path() + "/famiglia/nuovo", child)).hasStatus3xxRedirection();
        long shared = lies(mother, "D05");
        String papers = mother.path() + "/famiglia/documenti";
        assertThat(operator.send(papers, Map.of("document", Long.toString(shared))))
                .hasStatus3xxRedirection();
        assertThat(operator.send(papers + "/togli", Map.of("document", Long.toString(shared))))
                .hasStatus3xxRedirection();

        assertThat(state("D04")).isEqualTo("UPLOADED");
    }

    private void split() {
        assertThat(act(operator, merger, "SPLIT", Map.of("words", WHY))).hasStatus3xxRedirection();
        assertThat(act(head, merger, "SPLIT_CONFIRM", Map.of())).hasStatus3xxRedirection();
    }

    private long lies(MarkedDossier one, String kind) {
        long id = System.nanoTime();
        jdbc.sql("insert into dossier_document (id, dossier_id, kind, file_name, media_type, size_bytes, pages,"
                        + " content_hash, state, office_id, staff_id, added_at, version) values"
                        + " (?, ?, ?, 'x.pdf', 'application/pdf', 2048, 1, 'x', 'UPLOADED', 1, 1, now(), 0)")
                .params(id, one.id(), kind)
                .update();
        return id;
    }

    private void set(String code, String state) {
        jdbc.sql("update case_checklist set state = ? where case_id = ? and code = ?")
                .params(state, newest(), code)
                .update();
    }

    private String state(String code) {
        return jdbc.sql("select state from case_checklist where case_id = ? and code = ?")
                .params(newest(), code)
                .query(String.class)
                .single();
    }

    private long newest() {
        return newest(kept);
    }

    private long newest(MarkedDossier dossier) {
        return jdbc.sql("select max(id) from case_file where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }
}
