// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, by which its dossier can be searched; scans have none. */
final class PageText {
    /** Characters; some hundred pages of prose. */
    static final int LONGEST = 300_000;

    private PageText() {}

    /** The beginning of the text when it is longer than {@value #LONGEST} characters. */
    static String of(Path file) throws IOException {
        Bounded text = new Bounded();
        try (PDDocument document =
                Loader.loadPDF(new RandomAccessReadBufferedFile(file), IOUtils.createTempFileOnlyStreamCache())) {
            new PDFTextStripper().writeText(document, text);
        } catch (Enough e) {
            return text.toString();
        }
        return text.toString();
    }

    /** Stops the library when there is enough. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Bounded extends Writer {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] letters, int offset, int length) {
            text.append(letters, offset, Math.min(length, LONGEST - text.length()));
            if (text.length() >= LONGEST) {
                throw new Enough();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
