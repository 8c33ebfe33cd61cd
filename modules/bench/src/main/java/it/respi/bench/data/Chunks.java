// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** A stream that one thread fills piece by piece while another reads it; a few pieces at most wait between them. */
final class Chunks extends InputStream {
    private static final byte[] END = new byte[0];
    private static final int WAITING = 4;

    private final BlockingQueue<byte[]> queue = new ArrayBlockingQueue<>(WAITING);
    private byte[] piece = new byte[1];
    private int at = 1;
    private volatile boolean broken;

    void give(byte[] bytes) {
        try {
            while (!broken && !queue.offer(bytes, 1, java.util.concurrent.TimeUnit.SECONDS)) {
                // the reader is slow, or gone: then it says so
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rows were loaded", e);
        }
    }

    void end() {
        give(END);
    }

    /** Nobody reads, or fills, any more. */
    void breakOff() {
        broken = true;
        queue.clear();
        queue.offer(END);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (at == piece.length && !next()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean next() throws IOException {
        if (piece.length == 0) {
            return false;
        }
        try {
            piece = queue.take();
            at = 0;
            return piece.length > 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
