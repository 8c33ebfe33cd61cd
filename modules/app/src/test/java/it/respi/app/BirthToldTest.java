// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.Section;
import it.respi.kernel.actor.Lane;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of somebody whose papers say only the year of birth nobody is told a day, wherever they are named. */
@DisplayName("Della data di nascita si dice solo ciò che è noto (spec. 8.1)")
class BirthToldTest extends ApplicationTest {
    private static final String KNOWN = "1990 (giorno e mese non noti)";
    private static final String INVENTED = "01/01/1990";

    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private Pages social;
    private MarkedDossier dossier;

    @BeforeEach
    void somebodyBornInAYear() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        social = as("PROV-CUNEO", Lane.PROV_SOC);
        dossier = MarkedDossier.of(jdbc, desk, social);
        dossier.correct(desk, "anagrafica", Map.of("birthPrecision", "YEAR"));
    }

    @Test
    void amongThoseWhoAreAlikeBeforeAnOpening() {
        assertThat(desk.send("/u/dossier/nuovo", like()))
                .hasStatus(422)
                .bodyText()
                .contains(dossier.number(), "nascita " + KNOWN)
                .doesNotContain(INVENTED);
    }

    @Test
    void amongThoseWhoAreAlikeBeforeAMerger() {
        MarkedDossier other = MarkedDossier.of(jdbc, desk, social);
        other.correct(desk, "anagrafica", Map.of("surname", dossier.surname()));
        Map<String, String> passport = Map.of("paper.passport.number", dossier.mark(Section.NUMBERS));
        other.correct(desk, "documenti-identita", passport);

        assertThat(desk.read(other.path() + "/unione"))
                .hasStatusOk()
                .bodyText()
                .contains(dossier.number(), "nascita " + KNOWN)
                .doesNotContain(INVENTED);
    }

    @Test
    void whereAnotherOfficeAsksForTheDossier() {
        Map<String, String> asked = Map.of("number", dossier.number(), "words", "Serve un corso di italiano ad Alba");
        assertThat(as("HD-ALBA", Lane.HD_OP).send("/u/passaggi/chiedi", asked)).hasStatus3xxRedirection();
        long id = jdbc.sql("select max(id) from dossier_transfer")
                .query(Long.class)
                .single();

        assertThat(desk.read("/u/passaggi/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(dossier.surname(), "nascita " + KNOWN)
                .doesNotContain(INVENTED);
    }

    @Test
    void amongTheDossiersInWhichOneIsNamed() {
        dossier.name(social);

        assertThat(social.read("/u/persone-seguite"))
                .hasStatusOk()
                .bodyText()
                .contains(dossier.number(), "nascita " + KNOWN)
                .doesNotContain(INVENTED);
    }

    @Test
    void onTheCoverOfThePrint() {
        String text = Binders.text(new Binders(desk).made(dossier.path(), List.of("PERSON"), List.of()));

        assertThat(text.replaceAll("\\s+", " "))
                .contains("Data di nascita " + KNOWN)
                .doesNotContain(INVENTED);
    }

    private Map<String, String> like() {
        Map<String, String> form = new HashMap<>(Map.of("procedure", "p01PermitRenewal", "permit.permitType", "16"));
        form.putAll(Map.of("permit.permitNumber", "I12345671", "permit.permitExpiry", "2027-03-01"));
        Map.of("surname", dossier.surname(), "givenNames", "Ada", "sex", "F", "birthDate", "1990-07-07")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("birthPlace", "Tirana", "birthCountry", "ALB", "citizenship", "ALB", "noCfReason", "chiesto")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("language", "sq", "address", "Via Esempio 1", "municipality", "Cuneo", "postalCode", "12100")
                .forEach((name, value) -> form.put("person." + name, value));
        return form;
    }
}
