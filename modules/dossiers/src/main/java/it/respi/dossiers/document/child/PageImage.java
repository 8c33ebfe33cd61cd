// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;

/** A page as a picture: nothing of the file itself reaches the reader's machine, and it says who looked at it. */
final class PageImage {
    /** In pixels; the longer side of an A4 sheet at 150 points per inch is 1754. */
    private static final int LONGEST_SIDE = 1754;

    private static final float POINTS_PER_INCH = 150;
    private static final float POINT = 72;

    private PageImage() {}

    static byte[] png(Path file, Order order) throws IOException {
        BufferedImage image = order.type() == FileType.PDF
                ? page(file, order.page())
                : opaque(Pictures.page(file, order.type(), order.page()));
        Watermark.write(image, order.watermark());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static BufferedImage page(Path file, int page) throws IOException {
        try (PDDocument document = open(file)) {
            return page(document, page);
        }
    }

    static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(new RandomAccessReadBufferedFile(file), IOUtils.createTempFileOnlyStreamCache());
    }

    /** @throws IOException also when a picture on it cannot be decoded */
    static BufferedImage page(PDDocument document, int page) throws IOException {
        PDFRenderer renderer = new WholePages(document);
        renderer.setSubsamplingAllowed(true);
        PDRectangle box = document.getPage(page).getCropBox();
        float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        float scale = Math.min(POINTS_PER_INCH / POINT, LONGEST_SIDE / longest);
        return renderer.renderImage(page, scale, ImageType.RGB, RenderDestination.VIEW);
    }

    /** With a white ground and colours that can be drawn over. */
    static BufferedImage opaque(BufferedImage picture) {
        BufferedImage image = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return image;
    }
}
