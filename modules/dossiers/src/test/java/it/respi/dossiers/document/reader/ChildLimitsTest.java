// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.dossiers.document.child.Answer;
import it.respi.dossiers.document.child.FileType;
import it.respi.dossiers.document.child.Naughty;
import it.respi.dossiers.document.child.Order;
import it.respi.platform.store.StoreUnavailable;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a child process can do when a file has taken it over. */
class ChildLimitsTest {
    private static final Fence FENCE = Fence.strongest();

    private static ChildStart start;

    @BeforeAll
    static void start() {
        start = naughty(FENCE);
    }

    private static ChildStart naughty(Fence fence) {
        return new ChildStart(
                fence,
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

    /** Asked of the system itself, not of what is tested. */
    @Test
    void theFenceIsThereWhereTheSystemCanCutTheNetwork() throws Exception {
        assertThat(FENCE.noNetwork()).isEqualTo(starts("--net") || starts("--map-root-user", "--net"));
    }

    @Test
    void reachesNoNetworkBehindTheFenceAndOneWithout() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 2, InetAddress.getLoopbackAddress());
                ChildStart open = naughty(Fence.NONE)) {
            int port = listener.getLocalPort();
            assertThat(said(open, "net", port)).contains("connected");
            if (FENCE.noNetwork()) {
                assertThat(said("net", port)).contains("refused");
            }
        }
    }

    @Test
    void nothingIsReadWithoutTheFenceUnlessTheOperatorPermitsIt() {
        Children required = new Children(Fence.NONE, true);
        Children permitted = new Children(Fence.NONE, false);
        try {
            assertThatThrownBy(required::turn).isInstanceOf(StoreUnavailable.class);
            try (Children.Turn turn = permitted.turn()) {
                assertThat(turn.child().isAlive()).isTrue();
            }
        } finally {
            required.destroy();
            permitted.destroy();
        }
    }

    @Test
    void fillsNoDiskWhereTheKernelCounts() throws IOException {
        assertThat(said("disk", 0)).contains(FENCE.hardLimits() ? "refused" : "filled");
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
    void anAnswerThatItsEndCutsIsNone() throws IOException {
        assertThat(said("half", 0)).isEmpty();
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

    private static boolean starts(String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of("unshare"));
        command.addAll(List.of(options));
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static Optional<String> said(String what, int number) throws IOException {
        return said(start, what, number);
    }

    private static Optional<String> said(ChildStart from, String what, int number) throws IOException {
        try (Child child = from.child()) {
            assertThat(child.answer()).isPresent();
            child.order(new Order(what, FileType.PDF, number, 0, ""));
            child.endAfter(Duration.ofSeconds(3), Duration.ofSeconds(30));
            return child.answer().map(Answer::text);
        }
    }
}
