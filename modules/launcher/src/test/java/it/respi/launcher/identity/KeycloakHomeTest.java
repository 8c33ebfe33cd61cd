// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakHomeTest {

    @TempDir
    Path folder;

    private Path realm;
    private Path people;

    @BeforeEach
    void writeARealm() throws IOException {
        realm = Files.writeString(folder.resolve("realm.json"), "{}");
        people = folder.resolve("home/data/people");
        home("secret").prepare(distribution());
        Files.writeString(people, "registered");
    }

    @Test
    void keepsItsDataWhileTheRealmFileStaysTheSame() {
        home("secret").keep();

        home("secret").prepare(distribution());

        assertThat(people).exists();
    }

    @Test
    void startsAnewWhenTheRealmFileChanges() throws IOException {
        home("secret").keep();
        Files.writeString(realm, "{ }");

        home("secret").prepare(distribution());

        assertThat(people).doesNotExist();
        assertThat(folder.resolve("home/data/import/respi-realm.json")).hasContent("{ }");
    }

    @Test
    void startsAnewWhenAValueOfTheRealmChanges() {
        home("secret").keep();

        home("another").prepare(distribution());

        assertThat(people).doesNotExist();
    }

    @Test
    void startsAnewAfterAFirstStartThatDidNotEndWell() {
        home("secret").prepare(distribution());

        assertThat(people).doesNotExist();
    }

    private KeycloakHome home(String secret) {
        return new KeycloakHome(folder.resolve("home"), realm, Map.of("SECRET", secret));
    }

    private KeycloakDistribution distribution() {
        return new KeycloakDistribution(folder);
    }
}
