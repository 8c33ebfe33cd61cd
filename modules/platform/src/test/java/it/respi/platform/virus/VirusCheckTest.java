// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.virus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.platform.virus.VirusCheck.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a real clamd. */
class VirusCheckTest {
    private static ClamdProcess clamd;

    @BeforeAll
    static void start() throws Exception {
        clamd = ClamdProcess.start(Files.createTempDirectory("clamd"));
    }

    @AfterAll
    static void stop() {
        clamd.close();
    }

    @Test
    void findsTheTestVirusAlsoDeepInAFile() {
        assertThat(check(ClamdProcess.EICAR)).isEqualTo(Finding.INFECTED);
        assertThat(check("%PDF-1.7\n" + "x".repeat(300_000) + ClamdProcess.EICAR + "%%EOF"))
                .isEqualTo(Finding.INFECTED);
    }

    @Test
    void letsTheRestPass() {
        assertThat(check("")).isEqualTo(Finding.CLEAN);
        assertThat(check("y".repeat(25 << 20))).isEqualTo(Finding.CLEAN);
    }

    @Test
    void saysThatItIsAwayWhenNobodyIsThere() throws Exception {
        assertThat(new VirusCheck("/nowhere/clamd.socket").check(content("x"))).isEqualTo(Finding.AWAY);
        int closed;
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = listener.getLocalPort();
        }
        assertThat(new VirusCheck("127.0.0.1:" + closed).check(content("x"))).isEqualTo(Finding.AWAY);
    }

    @Test
    void saysThatItIsAwayWhenSomethingIsThereThatNeverAnswers() throws Exception {
        try (ServerSocket hangsUp = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hangUp(hangsUp));
            assertThat(new VirusCheck("127.0.0.1:" + hangsUp.getLocalPort()).check(content("x")))
                    .isEqualTo(Finding.AWAY);
        }
    }

    @Test
    void tellsAContentItHasNoAnswerForFromAScannerThatIsAway() {
        byte[] large = new byte[31 << 20]; // above its limit of 30 MB
        Arrays.fill(large, (byte) 'z');
        assertThat(new VirusCheck(clamd.address()).check(new ByteArrayInputStream(large)))
                .isEqualTo(Finding.NO_ANSWER);
        assertThat(check("the next one")).isEqualTo(Finding.CLEAN);
    }

    @Test
    void saysThatNothingWasCheckedWhenNoScannerIsConfigured() {
        assertThat(new VirusCheck(" ").check(content(ClamdProcess.EICAR))).isEqualTo(Finding.NOT_CHECKED);
    }

    @Test
    void refusesToStartWithAnAddressThatIsNone() {
        assertThatThrownBy(() -> new VirusCheck("scanner")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new VirusCheck("localhost:3310").isConfigured()).isTrue();
        assertThat(Path.of(clamd.address())).isAbsolute();
    }

    private static void hangUp(ServerSocket listener) {
        try {
            while (!listener.isClosed()) {
                listener.accept().close();
            }
        } catch (IOException e) {
            assertThat(listener.isClosed()).isTrue();
        }
    }

    private static Finding check(String text) {
        return new VirusCheck(clamd.address()).check(content(text));
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
