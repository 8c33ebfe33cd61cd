// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.launcher.part.Folders;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

    @Test
    void areThePeopleOfTheExampleRealm() throws IOException {
        String realm = Files.readString(Folders.project().resolve("config/keycloak/respi-realm.json"));

        assertThat(DemoPeople.all())
                .hasSize(13)
                .allSatisfy(person -> assertThat(realm)
                        .contains("\"username\": \"" + person.user() + "\"")
                        .contains("/" + person.office() + "\""));
    }

    @Test
    void haveNoSecretInTheRealmFile() throws IOException {
        String realm = Files.readString(Folders.project().resolve("config/keycloak/respi-realm.json"));

        assertThat(realm.lines().filter(line -> line.contains("\"secret\":") || line.contains("\"value\":")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"${RESPI_"));
    }
}
