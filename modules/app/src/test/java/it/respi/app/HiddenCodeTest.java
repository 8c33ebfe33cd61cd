// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The codice fiscale of a protected dossier tells nobody that it is there; who is named in it is seen listed. */
class HiddenCodeTest extends ApplicationTest {
    private static final String CODE = "MRCDAA90E45Z100N";

    @Autowired
    private JdbcClient jdbc;

    private Pages named;
    private MarkedDossier dossier;

    @BeforeEach
    void aProtectedDossierWithACode() {
        jdbc.sql("update dossier_person set codice_fiscale = null where codice_fiscale = ?")
                .param(CODE)
                .update();
        named = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, named, as("PROV-CUNEO", Lane.PROV_SOC));
        jdbc.sql("update dossier_person set codice_fiscale = ?, no_cf_reason = null where id ="
                        + " (select holder_id from dossier where id = ?)")
                .params(CODE, dossier.id())
                .update();
        jdbc.sql("update dossier set indexed_by = 0 where id = ?")
                .param(dossier.id())
                .update();
        assertThat(named.send(dossier.path() + "/protezione", Map.of("kind", "VICTIM")))
                .hasStatus3xxRedirection();
    }

    @Test
    @DisplayName("Il codice fiscale di un dossier protetto si può inserire altrove: nessun rifiuto che lo tradisca")
    void anotherDeskOpensItsDossierAsForAnybody() {
        Pages other = as("HD-BRA", Lane.HD_OP);

        MvcTestResult opened = Confirmed.opening(other, form("Marca"));

        assertThat(opened).hasStatus3xxRedirection();
        String path = String.valueOf(opened.getResponse().getRedirectedUrl());
        assertThat(other.read(path + "/persona")).bodyText().contains(CODE);
        assertThat(other.read(path + "/unione")).bodyText().doesNotContain(dossier.number(), "Cuneo ");
        assertThat(other.send("/u/dossier/cerca", Map.of("q", CODE))).hasRedirectedUrl(path);
        assertThat(Confirmed.opening(as("HD-ALBA", Lane.HD_OP), form("Mirca")))
                .as("an ordinary one keeps its code for itself")
                .hasStatus(422);
        assertThat(Confirmed.opening(named, form("Murca")))
                .as("who is named learns it")
                .hasStatus(422);
        assertThat(body(named.read(dossier.path() + "/unione")))
                .as("the possible double")
                .contains("Sportello Bra");
        MvcTestResult ended = as("HD-CUNEO", Lane.HD_RESP).send(dossier.path() + "/protezione", Map.of("kind", "NONE"));
        assertThat(ended).as("not named").hasStatus(404);
        Pages head = as("HD-CUNEO", Lane.HD_RESP);
        dossier.name(head);
        Map<String, String> ordinary = new HashMap<>(Map.of("kind", "NONE", "seenKind", "VICTIM"));
        ordinary.put("seen", named.actor().staffId() + "," + head.actor().staffId());
        assertThat(head.send(dossier.path() + "/protezione", ordinary))
                .hasStatus(422)
                .bodyText()
                .contains("stesso codice fiscale");
    }

    @Test
    void whoIsNamedFindsTheirDossiersInOneList() {
        Pages social = as("PROV-CUNEO", Lane.PROV_SOC);
        assertThat(body(social.read("/u/persone-seguite"))).doesNotContain(dossier.number());
        dossier.name(social);

        assertThat(body(social.read("/u/persone-seguite"))).contains(dossier.number(), dossier.surname());
        assertThat(body(named.read("/u/persone-seguite"))).contains(dossier.number());
        assertThat(body(as("HD-CUNEO", Lane.HD_RESP).read("/u/persone-seguite")))
                .doesNotContain(dossier.number());
        assertThat(as("PROV-CUNEO", Lane.ADM).read("/u/persone-seguite")).hasStatus(403);
        Pages police = as("QUE-CUNEO", Lane.QUE_IST);
        dossier.name(police);
        assertThat(body(police.read("/u/persone-seguite")))
                .as("its office takes no part")
                .doesNotContain(dossier.number());
    }

    private static Map<String, String> form(String surname) {
        Map<String, String> form = new HashMap<>(Map.of("procedure", "p01PermitRenewal", "permit.permitType", "16"));
        form.putAll(Map.of("permit.permitNumber", "I12345671", "permit.permitExpiry", "2027-03-01"));
        form.putAll(Map.of("person.codiceFiscale", CODE));
        Map.of("surname", surname, "givenNames", "Ada", "sex", "F", "birthDate", "1990-05-05", "birthPlace", "Tirana")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("birthCountry", "ALB", "citizenship", "ALB", "language", "sq")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("address", "Via Esempio 1", "municipality", "Cuneo", "postalCode", "12100")
                .forEach((name, value) -> form.put("person." + name, value));
        return form;
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
