// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CounterTest extends ApplicationTest {
    private static final String FIELD = "person.";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void findsByNameInAnyOrderWithoutAccents() {
        MvcTestResult page = search("jose mamani", "HD-ALBA");

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("Quispe Mamani José Luis").contains("value=\"jose mamani\"");
    }

    @Test
    void anotherOfficeFindsNothingAndMayCreate() {
        assertThat(search("hoxha", "HD-BRA"))
                .bodyText()
                .contains("Crea dossier per «hoxha»")
                .doesNotContain("Arben");
    }

    @Test
    void policeFindsWhatReachedItAndCreatesNothing() {
        Pages police = as("QUE-CUNEO", Lane.QUE_ACC);

        assertThat(police.send("/u/dossier/cerca", Map.of("q", "li na")))
                .bodyText()
                .contains("Li Na");
        assertThat(police.send("/u/dossier/cerca", Map.of("q", "hoxha")))
                .bodyText()
                .doesNotContain("Crea dossier");
    }

    @Test
    void aWholeCodiceFiscaleOpensItsDossier() {
        assertThat(search("hxhrbn85c15z100a", "HD-CUNEO")).hasStatus3xxRedirection();
    }

    @Test
    void oneLetterIsTooShort() {
        assertThat(search("h", "HD-CUNEO")).bodyText().contains("almeno due lettere");
    }

    @Test
    void theCounterShowsTheLatestOfTheDesk() {
        String newest = jdbc.sql("select d.number from dossier d join registry_office o on o.id = d.owner_office_id"
                        + " where o.code = 'HD-ALBA' and d.protection is null order by d.id desc limit 1")
                .query(String.class)
                .single();

        assertThat(as("HD-ALBA", Lane.HD_OP).read("/u/sportello"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/u/dossier/" + newest + "\"");
    }

    @Test
    void theProvinceSeesNeitherCounterNorSearch() {
        Pages province = as("PROV-CUNEO", Lane.PROV_SOC);

        assertThat(province.read("/u/sportello")).hasStatus(403);
        assertThat(province.read("/u/dossier")).hasStatus(403);
    }

    @Test
    void opensADossierOnceHoweverOftenTheButtonIsPressed() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        String key = UUID.randomUUID().toString();
        Map<String, String> form = form(Map.of("surname", "Doppio", "givenNames", "Clic"));

        String first = desk.send("/u/dossier/nuovo", key, form).getResponse().getRedirectedUrl();
        String second = desk.send("/u/dossier/nuovo", key, form).getResponse().getRedirectedUrl();

        assertThat(first).startsWith("/u/dossier/CN-").isEqualTo(second);
        assertThat(jdbc.sql("select count(*) from dossier_person where surname = 'Doppio'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            surname        | Иванов             | Usa lettere latine
            surname        | -                  | Usa lettere latine
            surname        | ''                 | Scrivi il cognome
            birthDate      | 2031-01-01         | nel futuro
            birthDate      | 1899-12-31         | prima del 1900
            birthDate      | 31/02/1990         | Scrivi la data
            codiceFiscale  | HXHRBN85C15Z100B   | ultima lettera
            codiceFiscale  | HXHRBN85           | non ha la forma giusta
            passportNumber | A-1                | da 5 a 15
            phone          | 12                 | con il prefisso
            email          | anna@              | indirizzo e-mail
            postalCode     | 1210               | Il CAP ha 5 cifre
            citizenship    | ROU                | cittadino UE: serve l’attestazione
            citizenship    | ZZZ                | Scegli la cittadinanza
            language       | tlh                | Scegli la lingua
            """)
    void saysWhatIsWrongBesideTheFieldAndKeepsWhatWasTyped(String field, String typed, String words) {
        Map<String, String> form = form(Map.of(field, typed));
        if ("codiceFiscale".equals(field)) {
            form.put(FIELD + "noCfReason", "");
        }
        MvcTestResult page = as("HD-CUNEO", Lane.HD_OP).send("/u/dossier/nuovo", form);

        assertThat(page).hasStatus(422);
        assertThat(page).bodyText().contains(words, "Errore:", "id=\"person." + field + "-e\"");
        if (!"ZZZ".equals(typed) && !"tlh".equals(typed)) {
            assertThat(page).bodyText().contains(typed);
        }
    }

    @Test
    @DisplayName("Codice fiscale diverso dai dati: avviso da confermare, mai corretto da solo (allegato 8.1)")
    void asksToConfirmADifferenceOnceAndThenGoesOn() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        Map<String, String> form = form(Map.of(
                "codiceFiscale", "HXHRBN85C15Z10LD", "noCfReason", "", "surname", "Hoxha", "birthDate", "1985-03-15"));

        MvcTestResult asked = desk.send("/u/dossier/nuovo", form);
        assertThat(asked).hasStatus(422);
        assertThat(asked).bodyText().contains("indica altri nomi", "Ho controllato", "value=\"HXHRBN85C15Z10LD\"");

        form.put("confirmed", "cf.differs.given-names");
        assertThat(desk.send("/u/dossier/nuovo", form)).hasStatus3xxRedirection();
    }

    @Test
    void namesTheDossierThatAlreadyHasTheCodiceFiscale() {
        Map<String, String> form = form(Map.of(
                "codiceFiscale",
                "HXHRBN85C15Z100A",
                "noCfReason",
                "",
                "surname",
                "Hoxha",
                "givenNames",
                "Arben",
                "birthDate",
                "1985-03-15"));

        assertThat(as("HD-CUNEO", Lane.HD_OP).send("/u/dossier/nuovo", form))
                .hasStatus(422)
                .bodyText()
                .contains("è già nel dossier CN-", "href=\"/u/dossier/CN-");
        assertThat(as("HD-BRA", Lane.HD_OP).send("/u/dossier/nuovo", form))
                .hasStatus(422)
                .bodyText()
                .contains("Sportello Cuneo")
                .doesNotContain("href=\"/u/dossier/CN-");
    }

    @Test
    @DisplayName("Permesso scaduto da oltre 60 giorni: avviso, la domanda resta possibile (art. 13 c. 2 lett. b TUI)")
    void warnsOfAPermitThatExpiredLongAgo() {
        Map<String, String> form = form(Map.of());
        form.put("permit.permitExpiry", "2020-01-31");

        assertThat(as("HD-CUNEO", Lane.HD_OP).send("/u/dossier/nuovo", form))
                .hasStatus(422)
                .bodyText()
                .contains("scaduto da troppo tempo");
    }

    private MvcTestResult search(String text, String office) {
        return as(office, Lane.HD_OP).send("/u/dossier/cerca", Map.of("q", text));
    }

    private static Map<String, String> form(Map<String, String> person) {
        Map<String, String> form = new HashMap<>();
        Map.of("surname", "Prova", "givenNames", "Ada", "sex", "M", "birthDate", "1990-05-05", "birthPlace", "Tirana")
                .forEach((name, value) -> form.put(FIELD + name, value));
        Map.of(
                        "birthCountry",
                        "ALB",
                        "citizenship",
                        "ALB",
                        "noCfReason",
                        "chiesto",
                        "language",
                        "sq",
                        "phone",
                        "333 1234567")
                .forEach((name, value) -> form.put(FIELD + name, value));
        Map.of("address", "Via Esempio 1", "municipality", "Cuneo", "postalCode", "12100")
                .forEach((name, value) -> form.put(FIELD + name, value));
        person.forEach((name, value) -> form.put(FIELD + name, value));
        form.putAll(Map.of(
                "procedure", "p01PermitRenewal",
                "permit.permitType", "16",
                "permit.permitNumber", "I12345678",
                "permit.permitExpiry", "2027-03-01"));
        return form;
    }
}
