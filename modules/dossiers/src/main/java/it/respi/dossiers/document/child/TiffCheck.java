// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * Scans of several pages, as fax machines and scanners make them: how many, how large, and whether the last one is
 * whole.
 */
final class TiffCheck {
    private TiffCheck() {}

    /**
     * Number of pages, 1 to {@value PdfCheck#MOST_PAGES}.
     *
     * @throws RuleBroken {@code upload.image.damaged}, {@code upload.image.too-big} or {@code
     * upload.image.too-many-pages}
     */
    static int pages(Path file) {
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            ImageReader reader = Pictures.reader(FileType.TIFF);
            reader.setInput(in, false, true);
            int pages = count(reader);
            Pictures.small(reader, pages - 1); // a scan that was cut lacks its last page first
            return pages;
        } catch (RuleBroken e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the readers of the JDK throw anything at a damaged file
            throw new RuleBroken("upload.image.damaged");
        }
    }

    private static int count(ImageReader reader) throws IOException {
        int pages = 0;
        try {
            while (pages <= PdfCheck.MOST_PAGES) {
                Pictures.refuseTooBig(reader.getWidth(pages), reader.getHeight(pages));
                pages++;
            }
        } catch (IndexOutOfBoundsException e) {
            return refuseNone(pages);
        }
        throw new RuleBroken("upload.image.too-many-pages", PdfCheck.MOST_PAGES);
    }

    private static int refuseNone(int pages) throws IOException {
        if (pages == 0) {
            throw new IOException("no page");
        }
        return pages;
    }
}
