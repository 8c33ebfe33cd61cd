// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.respi.cases.FormField;
import it.respi.cases.ProcedureCatalog;
import it.respi.cases.RelativeState;
import it.respi.cases.RelativeStates;
import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("P2.3b: ogni familiare della pratica ha il suo stato, visibile a chi vede la persona")
class RelativesOfCaseTest extends CaseGround {
    @Autowired
    private ProcedureCatalog catalog;

    private static final String CARD = "id=\"relatives-t\"";

    private MarkedDossier sister;
    private String first = "";
    private String second = "";

    @BeforeEach
    void aReunificationForTwo() {
        assertThat(desk.send(dossier.path() + "/famiglia/nuovo", HouseholdGround.named("Primogenita", "CHILD")))
                .hasStatus3xxRedirection();
        first = newestMember();
        sister = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        assertThat(desk.send(
                        dossier.path() + "/famiglia/nuovo",
                        Map.of("dossierNumber", sister.number(), "relation", "CHILD", "whereabouts", "IN_ITALY")))
                .hasStatus3xxRedirection();
        second = newestMember();
        desk.send(dossier.path() + "/pratica/" + newest() + "/annulla", Map.of());
        opened("p02FamilyReunification");
    }

    @Test
    @DisplayName("Chi è nominato è nella domanda; risposto di nuovo senza qualcuno, quella persona non lo è più")
    void theStepThatNamesThemSaysHowFarTheyAre() {
        assertThat(page()).as("nobody was named yet").doesNotContain(CARD);

        asked(first, second);
        assertThat(states()).containsExactly("REQUESTED Task_FamilyIntake", "REQUESTED Task_FamilyIntake");
        assertThat(page()).contains(CARD, "Primogenita", sister.surname(), "Nella domanda");
        assertThat(beside()).contains("Primogenita", sister.surname(), "Nella domanda, dal ");

        sent(desk, "Task_FamilyEarliest", Map.of("outcome", "CHECK_AGAIN"));
        assertThat(body(desk.read(step("Task_FamilyIntake"))))
                .as("beside each name in the question")
                .contains("<small>Nella domanda</small>");
        asked(second);
        assertThat(states()).containsExactly("LEFT_OUT Task_FamilyIntake", "REQUESTED Task_FamilyIntake");
        assertThat(page()).contains("Non più nella domanda", "Nella domanda");

        again(first, second);
        assertThat(states()).containsExactly("REQUESTED Task_FamilyIntake", "REQUESTED Task_FamilyIntake");
    }

    @Test
    @DisplayName(
            "G2-4: chi non è nominato dal nulla osta è ancora da decidere; per chi ha già finito non cambia niente")
    void whoIsNotNamedIsStillToBeDecidedOnUnlessTheirWayIsOver() {
        assertThat(catalog.step("p02FamilyReunification", "Task_FamilyNullaOsta").orElseThrow().fields().stream()
                        .map(FormField::states)
                        .filter(Objects::nonNull))
                .containsExactly(new RelativeStates(
                        Map.of(RelativeStates.ALWAYS, RelativeState.NULLA_OSTA_ISSUED),
                        Map.of(RelativeStates.ALWAYS, "nullaOstaOn"),
                        null));
        asked(first, second);
        jdbc.sql("update case_relative set state = 'VISA_REFUSED' where case_id = ? and member_id = ?")
                .params(caseId, first)
                .update();

        again(second);

        assertThat(states()).containsExactly("VISA_REFUSED Task_FamilyIntake", "REQUESTED Task_FamilyIntake");
        assertThat(page()).contains("Visto rifiutato", "Nella domanda");
    }

