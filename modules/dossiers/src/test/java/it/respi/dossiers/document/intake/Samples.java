// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.intake;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files as people and attackers bring them, made anew. */
public final class Samples {
    private static final Map<Integer, byte[]> DEFLATED = new ConcurrentHashMap<>();

    private Samples() {}

    public static byte[] pdf(int pages) throws IOException {
        return pdf(pages, CompressParameters.DEFAULT_COMPRESSION);
    }

    /** With tables in plain text, as old programs write them. */
    public static byte[] oldPdf(int pages) throws IOException {
        return pdf(pages, CompressParameters.NO_COMPRESSION);
    }

    /** Opens with the password only; with an empty one it opens and forbids to change it. */
    public static byte[] protectedPdf(String password) throws IOException {
        try (PDDocument document = pages(1)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return saved(document, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

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

    /** The same picture, which says other sides of itself. */
    public static byte[] resizedJpeg(byte[] jpeg, int width, int height) {
        byte[] changed = jpeg.clone();
        int at = 2;
        while ((changed[at + 1] & 0xF0) != 0xC0 || changed[at + 1] == (byte) 0xC4) {
            at += 2 + ((changed[at + 2] & 0xFF) << 8 | changed[at + 3] & 0xFF);
        }
        changed[at + 5] = (byte) (height >> 8);
        changed[at + 6] = (byte) height;
        changed[at + 7] = (byte) (width >> 8);
        changed[at + 8] = (byte) width;
        return changed;
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

    /** A drawn picture. */
    public static byte[] image(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** One line of text on each page. */
    public static byte[] written(String... lines) throws IOException {
        try (PDDocument document = pages(lines.length)) {
            for (int i = 0; i < lines.length; i++) {
                try (PDPageContentStream content = new PDPageContentStream(
                        document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                    content.newLineAtOffset(72, 700);
                    content.showText(lines[i]);
                    content.endText();
                }
            }
            return saved(document, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    /** A scan of several pages. */
    public static byte[] tiff(int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream target = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(target);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < pages; i++) {
                BufferedImage page = ImageIO.read(new ByteArrayInputStream(image("png", 300, 200 + i)));
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        }
        return out.toByteArray();
    }

    private static byte[] deflated(int megabytes) {
        return DEFLATED.computeIfAbsent(megabytes, Samples::deflate);
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

    private static byte[] pdf(int pages, CompressParameters compression) throws IOException {
        try (PDDocument document = pages(pages)) {
            return saved(document, compression);
        }
    }

    private static PDDocument pages(int count) throws IOException {
        PDDocument document = new PDDocument();
        for (int i = 0; i < count; i++) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(100, 100, 200, 300 + i % 100);
                content.fill();
            }
        }
        return document;
    }

    private static byte[] saved(PDDocument document, CompressParameters compression) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, compression);
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
