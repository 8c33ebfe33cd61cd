// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {

    @TempDir
    Path folder;

    @Test
    void givesTheSameSecretAgainAndADifferentOneForEachName() {
        Path file = folder.resolve("secrets");
        String first = new SecretFile(file).get("one");

        assertThat(new SecretFile(file).get("one")).isEqualTo(first).hasSize(48);
        assertThat(new SecretFile(file).get("two")).isNotEqualTo(first);
        assertThat(new SecretFile(file).get("one")).isEqualTo(first);
    }

    @Test
    void keepsSecretsFromOtherUsersOfTheMachine() throws IOException {
        Path file = folder.resolve("secrets");
        new SecretFile(file).get("one");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
