// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.type;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The four font files, read once and kept as bytes (about 1.4 MB). */
public enum Face {
    REGULAR("NotoSans-Regular", 1f),
    BOLD("NotoSans-Bold", 1f),
    ARABIC_REGULAR("NotoNaskhArabic-Regular", 1.16f),
    ARABIC_BOLD("NotoNaskhArabic-Bold", 1.16f);

    private final byte[] bytes;
    private final float scale;

    /** The scale makes letters of both scripts look equally tall at the same nominal size. */
    Face(String file, float scale) {
        this.bytes = read("/fonts/" + file + ".ttf");
        this.scale = scale;
    }

    static Face latin(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    static Face arabic(boolean bold) {
        return bold ? ARABIC_BOLD : ARABIC_REGULAR;
    }

    byte[] bytes() {
        return bytes;
    }

    public float scale() {
        return scale;
    }

    private static byte[] read(String path) {
        try (var in = Face.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Font not on the class path: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
