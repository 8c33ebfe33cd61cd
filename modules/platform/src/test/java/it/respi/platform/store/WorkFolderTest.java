// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is worked on lies in a folder of the process; what a killed process left is removed by the next one. */
class WorkFolderTest {
    @TempDir
    private Path parent;

    @Test
    void removesWhatAKilledProcessLeftAndNothingOfALivingOne() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + parent,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Busy.class.getName())
                .start();
        Path page = Path.of(
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8)).readLine());
        WorkFolder next = new WorkFolder(parent);

        assertThat(next.sweep()).isZero();
        assertThat(page).exists();

        other.destroyForcibly().waitFor();
        assertThat(page).exists();
        assertThat(next.sweep()).isOne();
        assertThat(page.getParent()).doesNotExist();
        assertThat(next.path()).exists();
    }

    @Test
    void removesWhatEarlierVersionsLeftLongAgo() throws IOException {
        Path old = Files.createDirectory(parent.resolve("respi-job123"));
        Files.writeString(old.resolve("result"), "x");
        Path page = Files.writeString(parent.resolve("respi-page9"), "x");
        Path fresh = Files.writeString(parent.resolve("respi-page10"), "x");
        Path others = Files.writeString(parent.resolve("respond-page9"), "x");
        var longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(3)));
        Files.setLastModifiedTime(old, longAgo);
        Files.setLastModifiedTime(page, longAgo);
        Files.setLastModifiedTime(others, longAgo);

        assertThat(new WorkFolder(parent).sweep()).isEqualTo(2);
        assertThat(old).doesNotExist();
        assertThat(page).doesNotExist();
        assertThat(fresh).exists();
        assertThat(others).exists();
    }

    /** A process in the middle of its work. */
    static final class Busy {
        private Busy() {}

        public static void main(String[] args) throws IOException, InterruptedException {
            System.out.println(WorkFolder.file("page"));
            Thread.sleep(Duration.ofMinutes(5));
        }
    }
}
