// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    private static final List<String> WAITS = List.of("/bin/sh", "-c", "sleep 60; : with a marker");

    @TempDir
    Path folder;

    private ChildProcess lost;

    @BeforeEach
    void prepare() {
        lost = child();
    }

    @Test
    void isFoundAndStoppedByTheNextStartAfterItsLauncherForgotIt() {
        lost.start(WAITS, Map.of());

        assertThat(child().stopLeftOver(Duration.ofSeconds(2))).isTrue();

        assertThat(lost.onEnd()).succeedsWithin(2, TimeUnit.SECONDS);
        assertThat(child().stopLeftOver(Duration.ofSeconds(2))).isFalse();
    }

    @Test
    void isNotTakenForAStrangerThatGotItsNumber() throws IOException {
        lost.start(WAITS, Map.of());
        List<String> lines = Files.readAllLines(folder.resolve("pid"));
        long earlier = Long.parseLong(lines.get(1)) - Duration.ofMinutes(1).toMillis();
        Files.write(folder.resolve("pid"), List.of(lines.get(0), String.valueOf(earlier), lines.get(2)));

        assertThat(child().stopLeftOver(Duration.ofSeconds(2))).isFalse();

        assertThat(lost.isAlive()).isTrue();
        lost.stop(Duration.ofSeconds(2));
    }

    @Test
    void isEndedByForceWhenItIgnoresTheRequest() throws IOException {
        lost.start(
                List.of("/bin/sh", "-c", "trap '' TERM; echo on; while :; do sleep 0.1; done; : with a marker"),
                Map.of());
        while (!Files.readString(folder.resolve("log")).contains("on")) {
            Pause.millis(20);
        }

        lost.stop(Duration.ofMillis(300));

        assertThat(lost.onEnd()).succeedsWithin(2, TimeUnit.SECONDS);
    }

    @Test
    void cannotBeStartedOnceItWasStopped() {
        lost.stop(Duration.ZERO);

        assertThatThrownBy(() -> lost.start(WAITS, Map.of())).isInstanceOf(StartRefused.class);
    }

    @Test
    void tellsTheEndOfItsLogWhenItDies() {
        lost.start(List.of("/bin/sh", "-c", "for i in $(seq 30); do echo line $i; done; exit 3"), Map.of());

        assertThatThrownBy(lost::awaitEnd)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("line 16\nline 17")
                .hasMessageContaining("line 30")
                .hasMessageContaining(folder.resolve("log").toString())
                .hasMessageNotContaining("line 15");
    }

    private ChildProcess child() {
        return new ChildProcess("child", folder.resolve("log"), folder.resolve("pid"), "with a marker");
    }
}
