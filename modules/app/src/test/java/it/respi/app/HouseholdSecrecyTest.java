// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whoever may not see the dossier of a member cannot tell whether it is protected, kept elsewhere or not there: rows, pages
 * and answers are compared whole, without what is only different because it is another member.
 */
class HouseholdSecrecyTest extends HouseholdGround {
    private static final Pattern ROW =
            Pattern.compile("<li>(?:(?!</li>).)*?famiglia/(\\d+)\"(?:(?!</li>).)*</li>", Pattern.DOTALL);
    /** What is different on every page: keys, tokens, moments. */
    private static final Pattern HIDDEN = Pattern.compile(
            "name=\"(_key|_csrf)\"[^>]*value=\"[^\"]*\"|\"[A-Za-z0-9_=-]{30,}\"|nonce=\"[^\"]*\"|\\d\\d:\\d\\d|\\d{10,}");

    private MarkedDossier elsewhere;
    private List<Known> alike;

    /** What the desk knows of the three. */
    private record Known(long id, String surname) {}

    @BeforeEach
    void threeMembersWhoseDossierTheDeskDoesNotSee() {
        elsewhere = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        MarkedDossier like = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        link(mother, child, "CHILD");
        link(mother, elsewhere, "CHILD");
        Map<String, String> none = named(like.surname(), "CHILD");
        none.putAll(Map.of("givenNames", "Ada", "birthDate", "1990-05-05", "whereabouts", "IN_ITALY"));
        assertThat(desk.send(mother.path() + "/famiglia/nuovo", none)).hasStatus3xxRedirection();
        alike = List.of(
                new Known(memberOf(child), child.surname()),
                new Known(memberOf(elsewhere), elsewhere.surname()),
                new Known(newest(), like.surname()));
        hide();
    }

    private void hide() {
        jdbc.sql("update dossier set protection = 'MINOR' where id = ?")
                .param(child.id())
                .update();
        elsewhere.keptBy(as("HD-ALBA", Lane.HD_OP));
        jdbc.sql("delete from dossier_office where dossier_id = ? and office_id = ?")
                .params(elsewhere.id(), desk.actor().office().id())
                .update();
        assertThat(desk.read(child.path())).hasStatus(404);
        assertThat(desk.read(elsewhere.path())).hasStatus(404);
    }

    @Test
    @DisplayName("Dossier protetto, altrove o assente: riga, pagine e API non li distinguono")
    void theThreeAreToldApartNowhere() {
        assertThat(alike.stream().map(this::row)).hasSize(3).doesNotContain("").containsOnly(row(alike.getFirst()));
        assertThat(alike.stream().map(this::json)).containsOnly(json(alike.getFirst()));
        for (String page : List.of("", "/fine")) {
            assertThat(alike.stream().map(one -> masked(desk.read(path(one) + page), one)))
                    .as(page)
                    .containsOnly(masked(desk.read(path(alike.getFirst()) + page), alike.getFirst()));
        }
    }

    @Test
    void theyAreToldApartNeitherWhenTheyAreCorrectedNorRelatedNorEnded() {
        for (Known one : alike) {
            Map<String, String> name = named("Nuovonome", "CHILD");
            name.putAll(Map.of("birthDate", "2001-01-01", "version", version(one.id())));
            assertThat(desk.send(path(one), name)).hasStatus3xxRedirection();
            assertThat(relate(one.id(), "SIBLING", memberOf(mother))).hasStatus3xxRedirection();
        }
        List<Known> renamed =
                alike.stream().map(one -> new Known(one.id(), "Nuovonome")).toList();
        assertThat(renamed.stream().map(this::row)).doesNotContain("").containsOnly(row(renamed.getFirst()));
        assertThat(renamed.stream().map(this::json)).containsOnly(json(renamed.getFirst()));
        for (Known one : alike) {
            assertThat(desk.send(
                            path(one) + "/fine",
                            Map.of("version", version(one.id()), "until", "2026-11-01", "ending", "DIED")))
                    .hasStatus3xxRedirection();
        }
        assertThat(renamed.stream().map(this::json)).containsOnly(json(renamed.getFirst()));
    }

