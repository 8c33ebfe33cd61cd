// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A codice fiscale that was entered in the wrong dossier, and corrected there, is free for its owner. */
class EarlierCodeTest extends ApplicationTest {
    private static final String HUSBANDS = "RTOGUO88C10Z100E";
    private static final String WIFES = "44077112207";
    private static final String NO_SECOND = "Non si apre un secondo dossier per la stessa persona";

    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private MarkedDossier wife;

    @BeforeEach
    void theCodeOfTheHusbandStoodInTheDossierOfTheWife() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        wife = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        wife.correct(desk, "anagrafica", Map.of("codiceFiscale", HUSBANDS, "noCfReason", ""));
        assertThat(desk.send("/u/dossier/nuovo", husband()))
                .as("while it stands there")
                .hasStatus(422)
                .bodyText()
                .contains(NO_SECOND);

        wife.correct(desk, "anagrafica", Map.of("codiceFiscale", WIFES, "noCfReason", ""));
    }

    @Test
    @DisplayName("Un codice fiscale scritto per errore in un altro dossier non impedisce di aprire quello del titolare")
    void letsTheOwnerHaveADossierOnceSomebodyLookedAtTheOther() {
        MvcTestResult asked = desk.send("/u/dossier/nuovo", husband());

        assertThat(asked)
                .hasStatus(422)
                .bodyText()
                .contains(wife.number(), "questo codice fiscale stava nel suo dossier")
                .doesNotContain(NO_SECOND);
        Map<String, String> confirmed = new HashMap<>(husband());
        confirmed.put("confirmedNew", Confirmed.shown(asked));
        MvcTestResult opened = desk.send("/u/dossier/nuovo", confirmed);
        assertThat(opened).hasStatus3xxRedirection();
        String path = String.valueOf(opened.getResponse().getRedirectedUrl());
        assertThat(desk.read(path + "/persona")).bodyText().contains(HUSBANDS);

        assertThat(desk.send("/u/dossier/nuovo", confirmed))
                .as("whose code it is now")
                .hasStatus(422)
                .bodyText()
                .contains(NO_SECOND, path.substring(path.lastIndexOf('/') + 1));
    }

    private static Map<String, String> husband() {
        Map<String, String> form = new HashMap<>(Map.of("procedure", "p01PermitRenewal", "permit.permitType", "16"));
        form.putAll(Map.of("permit.permitNumber", "I12345671", "permit.permitExpiry", "2027-03-01"));
        form.putAll(Map.of("person.codiceFiscale", HUSBANDS));
        Map.of("surname", "Rota", "givenNames", "Ugo", "sex", "M", "birthDate", "1988-03-10", "birthPlace", "Tirana")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("birthCountry", "ALB", "citizenship", "ALB", "language", "sq")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("address", "Via Esempio 1", "municipality", "Cuneo", "postalCode", "12100")
                .forEach((name, value) -> form.put("person." + name, value));
        return form;
    }
}
