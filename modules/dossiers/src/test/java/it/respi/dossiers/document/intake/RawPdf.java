// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.DeflaterOutputStream;

/** PDF written byte by byte, as no program writes it: large when unpacked, or without a table. */
public final class RawPdf {
    private static final Map<Integer, byte[]> DEFLATED = new ConcurrentHashMap<>();

    private RawPdf() {}

    /** One page whose content unpacks to so many megabytes. */
    public static byte[] inflatingPage(int megabytes) throws IOException {
        return withContent("/Filter /FlateDecode", deflated(megabytes));
    }

    /** The same, packed once more. */
    public static byte[] inflatingTwice(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packer = new DeflaterOutputStream(out)) {
            packer.write(deflated(megabytes));
        }
        return withContent("/Filter [/FlateDecode /FlateDecode]", out.toByteArray());
    }

    /** A picture of those sides whose points unpack to so many megabytes. */
    public static byte[] inflatingPicture(int megabytes, int width, int height) throws IOException {
        String sides = "/Subtype /Image /Width " + width + " /Height " + height;
        return withContent(sides + " /Filter /FlateDecode", deflated(megabytes));
    }

    /** Runs of one letter, so many megabytes of them, 64 times as much unpacked. */
    public static byte[] runLength(int megabytes) throws IOException {
        byte[] runs = new byte[megabytes << 20];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = ' ';
        }
        return withContent("/Filter /RunLengthDecode", runs);
    }

    private static byte[] withContent(String dictionary, byte[] content) throws IOException {
        return plain(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
                "<< " + dictionary + " /Length " + content.length + " >>\nstream\n"
                        + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream");
    }

    /** A file that says its catalog is in a list of objects, which unpacks to so many megabytes. */
    public static byte[] inflatingObjects(int megabytes, String filter) throws IOException {
        byte[] bomb = deflated(megabytes);
        Raw file = new Raw();
        file.text("%PDF-1.5\n");
        int list = file.size();
        file.text("3 0 obj\n<< /Type /ObjStm /N 2 /First 10 /Filter " + filter + " /Length " + bomb.length
                + " >>\nstream\n");
        file.bytes(bomb);
        file.text("\nendstream\nendobj\n");
        int table = file.size();
        byte[] rows = {
            0,
            0,
            0,
            0,
            2,
            0,
            3,
            0,
            2,
            0,
            3,
            1,
            1,
            (byte) (list >> 8),
            (byte) list,
            0,
            1,
            (byte) (table >> 8),
            (byte) table,
            0
        };
        file.text("4 0 obj\n<< /Type /XRef /Size 5 /W [1 2 1] /Root 1 0 R /Length " + rows.length + " >>\nstream\n");
        file.bytes(rows);
        return file.text("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n")
                .toBytes();
    }

    /** A file whose table of positions unpacks to so many megabytes. */
    public static byte[] inflatingTable(int megabytes) throws IOException {
        byte[] bomb = deflated(megabytes);
        Raw file = new Raw();
        file.text("%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        int table = file.size();
        file.text("4 0 obj\n<< /Type /XRef /Size 90000000 /W [1 1 0] /Root 1 0 R /Filter /FlateDecode /Length "
                + bomb.length + " >>\nstream\n");
        file.bytes(bomb);
        return file.text("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n")
                .toBytes();
    }

    /** Plain objects one after the other, without a table: the parser has to find them itself. */
    public static byte[] plain(String... objects) throws IOException {
        Raw file = new Raw();
        file.text("%PDF-1.4\n");
        for (int i = 0; i < objects.length; i++) {
            file.text((i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n");
        }
        return file.text("trailer\n<< /Root 1 0 R /Size " + (objects.length + 1) + " >>\nstartxref\n0\n%%EOF\n")
                .toBytes();
    }

    private static byte[] deflated(int megabytes) {
        return DEFLATED.computeIfAbsent(megabytes, RawPdf::deflate);
    }

    private static byte[] deflate(int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (DeflaterOutputStream packer = new DeflaterOutputStream(out)) {
            for (int i = 0; i < megabytes; i++) {
                packer.write(blanks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final class Raw {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Raw text(String text) {
            out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
            return this;
        }

        void bytes(byte[] bytes) {
            out.writeBytes(bytes);
        }

        int size() {
            return out.size();
        }

        byte[] toBytes() {
            return out.toByteArray();
        }
    }
}
