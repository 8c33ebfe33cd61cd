// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import it.respi.dossiers.document.child.Answer.Kind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Several pages of one file, each sent as soon as it is drawn: what was sent counts, even if the next one is too much. */
final class PagePictures {
    private static final float QUALITY = 0.72f;

    private PagePictures() {}

    static void send(Path file, Order order, DataOutputStream out) throws IOException {
        if (order.type() == FileType.PDF) {
            try (PDDocument document = PageImage.open(file)) {
                for (int page = order.page(); page < order.page() + order.many(); page++) {
                    send(PageImage.page(document, page), order, out);
                }
            }
            return;
        }
        for (int page = order.page(); page < order.page() + order.many(); page++) {
            send(PageImage.opaque(Pictures.page(file, order.type(), page)), order, out);
        }
    }

    private static void send(BufferedImage image, Order order, DataOutputStream out) throws IOException {
        Watermark.write(image, order.watermark());
        new Answer(Kind.IMAGE, 0, jpeg(image)).write(out);
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream target = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(target);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