    @Test
    void linkingOneOfThemToADossierLooksTheSameAndLosesNothing() {
        for (Known one : alike) {
            MarkedDossier opened = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
            Map<String, String> form = new HashMap<>(Map.of("relation", "CHILD", "whereabouts", "IN_ITALY"));
            form.putAll(Map.of("dossierNumber", opened.number(), "version", version(one.id())));
            assertThat(desk.send(path(one), form)).hasStatus3xxRedirection();
            assertThat(memberOf(opened)).isEqualTo(one.id());
        }
        assertThat(desk.read(mother.path() + "/famiglia"))
                .bodyText()
                .contains("4 persone")
                .doesNotContain("Non più nel nucleo", child.surname(), elsewhere.surname());
        assertThat(told(child)).isPositive();

        child.name(desk);
        assertThat(desk.read(child.path() + "/famiglia"))
                .as("for who may see the dossier that was linked before")
                .bodyText()
                .contains("Non più nel nucleo", "collegato a un altro dossier", mother.surname());
    }

    @Test
    @DisplayName("Nemmeno la copia dei dati, che va alla persona, li distingue (art. 15 par. 4 GDPR)")
    void theyAreToldApartNeitherInTheCopyForThePerson() throws IOException {
        assertThat(relate(alike.get(1).id(), "SIBLING", alike.get(0).id())).hasStatus3xxRedirection();
        assertThat(relate(alike.get(2).id(), "SIBLING", alike.get(1).id())).hasStatus3xxRedirection();
        assertThat(relate(alike.get(0).id(), "SIBLING", alike.get(2).id())).hasStatus3xxRedirection();
        PersonRequests requests = new PersonRequests(jdbc, desk, mother);
        Map<String, byte[]> files = requests.files(requests.copyBegun(as("HD-CUNEO", Lane.HD_RESP)));

        JsonNode records = new JsonMapper().readTree(PersonRequests.json(files)).path("records");
        assertThat(alike.stream().map(one -> copied(records, one))).containsOnly(copied(records, alike.getFirst()));
        assertThat(copied(records, alike.getFirst())).contains("SURNAME", "CHILD", "SIBLING", "1990-05-05");
        assertThat(PersonRequests.paper(files)).contains("La tua famiglia: 4");
    }

    /** What the copy says of one of them, and of what they are to others: how often, and in which words. */
    private String copied(JsonNode records, Known one) {
        List<String> told = new ArrayList<>();
        String id = Long.toString(one.id());
        for (JsonNode member : records.path("family")) {
            if (member.path("id").asString().equals(id)) {
                told.add(member.toString());
            }
        }
        for (JsonNode tie : records.path("familyRelations")) {
            if (tie.path("member").asString().equals(id)
                    || tie.path("relative").asString().equals(id)) {
                told.add(tie.path("kind").asString());
            }
        }
        return masked(told.stream().sorted().toList().toString(), one).replaceAll("\"enteredAt\":\"[^\"]*\"", "");
    }

    private String path(Known one) {
        return mother.path() + "/famiglia/" + one.id();
    }

    private String row(Known one) {
        Matcher rows = ROW.matcher(MergeGround.body(desk.read(mother.path() + "/famiglia")));
        while (rows.find()) {
            if (rows.group(1).equals(Long.toString(one.id()))) {
                return masked(rows.group(), one);
            }
        }
        return "";
    }

    private String json(Known one) {
        String answer = MergeGround.body(desk.read("/api/v1/dossiers/" + mother.number() + "/household"));
        for (JsonNode member : new JsonMapper().readTree(answer)) {
            if (member.path("id").asString().equals(Long.toString(one.id()))) {
                return masked(member.toString(), one);
            }
        }
        return "";
    }

    private String masked(MvcTestResult page, Known one) {
        assertThat(page).hasStatusOk();
        return masked(MergeGround.body(page), one);
    }

    private String masked(String text, Known one) {
        String known = text;
        for (Known each : alike) {
            known = known.replace(Long.toString(each.id()), each.id() == one.id() ? "THIS" : "OTHER");
        }
        return HIDDEN.matcher(known.replace(one.surname(), "SURNAME")).replaceAll("");
    }
}