    @Test
    @DisplayName("La scheda costa una lettura in più; il registro del familiare dice che il suo nome è stato mostrato")
    void thePageReadsTheNamesOnceAndTellsTheDossiersThatTheyComeFrom() {
        page();
        int without = statements();
        int before = listed();
        asked(first);
        page();
        assertThat(listed()).isEqualTo(before);
        assertThat(statements()).isLessThanOrEqualTo(without + 1);

        again(second);
        page();
        assertThat(listed()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("Chi non è più nel nucleo resta nella pratica senza nome")
    void whoIsInTheHouseholdNoMoreHasNoName() {
        asked(first);
        jdbc.sql("update case_relative set member_id = 1 where case_id = ?")
                .param(caseId)
                .update();

        assertThat(page()).contains(CARD, "Non più nel nucleo familiare").doesNotContain("Primogenita");
    }

    @Test
    @DisplayName("Chi non vede la pratica o il dossier non vede né nomi né stati, nemmeno con l’API")
    void whoHasNoRightSeesNothing() {
        asked(first, second);
        Pages elsewhere = as("HD-BRA", Lane.HD_OP);
        Pages social = as("PROV-CUNEO", Lane.PROV_SOC);
        dossier.name(social);

        for (Pages reader : List.of(elsewhere, social)) {
            assertThat(body(reader.read(dossier.path()))).doesNotContain(CARD, "Nella domanda");
            assertThat(body(reader.read("/api/v1/dossiers/" + dossier.number())))
                    .doesNotContain("REQUESTED", first);
        }
        JsonNode told = JsonMapper.shared()
                .readTree(body(desk.read("/api/v1/dossiers/" + dossier.number())))
                .at("/cases/0/relatives");
        assertThat(told).hasSize(2);
        assertThat(told.at("/0/memberId").asString()).isEqualTo(first);
        assertThat(told.at("/0/state").asString()).isEqualTo("REQUESTED");
        assertThat(told.at("/0/step").asString()).isEqualTo("Task_FamilyIntake");
        assertThat(told.toString()).doesNotContain("Primogenita", sister.surname());
    }

    private String page() {
        return body(desk.read(dossier.path()));
    }

    /** The dossier beside a list. */
    private String beside() {
        String passo = step("Task_FamilyEarliest").replaceAll(".*/", "");
        return body(desk.mvc()
                .perform(get(dossier.path() + "/anteprima?pratica=" + caseId + "&passo=" + passo)
                        .with(authentication(desk.signedIn()))
                        .header("HX-Request", "true")));
    }

    private int statements() {
        return Statements.of(() -> desk.read(dossier.path())).size();
    }

    /** Such that it is too early, so that the answers can be given again. */
    private void asked(String... members) {
        Map<String, String> rest = Map.of(
                "relation", "CHILD",
                "relativeWhere", "ABROAD",
                "sponsorCitizen", "NON_EU",
                "sponsorTitle", "OTHER_TITLE",
                "stayMonths", "3",
                "childrenUnder14", "false",
                "otherParentOut", "false",
                "incomeOfRelatives", "false",
                "dwelling", "OWNED",
                "incomeKind", "EMPLOYEE");
        var request = post(step("Task_FamilyIntake"))
                .with(authentication(desk.signedIn()))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .param("relatives", members);
        rest.forEach(request::param);
        assertThat(desk.mvc().perform(request)).hasStatus3xxRedirection();
    }

    private void again(String... members) {
        sent(desk, "Task_FamilyEarliest", Map.of("outcome", "CHECK_AGAIN"));
        asked(members);
    }

    private List<String> states() {
        return jdbc.sql("select concat(state, ' ', step_code) from case_relative where case_id = ? order by member_id")
                .param(caseId)
                .query(String.class)
                .list();
    }

    private String newestMember() {
        return jdbc.sql("select max(id) from dossier_household_member")
                .query(String.class)
                .single();
    }

    /** How many lists of the desk name the dossier of the second one. */
    private int listed() {
        return jdbc.sql("select count(*) from platform_audit where action = 'LIST' and staff_id = ?"
                        + " and purpose = 'CASE_WORK' and find_in_set(?, listed)")
                .params(desk.actor().staffId(), Long.toString(sister.id()))
                .query(Integer.class)
                .single();
    }
}
