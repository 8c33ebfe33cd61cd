// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import it.respi.dossiers.document.child.FileType;
import it.respi.dossiers.document.reader.DocumentReader;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every hostile file is refused or taken in ten seconds, this process spends nothing on it, nothing half stored stays.
 */
class HostileUploadsTest extends OnDatabase {
    private static final long MOST_ALLOCATED = 16L << 20;

    @TempDir
    Path temp;

    @Autowired
    AddDocument add;

    @Autowired
    DocumentReader reader;

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("it.respi.dossiers.document.HostileFiles#all")
    void isJudgedInTime(String what, byte[] content, String expected) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long files = files();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        Instant begun = Instant.now();
        String outcome = outcome(content);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).isLessThan(MOST_ALLOCATED);
        assertThat(outcome).isEqualTo(expected);
        boolean sound = HostileFiles.SOUND.equals(expected);
        assertThat(rows("dossier_document")).isEqualTo(sound ? 1 : 0);
        if (sound) {
            drawsOrGivesUpInTime(content);
        } else {
            assertThat(files()).isEqualTo(files);
        }
    }

    private void drawsOrGivesUpInTime(byte[] content) throws IOException {
        Path file = Files.write(temp.resolve("sound"), content);
        Instant begun = Instant.now();
        reader.image(file, FileType.PDF, 0, "Prova");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    private String outcome(byte[] content) {
        try {
            add.add(DESK, NUMBER, "D01", "a.pdf", new ByteArrayInputStream(content));
            return HostileFiles.SOUND;
        } catch (RuleBroken refusal) {
            return refusal.code();
        }
    }

    private static long files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
