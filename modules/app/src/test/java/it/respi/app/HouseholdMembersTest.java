// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is known of members is corrected later, and members get their dossier later. */
class HouseholdMembersTest extends HouseholdGround {
    @Test
    @DisplayName("Chi era noto solo per nome si corregge dopo: nome, nascita, rapporto")
    void somebodyKnownByNameIsCorrected() {
        long member = enter("Sbagliata", "SIBLING");
        Map<String, String> right = named("Corretta", "CHILD");
        right.putAll(Map.of("birthDate", "2021-04-05", "version", version(member)));

        assertThat(desk.read(page(member))).bodyText().contains("value=\"Sbagliata\"", "Lina");
        assertThat(desk.send(page(member), right)).hasStatus3xxRedirection();
        assertThat(desk.read(mother.path() + "/famiglia"))
                .bodyText()
                .contains("Corretta Lina", "figlio o figlia · 5 anni")
                .doesNotContain("Sbagliata");
        assertThat(desk.send(page(member), right)).as("with the older version").hasStatus(409);
        right.putAll(Map.of("surname", "Rossi 3", "birthDate", "2999-01-01", "version", version(member)));
        assertThat(desk.send(page(member), right))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"surname-e\"", "id=\"birthDate-e\"", "value=\"Rossi 3\"");
    }

    @Test
    @DisplayName("Chi era noto solo per nome si collega al dossier aperto dopo, senza doppioni e con i suoi rapporti")
    void somebodyKnownByNameIsLinkedToTheDossierThatWasOpenedLater() {
        long member = enter("Temporanea", "CHILD");
        long sibling = enter("Fratello", "CHILD");
        assertThat(relate(sibling, "SIBLING", member)).hasStatus3xxRedirection();

        assertThat(link(member, child)).hasStatus3xxRedirection();

        assertThat(memberOf(child)).isEqualTo(member);
        assertThat(desk.read(mother.path() + "/famiglia"))
                .bodyText()
                .contains("3 persone", child.surname(), child.number())
                .doesNotContain("Temporanea");
        assertThat(desk.read(child.path() + "/famiglia"))
                .bodyText()
                .contains("madre o padre", "Fratello Lina", "fratello o sorella");
        assertThat(told(child)).isPositive();
        Map<String, String> name = named("Altra", "CHILD");
        name.put("version", version(member));
        assertThat(desk.send(page(member), name))
                .as("its name is that of the dossier now")
                .hasStatus(422)
                .bodyText()
                .contains(child.number());
        assertThat(link(sibling, child))
                .as("a second member of the same person")
                .hasStatus(422)
                .bodyText()
                .contains("già in questo nucleo");
    }

    @Test
    void aMemberIsNotLinkedToADossierOfWhichTheOfficeSeesNothing() {
        long member = enter("Ignota", "CHILD");

        assertThat(send(member, Map.of("dossierNumber", "CN-2026-999999")))
                .hasStatus(422)
                .bodyText()
                .contains("non partecipa");
        assertThat(link(member, mother)).hasStatus(422);
        MarkedDossier other = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        link(other, child, "CHILD");
        assertThat(link(member, child)).hasStatus(422).bodyText().contains("un altro nucleo");
        assertThat(jdbc.sql("select count(*) from dossier_household_member where id = ? and dossier_id is null")
                        .param(member)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aRelationBetweenTwoOthersIsStatedCorrectedAndTakenBack() {
        long son = enter("Figlio", "CHILD");
        long husband = enter("Marito", "SPOUSE");

        assertThat(relate(son, "PARENT", husband)).hasStatus3xxRedirection();
        assertThat(desk.read(mother.path() + "/famiglia"))
                .bodyText()
                .contains("Marito Lina: figlio o figlia di Figlio Lina");
        assertThat(desk.read(mother.path() + "/famiglia/rapporto?chi=" + son + "&di=" + husband))
                .bodyText()
                .contains("value=\"PARENT\" selected");
        String older = seen();
        assertThat(relate(husband, "PARENT", son)).hasStatus3xxRedirection();
        assertThat(desk.read(mother.path() + "/famiglia"))
                .bodyText()
                .contains("madre o padre di ")
                .doesNotContain("Figlio Lina: madre o padre");
        assertThat(relate(husband, "OTHER", son, older))
                .as("seen before it was corrected")
                .hasStatus(409);
        assertThat(relate(son, "CHILD", son)).hasStatus(422).bodyText().contains("id=\"member-e\"");
        assertThat(relate(husband, "NOT_KNOWN", son)).hasStatus3xxRedirection();
        assertThat(desk.read(mother.path() + "/famiglia")).bodyText().contains("Nessuno ha ancora detto");
    }

    @Test
    @DisplayName("R-03: di ogni minore si vede se nel nucleo manca chi ne risponde")
    void aMinorForWhomNobodyAnswersIsToldOnEveryPage() {
        Map<String, String> nephew = named("Nipotino", "OTHER");
        nephew.put("birthDate", "2020-01-01");
        desk.send(mother.path() + "/famiglia/nuovo", nephew);
        long minor = newest();

        assertThat(desk.read(mother.path() + "/famiglia")).bodyText().contains("Nipotino Lina è minorenne");
        assertThat(relate(memberOf(mother), "GUARDIAN", minor)).hasStatus3xxRedirection();
        assertThat(desk.read(mother.path() + "/famiglia")).bodyText().doesNotContain("è minorenne");
    }

    private MvcTestResult link(long member, MarkedDossier to) {
        return send(member, Map.of("dossierNumber", to.number()));
    }

    private MvcTestResult send(long member, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(more);
        form.putAll(Map.of("relation", "CHILD", "whereabouts", "IN_ITALY", "version", version(member)));
        return desk.send(page(member), form);
    }

    private String page(long member) {
        return mother.path() + "/famiglia/" + member;
    }
}
