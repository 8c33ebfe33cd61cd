// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The structure of a PDF: that it opens without a password, that it is whole, how many pages it has; then, object by
 * object, that nothing in it acts, hides or swells ({@link PdfContents}).
 */
final class PdfCheck {
    static final int MOST_PAGES = 500;

    private PdfCheck() {}

    /**
     * How many pages it has, 1 to {@value #MOST_PAGES}.
     *
     * @throws RuleBroken {@code upload.pdf.password}, {@code upload.pdf.damaged}, {@code upload.pdf.no-pages},
     *     {@code upload.pdf.too-many-pages}, {@code upload.pdf.too-complex} or a reason of {@link PdfContents}
     */
    static int pages(Path file) throws IOException {
        PdfBytes.Seen seen = PdfBytes.of(file);
        if (!seen.hasEnd()) {
            throw new RuleBroken("upload.pdf.damaged");
        }
        if (seen.objects() > BoundedPdfParser.MOST_OBJECTS) {
            throw new RuleBroken("upload.pdf.too-complex");
        }
        try {
            return read(file, BoundedPdfParser::strictly)
                    .or(() -> seen.plain() ? read(file, BoundedPdfParser::bySearching) : Optional.empty())
                    .orElseThrow(() -> new RuleBroken("upload.pdf.damaged"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The number of pages; empty when the file cannot be read in that way. */
    private static Optional<Integer> read(Path file, Way way) {
        try (RandomAccessRead source = new RandomAccessReadBufferedFile(file)) {
            BoundedPdfParser parser = new BoundedPdfParser(source);
            Optional<Integer> pages = read(parser, way);
            refuse(parser.isEncrypted(), "upload.pdf.password");
            refuse(parser.isBeyondBounds(), "upload.pdf.too-complex");
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Integer> read(BoundedPdfParser parser, Way way) {
        try (PDDocument document = way.read(parser)) {
            int pages = PageTree.count(document.getDocumentCatalog().getCOSObject(), MOST_PAGES);
            if (!parser.isEncrypted()) {
                refuseNumber(pages);
                PdfContents.check(document.getDocument());
            }
            return Optional.of(pages);
        } catch (RuleBroken e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) { // whatever a damaged file does to the library
            return Optional.empty();
        }
    }

    private static void refuseNumber(int pages) {
        refuse(pages == 0, "upload.pdf.no-pages");
        if (pages > MOST_PAGES) {
            throw new RuleBroken("upload.pdf.too-many-pages", MOST_PAGES);
        }
    }

    private static void refuse(boolean reason, String code) {
        if (reason) {
            throw new RuleBroken(code);
        }
    }

    private interface Way {
        PDDocument read(BoundedPdfParser parser) throws IOException;
    }
}
