// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.paper;

import it.respi.messages.letter.type.FontSet;
import it.respi.messages.letter.type.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A letter in the making: set text, put rows and cards, finish. Not for more than one thread. */
public final class Paper implements AutoCloseable {

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

    /** Fills the pages and closes the file; the same input gives the same bytes. */
    public Print print(About about, Furniture furniture, Content content) throws IOException {
        try (var sheet = new Sheet(document, fonts, furniture)) {
            content.put(sheet);
            sheet.finish();
        }
        describe(about);
        var out = new ByteArrayOutputStream(64 * 1024);
        document.save(out);
        return new Print(out.toByteArray(), document.getNumberOfPages(), typesetter.replaced());
    }

    private void describe(About about) {
        var info = new PDDocumentInformation();
        info.setTitle(about.title());
        info.setCreator("Respi");
        info.setCreationDate(GregorianCalendar.from(about.at()));
        info.setModificationDate(GregorianCalendar.from(about.at()));
        document.setDocumentInformation(info);
        document.setDocumentId(about.at().toInstant().toEpochMilli());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(about.language().toLanguageTag());
        var viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
    }
}
