// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a scanner of a help desk makes, good and bad, invented each time. */
final class Scans {
    private Scans() {}

    static byte[] pdf() {
        return pdf(false);
    }

    static byte[] protectedPdf() {
        return pdf(true);
    }

    /** The first half of a PDF, as a broken transfer leaves it. */
    static byte[] damagedPdf() {
        byte[] whole = pdf();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** A PDF beyond the limit of 25 MB: 26 MB. */
    static byte[] tooLargePdf() {
        byte[] large = Arrays.copyOf(pdf(), 26 * 1024 * 1024);
        return large;
    }

    static byte[] jpeg() {
        BufferedImage image = new BufferedImage(1240, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = image.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, 1240, 800);
        ink.setColor(Color.DARK_GRAY);
        ink.fillRect(100, 100, 400, 500);
        Random dust = new Random(7);
        for (int i = 0; i < 2000; i++) {
            image.setRGB(dust.nextInt(1240), dust.nextInt(800), 0xAAAAAA);
        }
        ink.dispose();
        return jpeg(image);
    }

    /** A photo of some ten megabytes: nothing but noise. */
    static byte[] largeJpeg() {
        BufferedImage image = new BufferedImage(4200, 3600, BufferedImage.TYPE_INT_RGB);
        Random noise = new Random(11);
        image.setRGB(0, 0, 4200, 3600, noise.ints(4200L * 3600).toArray(), 0, 4200);
        return jpeg(image);
    }

    private static byte[] jpeg(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The words of a PDF, spaces and line breaks made one. */
    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(boolean locked) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                ink.beginText();
                ink.setFont(new PDType1Font(FontName.HELVETICA), 14);
                ink.newLineAtOffset(80, 700);
                ink.showText("Passaporto di prova, persona inventata");
                ink.endText();
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
