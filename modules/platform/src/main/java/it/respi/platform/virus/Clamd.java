// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.virus;

import it.respi.platform.virus.VirusCheck.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One conversation with clamd: {@code INSTREAM}, pieces with their lengths before them, one line back (clamd(8)). */
final class Clamd implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Clamd.class);

    /** For the answer to a file. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** For a sign of life. */
    private static final Duration SHORT = Duration.ofSeconds(5);

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_LINE = 1024;

    private final SocketChannel channel;

    private Clamd(SocketChannel channel) {
        this.channel = channel;
    }

    /** To have a file looked at. */
    static Clamd connect(SocketAddress address) throws IOException {
        return connect(address, PATIENCE);
    }

    /** Whether it is there and answers at all: then what it did not answer to is the fault of that file. */
    static boolean isThere(SocketAddress address) {
        try (Clamd clamd = connect(address, SHORT)) {
            clamd.send("zPING\0");
            return "PONG".equals(clamd.line());
        } catch (IOException e) {
            return false;
        }
    }

    private static Clamd connect(SocketAddress address, Duration patience) throws IOException {
        SocketChannel channel = address instanceof InetSocketAddress
                ? SocketChannel.open()
                : SocketChannel.open(StandardProtocolFamily.UNIX);
        Clamd clamd = new Clamd(channel);
        CompletableFuture.runAsync(
                clamd::close, CompletableFuture.delayedExecutor(patience.toSeconds(), TimeUnit.SECONDS));
        try {
            channel.connect(address);
            return clamd;
        } catch (IOException | RuntimeException e) {
            clamd.close();
            throw e instanceof IOException io ? io : new IOException(e);
        }
    }

    Finding scan(InputStream content) throws IOException {
        send("zINSTREAM\0");
        ByteBuffer piece = ByteBuffer.allocate(Integer.BYTES + PIECE);
        int read;
        do {
            read = content.readNBytes(piece.array(), Integer.BYTES, PIECE);
            send(piece.putInt(0, read).position(0).limit(Integer.BYTES + read)); // an empty piece is the end
        } while (read > 0);
        return finding(line());
    }

    private static Finding finding(String line) throws IOException {
        if (line.endsWith(" OK")) {
            return Finding.CLEAN;
        }
        if (line.endsWith(" FOUND")) {
            log.warn("Virus found in an upload: {}", line);
            return Finding.INFECTED;
        }
        throw new IOException("clamd says: " + line); // such as a size limit below ours
    }

    private String line() throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_LINE);
        int read = channel.read(answer);
        while (read >= 0 && answer.hasRemaining() && answer.get(answer.position() - 1) != 0) {
            read = channel.read(answer);
        }
        return StandardCharsets.UTF_8
                .decode(answer.flip())
                .toString()
                .replace("\0", "")
                .strip();
    }

    private void send(String command) throws IOException {
        send(ByteBuffer.wrap(command.getBytes(StandardCharsets.US_ASCII)));
    }

    private void send(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            log.debug("Connection to clamd not closed: {}", e.toString());
        }
    }
}
