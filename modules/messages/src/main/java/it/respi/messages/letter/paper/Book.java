// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.paper;

import it.respi.messages.letter.paper.Paper.About;
import it.respi.messages.letter.type.FontSet;
import it.respi.messages.letter.type.Typesetter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/**
 * A long paper in the making: pages of text and of pictures, bookmarks, links. What is drawn waits in a file, so memory
 * does not grow with the pictures. Not for more than one thread.
 */
public final class Book implements AutoCloseable {
    private static final int PRINTED = 4;

    private final PDDocument document;
    private final FontSet fonts;
    private final Typesetter typesetter;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final int mostPages;
    private @Nullable PDOutlineItem chapter;

    /** @param folder for the file in which drawn pages wait */
    public Book(Path folder, int mostPages) {
        this.document = new PDDocument(MemoryUsageSetting.setupTempFileOnly().setTempDir(folder.toFile()).streamCache);
        this.fonts = new FontSet(document);
        this.typesetter = new Typesetter(fonts);
        this.mostPages = mostPages;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    public Typesetter typesetter() {
        return typesetter;
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** One more page; returns its index, from 0. */
    public int page() {
        document.addPage(new PDPage(PDRectangle.A4));
        return pages() - 1;
    }

    /** Text that begins on a new page; close it when it is done. */
    public Sheet text(Furniture furniture) throws IOException {
        return new Sheet(document, fonts, furniture, mostPages);
    }

    /** To draw on a page, over what is there. */
    public Canvas over(int page) throws IOException {
        return new Canvas(document, document.getPage(page), fonts);
    }

    /** A picture that can be drawn once or more; the bytes go into the file as they are. */
    public PDImageXObject picture(byte[] jpeg, Jpeg size) throws IOException {
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(jpeg),
                COSName.DCT_DECODE,
                size.width(),
                size.height(),
                Jpeg.BITS,
                PDDeviceRGB.INSTANCE);
    }

    /** A bookmark to a page: a chapter, or something in the chapter before. */
    public void bookmark(String title, int page, boolean isChapter) {
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(to(page));
        var above = chapter;
        if (isChapter || above == null) {
            outline.addLast(item);
            chapter = item;
        } else {
            above.addLast(item);
        }
    }

    /** Makes a place of a page a link to another. */
    public void link(int from, Place place, int to) throws IOException {
        var link = new PDAnnotationLink();
        float bottom = Furniture.PAGE_HEIGHT - place.top() - place.height();
        link.setRectangle(new PDRectangle(place.x(), bottom, place.width(), place.height()));
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        link.setAnnotationFlags(PRINTED);
        var action = new PDActionGoTo();
        action.setDestination(to(to));
        link.setAction(action);
        document.getPage(from).getAnnotations().add(link);
    }

    /** Draws head and foot of every page and writes the file. */
    public void finish(About about, Furniture furniture, OutputStream out) throws IOException {
        int pages = pages();
        int index = 0;
        for (PDPage page : document.getPages()) {
            try (var over = new Canvas(document, page, fonts)) {
                index++;
                furniture.draw(over, index, pages);
            }
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
        Archive.describe(document, about);
        document.save(out);
    }

    private PDPageFitDestination to(int page) {
        var destination = new PDPageFitDestination();
        destination.setPage(document.getPage(page));
        return destination;
    }

    /** A rectangle of a page in points, from its upper left corner. */
    public record Place(float x, float top, float width, float height) {}
}
