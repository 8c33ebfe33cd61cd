// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.Section;
import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The history of a dossier tells that data of the person were corrected. */
class PersonCorrectionsTest extends ApplicationTest {
    private static final String CORRECTED = "Dati della persona corretti: ";

    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossierWithCorrections() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    @Test
    @DisplayName("La storia dice quali dati della persona furono corretti, da chi e quando, mai i valori")
    void tellsTheBlockAndWhoAndNeverTheValues() {
        dossier.correct(desk, "contatti", Map.of("contact.c1.value", "+393479998877"));
        String story = body(desk.read(dossier.path() + "/storia"));

        assertThat(story.split(CORRECTED + "contatti", -1))
                .as("each correction")
                .hasSize(3);
        assertThat(story)
                .contains(
                        CORRECTED + "altri nomi",
                        CORRECTED + "documenti d’identità",
                        desk.actor().name())
                .doesNotContain("9998877")
                .doesNotContain(dossier.further(Section.PERSON))
                .doesNotContain(dossier.further(Section.NUMBERS));
    }

    @Test
    void whoSeesNoNumbersIsNotToldThatTheyChanged() {
        Pages bra = as("HD-BRA", Lane.HD_OP);
        dossier.statedBy(bra);

        assertThat(body(bra.read(dossier.path() + "/storia")))
                .contains(CORRECTED + "contatti")
                .doesNotContain(CORRECTED + "documenti d’identità");
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
