// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What can be seen of a PDF without parsing it, in one pass and without keeping anything. */
final class PdfBytes {
    /** The end mark may have so many bytes after it (line ends, remarks of mail programs). */
    private static final int TAIL = 2048;

    private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LIST = "ObjStm".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%EOF".getBytes(StandardCharsets.US_ASCII);

    private PdfBytes() {}

    static Seen of(Path file) throws IOException {
        long size = Files.size(file);
        Word objects = new Word(OBJECT);
        Word lists = new Word(LIST);
        Word ends = new Word(END);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), TAIL * 32)) {
            long at = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                at++;
                objects.feed(next, at);
                lists.feed(next, at);
                ends.feed(next, at);
            }
        }
        return new Seen(objects.times, lists.times == 0, ends.times > 0 && size - ends.last <= TAIL);
    }

    /**
     * @param objects how often an object seems to begin
     * @param plain whether no list of objects is packed in it
     * @param hasEnd whether the end mark stands at the end; a file that was cut has none there
     */
    record Seen(int objects, boolean plain, boolean hasEnd) {}

    /** Looks for a word whose first letter does not come again in it. */
    private static final class Word {
        private final byte[] letters;
        private int matched;
        private int times;
        private long last;

        Word(byte[] letters) {
            this.letters = letters;
        }

        void feed(int next, long at) {
            if (next == letters[matched]) {
                matched++;
            } else {
                matched = next == letters[0] ? 1 : 0;
            }
            if (matched == letters.length) {
                matched = 0;
                times++;
                last = at;
            }
        }
    }
}
