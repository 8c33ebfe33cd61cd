// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.virus;

import it.respi.launcher.part.Pause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A real clamd with one signature of our own, the harmless test file of EICAR; nothing is fetched. */
final class ClamdProcess implements AutoCloseable {
    /** In two parts, so that no scanner takes this source for the test file. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final Path folder;
    private final Process process;

    private ClamdProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    static ClamdProcess start(Path folder) {
        try {
            Path signatures = Files.createDirectories(folder.resolve("signatures"));
            String text = HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII));
            Files.writeString(signatures.resolve("own.ndb"), "Eicar-Test:0:*:" + text + "\n");
            Path settings = Files.writeString(
                    folder.resolve("clamd.conf"),
                    "LocalSocket %s%nDatabaseDirectory %s%nForeground yes%nStreamMaxLength 30M%nLogFile %s%n"
                            .formatted(socket(folder), signatures, folder.resolve("clamd.log")));
            Process process = new ProcessBuilder(program(), "--config-file=" + settings)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out").toFile())
                    .start();
            return new ClamdProcess(folder, process).ready();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For {@code RESPI_CLAMD}. */
    String address() {
        return socket(folder).toString();
    }

    private static Path socket(Path folder) {
        return folder.resolve("clamd.socket");
    }

    private static String program() {
        return Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("clamd is needed (package clamav-daemon)"));
    }

    private ClamdProcess ready() throws IOException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket(folder)))) {
                return this;
            } catch (IOException e) {
                Pause.millis(100);
            }
        }
        close();
        throw new IllegalStateException("clamd does not start: " + Files.readString(folder.resolve("out")));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
