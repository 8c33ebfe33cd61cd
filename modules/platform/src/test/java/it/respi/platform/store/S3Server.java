// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import it.respi.launcher.part.Pause;
import it.respi.launcher.part.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real server that speaks S3 in a process of its own; it checks the signature of every request. */
final class S3Server implements AutoCloseable {
    static final String BUCKET = "documenti";
    private static final String KEY = "respi-prova";
    private static final String SECRET = "segreto-di-prova";

    private final Process process;
    private final int port;

    private S3Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static S3Server start(Path folder) {
        try {
            int port = Ports.anyFree();
            Path settings = Files.writeString(folder.resolve("s3proxy.conf"), """
                    s3proxy.endpoint=http://127.0.0.1:%d
                    s3proxy.authorization=aws-v2-or-v4
                    s3proxy.identity=%s
                    s3proxy.credential=%s
                    jclouds.provider=filesystem-nio2
                    jclouds.filesystem.basedir=%s
                    """.formatted(
                            port,
                            KEY,
                            SECRET,
                            Files.createDirectories(folder.resolve("data").resolve(BUCKET))
                                    .getParent()));
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.gaul.s3proxy.Main",
                            "--properties",
                            settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("s3proxy.log").toFile())
                    .start();
            return new S3Server(process, port).ready(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    S3Settings settings() {
        return settings(SECRET);
    }

    S3Settings settings(String secret) {
        return new S3Settings(BUCKET, "http://127.0.0.1:" + port, "eu-south-1", KEY, secret, true);
    }

    private S3Server ready(Path folder) throws IOException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return this;
            } catch (IOException e) {
                Pause.millis(100);
            }
        }
        close();
        throw new IllegalStateException("s3proxy does not start: " + Files.readString(folder.resolve("s3proxy.log")));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
