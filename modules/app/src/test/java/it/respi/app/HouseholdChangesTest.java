// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who joins and leaves a household, and what happens when two desks do it at once. */
class HouseholdChangesTest extends HouseholdGround {
    @Test
    @DisplayName("Una persona sta in un solo nucleo: di due inserimenti insieme uno riesce, l’altro lo sa")
    void letsAPersonIntoOneHouseholdAtATime() throws Exception {
        MarkedDossier other = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        List<Callable<Integer>> both = List.of(
                () -> add(mother, child, "CHILD").getResponse().getStatus(),
                () -> add(other, child, "CHILD").getResponse().getStatus());
        List<Integer> answers;
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            answers = pool.invokeAll(both).stream()
                    .map(HouseholdTest::got)
                    .sorted()
                    .toList();
        }

        assertThat(answers.getFirst()).isEqualTo(302);
        assertThat(answers.getLast()).isIn(409, 422);
        assertThat(jdbc.sql("select count(*) from dossier_household_member where current_of = ?")
                        .param(child.id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void refusesWhatIsWrongBesideTheFieldAndKeepsIt() {
        Map<String, String> form = named("Rossi 3", "");
        form.put("birthDate", "2099-01-01");

        assertThat(desk.send(mother.path() + "/famiglia/nuovo", form))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"surname-e\"", "id=\"relation-e\"", "id=\"birthDate-e\"", "value=\"Rossi 3\"");
        assertThat(add(mother, mother, "CHILD")).hasStatus(422).bodyText().contains("in cui ti trovi");
        assertThat(desk.read(mother.path() + "/famiglia")).bodyText().contains("Nessun familiare");
    }

    @Test
    void aMembershipEndsAndIsKeptInTheHistory() {
        link(mother, child, "CHILD");
        long member = memberOf(child);
        Map<String, String> end = Map.of(
                "version",
                Integer.toString(versionOf(child)),
                "until",
                Today.inItaly().toString(),
                "ending",
                "MOVED");

        assertThat(desk.send(mother.path() + "/famiglia/" + member + "/fine", end))
                .hasStatus3xxRedirection();
        assertThat(desk.read(mother.path() + "/famiglia")).bodyText().contains("Nessun familiare");
        assertThat(desk.read(child.path() + "/famiglia"))
                .bodyText()
                .contains("Nessun familiare", "Non più nel nucleo", mother.surname());
        assertThat(jdbc.sql("select group_concat(ending order by ending) from dossier_household_member m"
                                + " where m.dossier_id in (?, ?)")
                        .params(mother.id(), child.id())
                        .query(String.class)
                        .single())
                .isEqualTo("ALONE,MOVED");
        assertThat(desk.send(mother.path() + "/famiglia/" + member + "/fine", end))
                .hasStatus(409);
    }

    @Test
    void aRelationThatWasChangedFromTheOtherSideIsNotOverwritten() {
        link(mother, child, "CHILD");
        String version = Integer.toString(versionOf(child));
        String older = Integer.toString(versionOf(mother));
        Map<String, String> ward = Map.of("version", version, "relation", "WARD", "whereabouts", "IN_ITALY");
        Map<String, String> sibling = Map.of("version", older, "relation", "SIBLING", "whereabouts", "IN_ITALY");

        assertThat(desk.send(mother.path() + "/famiglia/" + memberOf(child), ward))
                .hasStatus3xxRedirection();
        assertThat(desk.send(child.path() + "/famiglia/" + memberOf(mother), sibling))
                .hasStatus(409);
        assertThat(desk.read(child.path() + "/famiglia")).bodyText().contains("tutore");
    }

    @Test
    void twoWhoLeaveAtOnceLeaveNobodyAlone() throws Exception {
        MarkedDossier other = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        link(mother, child, "CHILD");
        link(mother, other, "SIBLING");
        List<Callable<Integer>> both = List.of(() -> leave(child), () -> leave(other));
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            assertThat(pool.invokeAll(both).stream().map(HouseholdTest::got)).containsOnly(302);
        }

        assertThat(jdbc.sql("select count(*) from dossier_household_member where current_of in (?, ?, ?)")
                        .params(mother.id(), child.id(), other.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
