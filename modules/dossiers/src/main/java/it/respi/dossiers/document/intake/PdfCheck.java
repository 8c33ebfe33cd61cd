// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.intake;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The structure of a PDF: that it opens without a password, that it is whole, how many pages it has. Only what leads to
 * the pages is read, within the bounds of {@link BoundedPdfParser}; what is on the pages is not.
 */
final class PdfCheck {
    static final int MOST_PAGES = 500;

    private static final Logger log = LoggerFactory.getLogger(PdfCheck.class);

    /** The bounds hold for one file; so few at once keep them for the whole node. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private PdfCheck() {}

    /**
     * How many pages it has, 1 to {@value #MOST_PAGES}.
     *
     * @throws RuleBroken {@code upload.pdf.password}, {@code upload.pdf.damaged}, {@code upload.pdf.no-pages},
     *     {@code upload.pdf.too-many-pages} or {@code upload.pdf.too-complex}
     */
    static int pages(Path file) throws IOException {
        PdfBytes.Seen seen = PdfBytes.of(file);
        if (!seen.hasEnd()) {
            throw new RuleBroken("upload.pdf.damaged");
        }
        if (seen.objects() > BoundedPdfParser.MOST_OBJECTS) {
            throw new RuleBroken("upload.pdf.too-complex");
        }
        AT_ONCE.acquireUninterruptibly();
        try {
            return count(file, BoundedPdfParser::strictly)
                    .or(() -> seen.plain() ? count(file, BoundedPdfParser::bySearching) : Optional.empty())
                    .map(PdfCheck::counted)
                    .orElseThrow(() -> new RuleBroken("upload.pdf.damaged"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            AT_ONCE.release();
        }
    }

    /** The number of pages; empty when the file cannot be read in that way. */
    private static Optional<Integer> count(Path file, Way way) {
        try (RandomAccessRead source = new RandomAccessReadBufferedFile(file)) {
            BoundedPdfParser parser = new BoundedPdfParser(source);
            Optional<Integer> pages = count(parser, way);
            refuse(parser.isEncrypted(), "upload.pdf.password");
            refuse(parser.isBeyondBounds(), "upload.pdf.too-complex");
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Integer> count(BoundedPdfParser parser, Way way) {
        try (PDDocument document = way.read(parser)) {
            return Optional.of(PageTree.count(document.getDocumentCatalog().getCOSObject(), MOST_PAGES));
        } catch (IOException | RuntimeException | StackOverflowError e) { // whatever a damaged file does to the library
            log.debug("PDF not read: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static int counted(int pages) {
        refuse(pages == 0, "upload.pdf.no-pages");
        if (pages > MOST_PAGES) {
            throw new RuleBroken("upload.pdf.too-many-pages", MOST_PAGES);
        }
        return pages;
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
