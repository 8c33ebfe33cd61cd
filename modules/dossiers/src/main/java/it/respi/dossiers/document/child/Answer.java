// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;

/**
 * One thing a child process says. Whoever reads it believes nothing: numbers and lengths are bounded.
 *
 * @param kind what is said
 * @param number pages, or what fills the refusal
 * @param bytes code of the refusal, text or image
 */
public record Answer(Kind kind, int number, byte[] bytes) {
    private static final int MOST_BYTES = 32 << 20;

    /** What can be said. */
    public enum Kind {
        /** Started, waits for its order. */
        READY,
        /** The file is sound; the number of its pages. */
        SOUND,
        /** The file is refused. */
        REFUSED,
        /** Text found in it. */
        TEXT,
        /** A page as a picture. */
        IMAGE,
        /** The order is taken; whatever ends the process from here on is the file. */
        TAKEN
    }

    static Answer of(Kind kind, int number) {
        return new Answer(kind, number, new byte[0]);
    }

    static Answer of(Kind kind, int number, String text) {
        return new Answer(kind, number, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(kind.ordinal());
        out.writeInt(number);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /** @throws IOException when the process ended, also in the middle of it, or says what it should not */
    public static Answer read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        int number = in.readInt();
        int length = in.readInt();
        if (kind >= Kind.values().length || length < 0 || length > MOST_BYTES) {
            throw new StreamCorruptedException("not an answer");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the process ended in the middle of an answer");
        }
        return new Answer(Kind.values()[kind], number, bytes);
    }
}
