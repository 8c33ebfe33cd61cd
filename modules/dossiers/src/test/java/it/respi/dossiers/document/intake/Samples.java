// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.intake;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files as people and attackers bring them, made anew. */
public final class Samples {
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

    /** Pages of which one holds nothing but a picture of that kind that no program of ours decodes. */
    public static byte[] withPicture(COSName filter, int pages, int page) throws IOException {
        try (PDDocument document = pages(pages)) {
            COSStream picture = document.getDocument().createCOSStream();
            try (OutputStream out = picture.createRawOutputStream()) {
                out.write("not a picture at all".getBytes(StandardCharsets.US_ASCII));
            }
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setItem(COSName.FILTER, filter);
            picture.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            picture.setInt(COSName.BITS_PER_COMPONENT, 8);
            picture.setInt(COSName.WIDTH, 100);
            picture.setInt(COSName.HEIGHT, 100);
            COSDictionary pictures = new COSDictionary();
            pictures.setItem(COSName.getPDFName("Im0"), picture);
            PDPage bad = document.getPage(page - 1);
            PDResources resources = new PDResources();
            resources.getCOSObject().setItem(COSName.XOBJECT, pictures);
            bad.setResources(resources);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream()) {
                out.write("q 400 0 0 400 50 50 cm /Im0 Do Q".getBytes(StandardCharsets.US_ASCII));
            }
            bad.setContents(content);
            return saved(document, CompressParameters.DEFAULT_COMPRESSION);
        }
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
}
