// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.paper;

import it.respi.messages.letter.type.FontSet;
import it.respi.messages.letter.type.Ink;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Fills A4 pages from top to bottom; nothing overlaps, nothing leaves the margins. */
public final class Sheet implements AutoCloseable {

    private static final float GAP = 9f;
    /** Cards up to this height are not parted. */
    private static final float KEPT_WHOLE = 190f;
    /** A row that may be parted starts on a page only if this much is left. */
    private static final float ROOM_WORTH_FILLING = 60f;

    private final PDDocument document;
    private final FontSet fonts;
    private final Furniture furniture;
    private final int mostPages;
    private Canvas canvas;
    private float y;

    Sheet(PDDocument document, FontSet fonts, Furniture furniture, int mostPages) throws IOException {
        this.document = document;
        this.fonts = fonts;
        this.furniture = furniture;
        this.mostPages = mostPages;
        this.canvas = page();
        this.y = furniture.contentTop();
    }

    @Override
    public void close() throws IOException {
        canvas.close();
    }

    /** Puts a row without a frame. */
    public void row(Row row) throws IOException {
        if (row.height() > room()) {
            nextPage();
        }
        pour(row, null);
        y += GAP / 2;
    }

    /** Puts a framed group of rows; a small one is never parted. */
    public void card(Card card) throws IOException {
        float needed = card.height() <= KEPT_WHOLE ? card.height() : card.start();
        if (needed > room() && !atTop()) {
            nextPage();
        }
        float top = y;
        if (card.heading() != null) {
            place(card.heading());
            rule(Ink.EDGE);
        }
        y += card.inset();
        for (int i = 0; i < card.rows().size(); i++) {
            if (i > 0 && card.ruled()) {
                rule(Ink.LINE);
            }
            top = pour(card.rows().get(i), new Open(card, top));
        }
        y += card.inset();
        frame(top);
        y += GAP;
    }

    /** Draws head and foot on all pages, when their number is known. */
    void finish() throws IOException {
        canvas.close();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            try (var over = new Canvas(document, document.getPage(i), fonts)) {
                furniture.draw(over, i + 1, pages);
            }
        }
    }

    /** A card being drawn and where its frame starts on this page. */
    private record Open(Card card, float top) {}

    /** Draws a row over as many pages as it needs; returns where the frame starts on the last of them. */
    private float pour(Row row, @Nullable Open open) throws IOException {
        float top = open == null ? y : open.top();
        boolean fresh = atTop();
        for (var left = row; left != null; ) {
            boolean worthMoving = left.height() <= keptRow() || room() < ROOM_WORTH_FILLING;
            if (left.height() > room() && worthMoving && !fresh) {
                top = turn(open, top);
            }
            var parts = left.take(room());
            place(parts.head());
            left = parts.rest();
            if (left != null) {
                top = turn(open, top);
                fresh = true;
            }
        }
        return top;
    }

    private float turn(@Nullable Open open, float top) throws IOException {
        if (open != null) {
            frame(top);
        }
        nextPage();
        float start = y;
        if (open != null && open.card().continued() != null) {
            place(open.card().continued());
            rule(Ink.EDGE);
            y += open.card().inset();
        }
        return start;
    }

    private void place(Row row) throws IOException {
        row.draw(canvas, y);
        y += row.height();
    }

    private void rule(Ink ink) throws IOException {
        canvas.line(Furniture.LEFT + 0.4f, y, Furniture.RIGHT - 0.4f, y, ink);
    }

    private void frame(float top) throws IOException {
        canvas.frame(Furniture.LEFT, top, Furniture.RIGHT - Furniture.LEFT, y - top, Ink.EDGE);
    }

    private float room() {
        return furniture.contentBottom() - y;
    }

    /** Rows up to this height are not parted. */
    private float keptRow() {
        return (furniture.contentBottom() - furniture.contentTop()) * 0.3f;
    }

    private boolean atTop() {
        return y <= furniture.contentTop();
    }

    private void nextPage() throws IOException {
        canvas.close();
        canvas = page();
        y = furniture.contentTop();
    }

    private Canvas page() throws IOException {
        if (document.getNumberOfPages() >= mostPages) {
            throw new IllegalStateException("A paper may not have more than " + mostPages + " pages");
        }
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new Canvas(document, page, fonts);
    }
}
