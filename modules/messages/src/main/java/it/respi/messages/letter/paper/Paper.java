// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.paper;

import it.respi.messages.letter.type.FontSet;
import it.respi.messages.letter.type.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A letter in the making: set text, put rows and cards, finish. Not for more than one thread. */
public final class Paper implements AutoCloseable {
    private static final int MOST_PAGES = 200;

    private final PDDocument document = new PDDocument();
    private final FontSet fonts = new FontSet(document);
    private final Typesetter typesetter = new Typesetter(fonts);

    @Override
    public void close() throws IOException {
        document.close();
    }

    public Typesetter typesetter() {
        return typesetter;
    }

    /** What goes onto the pages, in order. */
    @FunctionalInterface
    public interface Content {
        void put(Sheet sheet) throws IOException;
    }

    /** What the file says about itself; it must hold no personal data. */
    public record About(String title, Locale language, ZonedDateTime at) {}

    /** The finished file. */
    public record Print(byte[] bytes, int pages, int replaced) {}

    /** Fills the pages and closes the file, PDF/A-2b; the same input gives the same bytes. */
    public Print print(About about, Furniture furniture, Content content) throws IOException {
        try (var sheet = new Sheet(document, fonts, furniture, MOST_PAGES)) {
            content.put(sheet);
            sheet.finish();
        }
        Archive.describe(document, about);
        var out = new ByteArrayOutputStream(64 * 1024);
        document.save(out);
        return new Print(out.toByteArray(), document.getNumberOfPages(), typesetter.replaced());
    }
}
