// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.document.child.Answer;
import it.respi.dossiers.document.child.FileType;
import it.respi.dossiers.document.child.Naughty;
import it.respi.dossiers.document.child.Order;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a child process can do when a file has taken it over. */
class ChildLimitsTest {
    private static ChildStart start;

    @BeforeAll
    static void start() {
        start = new ChildStart(
                Naughty.class.getName(),
                File.pathSeparator + Path.of("target", "test-classes").toAbsolutePath());
    }

    @AfterAll
    static void stop() {
        start.close();
    }

    @Test
    void saysWhatItIsAskedWhenNothingIsWrong() throws IOException {
        assertThat(said("hello", 0)).contains("hello");
    }

    /** Where the system has no such fence the child reaches the network, and the platform says so when it starts. */
    @Test
    void reachesNoNetworkWhereTheSystemCanCutIt() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String expected = start.fence().noNetwork() ? "refused" : "connected";
            assertThat(said("net", listener.getLocalPort())).contains(expected);
        }
    }

    @Test
    void fillsNoDiskWhereTheKernelCounts() throws IOException {
        assertThat(said("disk", 0)).contains(start.fence().hardLimits() ? "refused" : "filled");
    }

    @Test
    void endsWhenItsMemoryIsFull() throws IOException {
        assertThat(said("heap", 0)).isEmpty();
    }

    @Test
    void endsWhenItsTimeIsOver() throws IOException {
        Instant begun = Instant.now();
        assertThat(said("time", 0)).isEmpty();
        assertThat(Duration.between(begun, Instant.now())).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
    }

    @Test
    void knowsNothingOfOurSettings() throws IOException {
        assertThat(said("environment", 0)).get().asString().doesNotContain("RESPI", "PATH");
    }

    @Test
    void endsWithItsInput() throws Exception {
        Child child = start.child();
        assertThat(child.answer()).isPresent();
        ProcessHandle handle = ProcessHandle.of(child.pid()).orElseThrow();
        child.hangUp();
        handle.onExit().get(10, TimeUnit.SECONDS);
        assertThat(handle.isAlive()).isFalse();
    }

    private static Optional<String> said(String what, int number) throws IOException {
        try (Child child = start.child()) {
            assertThat(child.answer()).isPresent();
            child.order(new Order(what, FileType.PDF, number, 0, ""));
            child.endAfter(Duration.ofSeconds(3), Duration.ofSeconds(30));
            return child.answer().map(Answer::text);
        }
    }
}
