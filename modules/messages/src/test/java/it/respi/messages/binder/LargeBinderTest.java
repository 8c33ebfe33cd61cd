// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeBinderTest {
    private static final long HUNDRED_MEGABYTES = 100L << 20;

    @TempDir
    private Path folder;

    @Test
    void memoryDoesNotGrowWithThePictures() throws IOException, InterruptedException {
        Path file = folder.resolve("binder.pdf");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InSmallHeap.class.getName(),
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();

        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
        assertThat(Files.size(file)).isGreaterThan(HUNDRED_MEGABYTES);
    }
}
