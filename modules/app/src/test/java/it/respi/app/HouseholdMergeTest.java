// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.HeldPapers;
import it.respi.kernel.actor.Lane;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two dossiers of one person are merged, and the person belongs to a household. */
class HouseholdMergeTest extends MergeGround {
    @Autowired
    private HeldPapers held;

    private MarkedDossier mother;

    @BeforeEach
    void aMother() {
        mother = MarkedDossier.of(jdbc, operator, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    @Test
    @DisplayName("Due dossier dello stesso nucleo: una persona sola; la scissione restituisce le due")
    void twoMembersOfOneHouseholdAreOnePersonUntilTheyAreDivided() {
        link(mother, kept, "CHILD");
        link(mother, other, "SIBLING");
        long paper = sharedPaper(other);
        long id = merge();

        assertThat(family(mother))
                .contains("2 persone", kept.number(), "figlio o figlia")
                .doesNotContain(other.number());
        assertThat(family(kept)).contains("2 persone", mother.number());
        assertThat(family(other)).contains("2 persone", mother.number(), "titolare di questo dossier");
        assertThat(held.of(mother.id())).as("papers of both serve").containsKey("D05");
        assertThat(operator.send(mother.path() + "/famiglia/nuovo", member(other, "CHILD")))
                .as("a dossier that was merged is no member anew")
                .hasStatus(422);

        split(id);
        assertThat(family(mother)).contains("3 persone", kept.number(), other.number(), "fratello o sorella");
        assertThat(operator.read(mother.path() + "/documenti/" + paper + "/pagine/1"))
                .hasStatusOk();
    }

    @Test
    void whatIsKnownOfTheRelationOfEitherHoldsForTheOne() {
        link(mother, kept, "CHILD");
        link(mother, other, "SIBLING");
        operator.send(mother.path() + "/famiglia/nuovo", named("Zio"));
        long uncle = jdbc.sql("select max(id) from dossier_household_member")
                .query(Long.class)
                .single();
        jdbc.sql("insert into dossier_household_relation (member_id, relative_id, kind) values (?, ?, 'OTHER')")
                .params(memberOf(other), uncle)
                .update();
        merge();

        assertThat(family(mother)).contains("Zio Lina: altro familiare di " + kept.surname());
    }

    @Test
    void whoLeavesLeavesWithBothDossiers() {
        link(mother, kept, "CHILD");
        link(mother, other, "SIBLING");
        merge();

        String end = mother.path() + "/famiglia/" + memberOf(kept) + "/fine";
        Map<String, String> form =
                new HashMap<>(Map.of("ending", "MOVED", "until", Today.inItaly().toString()));
        form.put("version", version(kept));
        assertThat(operator.send(end, form)).hasStatus3xxRedirection();

        assertThat(count("select count(*) from dossier_household_member where current_of = ?", other))
                .isZero();
        assertThat(count("select count(*) from dossier_household_member where current_of = ?", mother))
                .as("left alone")
                .isZero();
    }

    @Test
    @DisplayName("Due nuclei diversi, o solo quello che confluisce: l’unione è rifiutata e dice che cosa fare")
    void householdsThatWouldNotBecomeOneAreRefusedWithWhatToDo() {
        link(mother, other, "CHILD");
        assertThat(propose(kept)).contains("fai restare " + other.number());
        assertThat(propose(other)).as("the one in the household stays").isEmpty();
        jdbc.sql("delete from dossier_merge where kept_id = ?")
                .param(other.id())
                .update();
        MarkedDossier father = MarkedDossier.of(jdbc, operator, as("PROV-CUNEO", Lane.PROV_SOC));
        link(father, kept, "CHILD");
        assertThat(propose(kept)).contains("due nuclei familiari diversi");
    }

    @Test
    void aHouseholdThatBeganAfterTheProposalStopsTheConfirmation() {
        long id = propose(operator, Map.of());
        link(mother, other, "CHILD");

        assertThat(confirm(head, id)).hasStatus(422).bodyText().contains("fai restare");
        assertThat(family(kept)).contains("Nessun familiare");
    }

    /** What is said when the merger is proposed; empty when it is. */
    private String propose(MarkedDossier stays) {
        Map<String, String> form = Map.of("stays", stays.number(), "words", WHY);
        var answer = operator.send(kept.path() + "/unione/con/" + other.number(), form);
        return answer.getResponse().getStatus() == 422 ? body(answer) : "";
    }

    private void split(long id) {
        assertThat(act(operator, id, "SPLIT", Map.of("text", WHY, "words", WHY)))
                .hasStatus3xxRedirection();
        assertThat(act(head, id, "SPLIT_CONFIRM", Map.of())).hasStatus3xxRedirection();
    }

    private void link(MarkedDossier from, MarkedDossier to, String relation) {
        assertThat(operator.send(from.path() + "/famiglia/nuovo", member(to, relation)))
                .hasStatus3xxRedirection();
    }

    private static Map<String, String> member(MarkedDossier to, String relation) {
        return Map.of("dossierNumber", to.number(), "relation", relation, "whereabouts", "IN_ITALY");
    }

    private static Map<String, String> named(String surname) {
        return Map.of("surname", surname, "givenNames", "Lina", "relation", "SIBLING", "whereabouts", "IN_ITALY");
    }

    private String family(MarkedDossier one) {
        return body(operator.read(one.path() + "/famiglia"));
    }

    private long memberOf(MarkedDossier one) {
        return jdbc.sql("select id from dossier_household_member where current_of = ?")
                .param(one.id())
                .query(Long.class)
                .single();
    }

    private String version(MarkedDossier one) {
        return jdbc.sql("select version from dossier_household_member where current_of = ?")
                .param(one.id())
                .query(String.class)
                .single();
    }

    private long sharedPaper(MarkedDossier one) {
        long id = System.nanoTime();
        jdbc.sql("insert into dossier_document (id, dossier_id, kind, file_name, media_type, size_bytes, pages,"
                        + " content_hash, state, office_id, staff_id, added_at, version) values"
                        + " (?, ?, 'D05', 'x.pdf', 'application/pdf', 2048, 1, 'x', 'UPLOADED', 1, 1, now(), 0)")
                .params(id, one.id())
                .update();
        assertThat(operator.send(one.path() + "/famiglia/documenti", Map.of("document", Long.toString(id))))
                .hasStatus3xxRedirection();
        return id;
    }
}
