// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A new dossier for somebody who may already have one: who is shown, to whom, and who decides. */
class CandidatesTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsWhoIsAlikeWithTheReasonsAndTheOperatorDecides() {
        Pages desk = as("HD-ALBA", Lane.HD_OP);
        Map<String, String> form = form("Jobe", "Momodou", "1979-12-31");

        MvcTestResult asked = desk.send("/u/dossier/nuovo", form);

        assertThat(asked).hasStatus(422);
        assertThat(asked)
                .bodyText()
                .contains(
                        "Diop Mamadou",
                        "31/12/1979",
                        "nomi scritti in altro modo",
                        "stessa data di nascita",
                        "href=\"/u/dossier/CN-",
                        "name=\"confirmedNew\"",
                        "value=\"Jobe\"");
        form.put("confirmedNew", Confirmed.shown(asked));
        MvcTestResult opened = desk.send("/u/dossier/nuovo", form);
        assertThat(opened).hasStatus3xxRedirection();
        assertThat(overruledIn(opened)).containsExactly("candidate/" + dossierOf("Diop", "Mamadou"));
    }

    @Test
    void whoWasNotShownIsNotConfirmed() {
        Pages desk = as("HD-ALBA", Lane.HD_OP);
        Map<String, String> form = form("Ndiaye", "Cheikh", "1981-02-03");
        assertThat(desk.send("/u/dossier/nuovo", form)).hasStatus3xxRedirection();

        form.put("confirmedNew", "true");
        MvcTestResult first = desk.send("/u/dossier/nuovo", form);
        assertThat(first).as("said before anybody was shown").hasStatus(422);

        form.put("confirmedNew", Confirmed.shown(first));
        assertThat(desk.send("/u/dossier/nuovo", form)).hasStatus3xxRedirection();
        MvcTestResult later = desk.send("/u/dossier/nuovo", form);
        assertThat(later).as("one more is alike by now").hasStatus(422);

        form.put("confirmedNew", Confirmed.shown(later));
        form.putAll(form("Diop", "Mamadou", "1979-12-31"));
        assertThat(desk.send("/u/dossier/nuovo", form))
                .as("the name was corrected, others are alike")
                .hasStatus(422);
        assertThat(as("HD-CUNEO", Lane.HD_OP)
                        .send("/u/dossier/nuovo", with(form("Ndiaye", "Cheikh", "1981-02-03"), later)))
                .as("a confirmation is of the person who saw them")
                .hasStatus(422);
    }

    private static Map<String, String> with(Map<String, String> form, MvcTestResult shown) {
        form.put("confirmedNew", Confirmed.shown(shown));
        return form;
    }

    private List<String> overruledIn(MvcTestResult opened) {
        String path = String.valueOf(opened.getResponse().getRedirectedUrl());
        return jdbc.sql("select a.object from platform_audit a join dossier d on d.id = a.dossier_id"
                        + " where d.number = ? and a.action = 'OVERRULED'")
                .param(path.substring(path.lastIndexOf('/') + 1))
                .query(String.class)
                .list();
    }

    private long dossierOf(String surname, String names) {
        return jdbc.sql("select d.id from dossier d join dossier_person p on p.id = d.holder_id where p.surname = ?"
                        + " and p.given_names = ?")
                .params(surname, names)
                .query(Long.class)
                .single();
    }

    @Test
    void ofADossierOfOthersOnlyTheOfficeToAskIsTold() {
        Pages other = as("HD-BRA", Lane.HD_OP);
        int before = told();

        MvcTestResult asked = other.send("/u/dossier/nuovo", form("Hodja", "Arbën", "1985-03-15"));

        assertThat(asked).hasStatus(422);
        assertThat(asked)
                .bodyText()
                .contains("Una persona che somiglia è seguita da Sportello Cuneo", "telefono", "name=\"confirmedNew\"")
                .doesNotContain("Hoxha", "CN-2026", "stessa data di nascita");
        assertThat(told()).isEqualTo(before + 1);
    }

    @Test
    void anotherPersonWithTheSameNamesIsNotShown() {
        assertThat(as("HD-CUNEO", Lane.HD_OP).send("/u/dossier/nuovo", form("Hoxha", "Arben", "1961-07-08")))
                .hasStatus3xxRedirection();
    }

    private int told() {
        return jdbc.sql("select count(*) from platform_audit where action = 'CANDIDATE'")
                .query(Integer.class)
                .single();
    }

    private static Map<String, String> form(String surname, String names, String born) {
        Map<String, String> form = new HashMap<>(Map.of(
                "procedure", "p01PermitRenewal",
                "permit.permitType", "16",
                "permit.permitNumber", "I12345678",
                "permit.permitExpiry", "2027-03-01"));
        Map.of("surname", surname, "givenNames", names, "sex", "M", "birthDate", born, "birthPlace", "Thiès")
                .forEach((name, value) -> form.put("person." + name, value));
        String country = surname.startsWith("H") ? "ALB" : "SEN";
        Map.of("birthCountry", country, "citizenship", country, "noCfReason", "chiesto", "language", "fr")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("address", "Via Esempio 1", "municipality", "Cuneo", "postalCode", "12100")
                .forEach((name, value) -> form.put("person." + name, value));
        return form;
    }
}
