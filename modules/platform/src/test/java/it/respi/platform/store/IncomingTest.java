// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.launcher.part.Pause;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What is being received stays on the disk no longer than the process that receives it. */
class IncomingTest {
    @TempDir
    Path parent;

    @Test
    void whatAKilledNodeHadHalfReceivedGoesAtTheNextStartAndNothingOfALivingOne() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Receiving.class.getName(),
                        parent.toString())
                .start();
        assertThat(new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8)).readLine())
                .isEqualTo(Receiving.SOME);
        Incoming living = new Incoming(parent);
        living.sweep();
        assertThat(parts()).hasSize(1);

        other.destroyForcibly().waitFor();
        assertThat(parts()).as("killed in the middle").hasSize(1);
        living.sweep();
        assertThat(parts()).isEmpty();
    }

    @Test
    void isSweptAtTheStartToo() throws IOException {
        Path left = Files.createDirectory(parent.resolve("node1"));
        Files.createFile(left.resolve(HeldFolder.LOCK));
        Files.writeString(left.resolve("1.part"), "x");

        try (Incoming incoming = new Incoming(parent)) {
            assertThat(left).doesNotExist();
            assertThat(incoming.take(new ByteArrayInputStream(new byte[3]), 3).file())
                    .exists();
        }
        assertThat(parent).as("a node that ends by itself leaves nothing").isEmptyDirectory();
    }

    @Test
    void whatTheVersionBeforeLeftIsRemovedAfterADay() throws IOException {
        Path old = Files.createFile(parent.resolve("1.part"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path fresh = Files.createFile(parent.resolve("2.part"));

        new Incoming(parent);

        assertThat(parts()).containsExactly(fresh);
    }

    @Test
    void goesOnWhenItsFolderIsRemovedFromOutside() throws IOException {
        Incoming incoming = new Incoming(parent);
        try (Stream<Path> all = Files.list(parent)) {
            for (Path one : all.toList()) {
                FileSystemUtils.deleteRecursively(one);
            }
        }

        assertThat(incoming.take(new ByteArrayInputStream(new byte[3]), 3).file())
                .exists();
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> all = Files.walk(parent)) {
            return all.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    /** A node in the middle of a slow upload. */
    static final class Receiving {
        static final String SOME = "some of it is there";

        private Receiving() {}

        public static void main(String[] args) throws IOException {
            new Incoming(Path.of(args[0])).take(new Slow(), 1 << 20);
        }
    }

    private static final class Slow extends InputStream {
        private boolean begun;

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (!begun) {
                begun = true;
                return length;
            }
            System.out.println(Receiving.SOME);
            Pause.millis(Duration.ofMinutes(5).toMillis());
            return -1;
        }
    }
}
