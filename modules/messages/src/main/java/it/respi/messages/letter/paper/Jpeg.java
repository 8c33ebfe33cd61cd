// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.paper;

import java.util.Optional;

/**
 * The sides of a JPEG as its frame says, in pixels. Only what our own child process writes is accepted: baseline, 8 bits,
 * three colours. Nothing is decoded.
 */
public record Jpeg(int width, int height) {
    static final int BITS = 8;

    private static final int COLOURS = 3;
    private static final int MOST = 20_000;
    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int BASELINE = 0xC0;
    private static final int SCAN = 0xDA;
    private static final int FRAME = 10;

    /** Empty when it is none that is accepted. */
    public static Optional<Jpeg> of(byte[] bytes) {
        if (bytes.length < FRAME || at(bytes, 0) != MARKER || at(bytes, 1) != START) {
            return Optional.empty();
        }
        int place = 2;
        while (place + FRAME <= bytes.length && at(bytes, place) == MARKER) {
            int kind = at(bytes, place + 1);
            if (kind == BASELINE) {
                return frame(bytes, place);
            }
            if (kind == SCAN || two(bytes, place + 2) < 2) {
                break;
            }
            place += 2 + two(bytes, place + 2);
        }
        return Optional.empty();
    }

    private static Optional<Jpeg> frame(byte[] bytes, int place) {
        int height = two(bytes, place + 5);
        int width = two(bytes, place + 7);
        boolean usual = at(bytes, place + 4) == BITS && at(bytes, place + 9) == COLOURS;
        return usual && height > 0 && width > 0 && height <= MOST && width <= MOST
                ? Optional.of(new Jpeg(width, height))
                : Optional.empty();
    }

    private static int at(byte[] bytes, int place) {
        return bytes[place] & 0xFF;
    }

    private static int two(byte[] bytes, int place) {
        return at(bytes, place) << 8 | at(bytes, place + 1);
    }
}
