// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Choices of which several can be made, sent with empty values among them: these were not chosen. */
class EmptyValuesTest extends ApplicationTest {
    private static final String EMPTY = ",";

    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossier() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    @Test
    void areNotChosen() {
        assertThat(desk.send(
                        dossier.path() + "/note", Map.of("section", "CHOSEN", "offices", EMPTY, "body", "Chiamare")))
                .hasStatus(422);
        assertThat(desk.send(
                        dossier.path() + "/stampa/fascicolo",
                        Map.of("parts", "PERSON", "documents", EMPTY, "purpose", "WORK")))
                .hasStatus3xxRedirection();
        assertThat(as("HD-CUNEO", Lane.HD_RESP).send("/u/conservazione", Map.of("act", "agree", "ids", EMPTY)))
                .hasStatus(422);
        assertThat(desk.send(dossier.path() + "/protezione", Map.of("kind", "VICTIM", "people", EMPTY, "seen", EMPTY)))
                .hasStatus3xxRedirection();
    }
}
