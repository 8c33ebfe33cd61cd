// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Households: who belongs together, what one sees of whom, and papers that serve for all. */
class HouseholdTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private MarkedDossier mother;
    private MarkedDossier child;

    @BeforeEach
    void twoDossiers() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        mother = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        child = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    @Test
    void isSeenFromEachMembersSide() {
        link(mother, child, "CHILD");

        assertThat(desk.read(mother.path() + "/famiglia"))
                .bodyText()
                .contains("2 persone", child.surname(), child.number(), "figlio o figlia");
        assertThat(desk.read(child.path() + "/famiglia"))
                .bodyText()
                .contains(mother.surname(), mother.number(), "madre o padre");
        assertThat(desk.read(child.path() + "/famiglia/scheda")).bodyText().contains(mother.surname());
    }

    @Test
    void sealsWhatIsKnownOfSomebodyWithoutADossier() {
        assertThat(desk.send(mother.path() + "/famiglia/nuovo", named("Sconosciutissima", "CHILD")))
                .hasStatus3xxRedirection();

        assertThat(desk.read(mother.path() + "/famiglia")).bodyText().contains("Sconosciutissima", "figlio o figlia");
        assertThat(jdbc.sql("select count(*) from dossier_household_member"
                                + " where surname like '%Sconosciutissima%' or given_names like '%Lina%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aMemberOfAProtectedDossierLooksLikeOneWithout() {
        link(mother, child, "CHILD");
        String before = desk.read(child.path() + "/famiglia").getResponse().getStatus() + "";
        jdbc.sql("update dossier set protection = 'MINOR' where id = ?")
                .param(child.id())
                .update();

        assertThat(before).isEqualTo("200");
        assertThat(desk.read(mother.path() + "/famiglia"))
                .bodyText()
                .contains(child.surname(), "figlio o figlia")
                .doesNotContain(child.number());
        assertThat(desk.read("/api/v1/dossiers/" + mother.number() + "/household"))
                .bodyText()
                .doesNotContain(child.number());
        assertThat(desk.read(child.path() + "/famiglia")).hasStatus(404);
    }

    @Test
    void leadsOnlyToDossiersOfTheReadersOffice() {
        link(mother, child, "CHILD");
        Pages police = as("QUE-CUNEO", Lane.QUE_IST);
        mother.takesPart(police);

        assertThat(police.read(mother.path() + "/famiglia"))
                .bodyText()
                .contains(child.surname())
                .doesNotContain(child.number(), "Aggiungi un familiare");
        assertThat(police.send(mother.path() + "/famiglia/nuovo", named("Altra", "SIBLING")))
                .hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource({
        "HELP_DESK, HD-CUNEO, HD_OP, true",
        "POLICE, QUE-CUNEO, QUE_IST, true",
        "PREFECTURE, SUI-CUNEO, SUI_IST, true",
        "PROVINCE, PROV-CUNEO, PROV_SOC, false"
    })
    @DisplayName("La famiglia segue la sezione PERSON della tabella delle viste")
    void isPartOfTheSectionPerson(AgencyKind kind, String office, Lane lane, boolean seen) {
        link(mother, child, "CHILD");
        Pages reader = as(office, lane);
        assertThat(reader.actor().office().kind()).isEqualTo(kind);
        mother.takesPart(reader);

        int expected = seen ? 200 : 404;
        assertThat(reader.read(mother.path() + "/famiglia")).hasStatus(expected);
        assertThat(reader.read(mother.path() + "/famiglia/scheda")).hasStatus(expected);
        assertThat(reader.read("/api/v1/dossiers/" + mother.number() + "/household"))
                .hasStatus(expected);
        assertThat(as("HD-BRA", Lane.HD_OP).read(mother.path() + "/famiglia")).hasStatus(404);
    }

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
        Map<String, String> end =
                Map.of("version", Integer.toString(versionOf(child)), "until", LocalDate.now().toString(), "ending", "MOVED");

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

    private int leave(MarkedDossier who) {
        return desk.send(
                        mother.path() + "/famiglia/" + memberOf(who) + "/fine",
                        Map.of(
                                "version", Integer.toString(versionOf(who)),
                                "until", LocalDate.now().toString(),
                                "ending", "MOVED"))
                .getResponse()
                .getStatus();
    }

    private int versionOf(MarkedDossier dossier) {
        return jdbc.sql("select version from dossier_household_member where current_of = ?")
                .param(dossier.id())
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("Un documento del nucleo non si chiede una seconda volta a un familiare (art. 18 L. 241/1990)")
    void aSharedPaperServesForTheOthersWhileItCounts() {
        link(mother, child, "CHILD");
        long paper = paper(mother, "D05");

        assertThat(share(mother, paper)).hasStatus3xxRedirection();
        assertThat(desk.read(child.path() + "/famiglia")).bodyText().contains("di un familiare");
        assertThat(desk.read(child.path() + "/documenti/" + paper + "/pagine/1"))
                .hasStatus(200);

        jdbc.sql("update dossier_document set state = 'REJECTED' where id = ?")
                .param(paper)
                .update();
        assertThat(heldBy(child)).doesNotContain("D05");
        jdbc.sql("update dossier_document set state = 'UPLOADED' where id = ?")
                .param(paper)
                .update();
        assertThat(heldBy(child)).contains("D05");
        desk.send(
                mother.path() + "/famiglia/" + memberOf(child) + "/fine",
                Map.of(
                        "version", Integer.toString(versionOf(child)),
                        "until", LocalDate.now().toString(),
                        "ending", "MOVED"));
        assertThat(heldBy(child)).doesNotContain("D05");
        assertThat(desk.read(child.path() + "/documenti/" + paper + "/pagine/1"))
                .hasStatus(404);
    }

    @Test
    void onlyPapersThatSuitEverybodyAreShared() {
        link(mother, child, "CHILD");

        assertThat(share(mother, paper(mother, "D02"))).hasStatus(422);
        assertThat(share(mother, paper(child, "D05"))).hasStatus(404);
    }

    @Test
    void answersProgramsWithTheFieldThatIsWrong() {
        assertThat(desk.read("/api/v1/dossiers/" + mother.number() + "/household"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("[]");
    }

    @Autowired
    private it.respi.dossiers.HeldPapers held;

    private java.util.Set<String> heldBy(MarkedDossier dossier) {
        return held.of(dossier.id()).keySet();
    }

    private MvcTestResult share(MarkedDossier dossier, long paper) {
        return desk.send(dossier.path() + "/famiglia/documenti", Map.of("document", Long.toString(paper)));
    }

    private void link(MarkedDossier from, MarkedDossier to, String relation) {
        assertThat(add(from, to, relation)).hasStatus3xxRedirection();
    }

    private MvcTestResult add(MarkedDossier from, MarkedDossier to, String relation) {
        return desk.send(
                from.path() + "/famiglia/nuovo",
                Map.of("dossierNumber", to.number(), "relation", relation, "whereabouts", "IN_ITALY"));
    }

    private static Map<String, String> named(String surname, String relation) {
        return new HashMap<>(
                Map.of("surname", surname, "givenNames", "Lina", "relation", relation, "whereabouts", "TO_REUNITE"));
    }

    private long memberOf(MarkedDossier dossier) {
        return jdbc.sql("select id from dossier_household_member where current_of = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    private long paper(MarkedDossier dossier, String kind) {
        long id = System.nanoTime();
        jdbc.sql("insert into dossier_document (id, dossier_id, kind, file_name, media_type, size_bytes, pages,"
                        + " content_hash, state, office_id, staff_id, added_at, version) values"
                        + " (?, ?, ?, 'x.pdf', 'application/pdf', 2048, 1, 'x', 'UPLOADED', 1, 1, now(), 0)")
                .params(id, dossier.id(), kind)
                .update();
        return id;
    }

    private static int got(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
