// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.verify;

import it.respi.platform.audit.root.Root;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The roots as somebody outside got them, one line each, in order. A line that was cut short is followed by the whole
 * one.
 */
final class OutsideRoots implements AutoCloseable {
    private final BufferedReader lines;
    private @Nullable Root next;

    OutsideRoots(Path file) {
        try {
            this.lines = Files.newBufferedReader(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read();
    }

    /** Compares a root of the database with the one that was handed out; who came later has not the older ones. */
    void compare(Root root, Findings findings) {
        while (next != null && next.number() < root.number()) {
            read();
        }
        while (next != null && next.number() == root.number()) {
            if (!Arrays.equals(next.hash(), root.hash()) || !Arrays.equals(next.signature(), root.signature())) {
                findings.add(Finding.root(Finding.Kind.ROOT_REPLACED, root.number()));
            }
            read();
        }
    }

    /** The first root that was handed out and is not in the database any more. */
    void mustEndAt(long last, Findings findings) {
        while (next != null && next.number() <= last) {
            read();
        }
        if (next != null) {
            findings.add(Finding.root(Finding.Kind.ROOT_REMOVED, next.number()));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private void read() {
        next = null;
        try {
            for (String line = lines.readLine();
                    next == null && line != null;
                    line = next == null ? lines.readLine() : null) {
                next = parsed(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Root parsed(String line) {
        try {
            return Root.parse(line);
        } catch (IllegalArgumentException cutShort) {
            return null;
        }
    }
}
