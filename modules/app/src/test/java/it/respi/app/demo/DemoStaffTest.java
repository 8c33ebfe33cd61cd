// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoStaffTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna.bassi",
                "paolo.giordano",
                "elena.ferrero",
                "giulia.rinaldi",
                "carlo.monti",
                "silvia.dutto",
                "sara.conti",
                "marco.ferri",
                "luisa.gallo",
                "fabio.costa",
                "marta.olivero",
                "laura.bruno",
                "davide.serra"
            })
    void isInTheExampleDataWhoSignsInLater(String user) throws IOException {
        String realm = Files.readString(Path.of("../../config/keycloak/respi-realm.json"));

        assertThat(realm.replaceAll("\\s+", " "))
                .contains("\"id\": \"" + DemoStaff.accountOf(user) + "\", \"username\": \"" + user + "\"");
    }
}
