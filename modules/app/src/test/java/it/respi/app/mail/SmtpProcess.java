// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.mail;

import it.respi.launcher.part.Pause;
import it.respi.launcher.part.Ports;
import it.respi.platform.mail.MailServer;
import it.respi.platform.mail.MailSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The real SMTP server of {@link SmtpMain} in a process of its own. */
public final class SmtpProcess implements AutoCloseable {
    private final Path folder;
    private final Process process;
    private final int port;

    private SmtpProcess(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    public static SmtpProcess start(Path folder) {
        try {
            int port = Ports.anyFree();
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SmtpMain.class.getName(),
                            Integer.toString(port),
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("smtp.log").toFile())
                    .start();
            return new SmtpProcess(folder, process, port).ready();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MailServer server() {
        return server("", "", MailSettings.Tls.NONE);
    }

    MailServer server(String user, String password, MailSettings.Tls tls) {
        return new MailServer(new MailSettings("127.0.0.1", port, user, password, "rete@example.org", tls));
    }

    /** What arrived so far, in no order. */
    public List<MimeMessage> mails() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(SmtpProcess::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private SmtpProcess ready() throws IOException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return this;
            } catch (IOException e) {
                Pause.millis(100);
            }
        }
        close();
        throw new IllegalStateException(
                "the SMTP server does not start: " + Files.readString(folder.resolve("smtp.log")));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
