// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.machine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.HdrHistogram.Histogram;

/** How long the disk takes to keep 512 bytes: the least that a durable commit waits for. */
public final class DiskSync {
    private static final int TRIES = 300;

    private DiskSync() {}

    /** Microseconds of each of some hundred tries in {@code folder}. */
    public static Histogram in(Path folder) throws IOException {
        Histogram micros = new Histogram(60_000_000, 3);
        Path file = folder.resolve("sync.probe");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < TRIES; i++) {
                long begin = System.nanoTime();
                channel.write(ByteBuffer.allocate(512));
                channel.force(false);
                micros.recordValue((System.nanoTime() - begin) / 1000);
            }
        }
        Files.delete(file);
        return micros;
    }
}
