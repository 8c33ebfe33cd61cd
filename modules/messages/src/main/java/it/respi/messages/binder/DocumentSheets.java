// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.messages.letter.paper.Book;
import it.respi.messages.letter.paper.Canvas;
import it.respi.messages.letter.paper.Cell.Run;
import it.respi.messages.letter.paper.Furniture;
import it.respi.messages.letter.paper.Jpeg;
import it.respi.messages.letter.paper.Row;
import it.respi.messages.letter.type.Ink;
import it.respi.platform.view.Texts;
import java.io.IOException;
import java.util.Optional;

/** Pages of documents: a line that says which one, and the picture of the page below it. */
final class DocumentSheets {
    private static final float BOTTOM = Furniture.PAGE_HEIGHT - 54;
    private static final float TOP = 50;

    private final Book book;
    private final Texts texts;
    private final Rows rows;

    DocumentSheets(Book book, Texts texts) {
        this.book = book;
        this.texts = texts;
        this.rows = new Rows(book.typesetter());
    }

    /** One page of a document; what cannot be drawn is said. */
    void add(BinderContent.Listed document, int page, Optional<byte[]> jpeg) throws IOException {
        int sheet = book.page();
        Optional<Jpeg> size = jpeg.flatMap(Jpeg::of);
        try (Canvas canvas = book.over(sheet)) {
            float top = head(canvas, document, page);
            if (size.isEmpty()) {
                rows.line(new Run(texts.say("binder.not-drawn"), Rows.BODY)).draw(canvas, top + 20);
                return;
            }
            Book.Place place = fitting(size.get(), top + 6);
            canvas.picture(book.picture(jpeg.orElseThrow(), size.get()), place);
            canvas.frame(place.x(), place.top(), place.width(), place.height(), Ink.LINE);
        }
    }

    private float head(Canvas canvas, BinderContent.Listed document, int page) throws IOException {
        String where = texts.say("binder.document.page", page, document.row().pages());
        Row title = rows.line(new Run(document.kind() + " – " + where, Rows.HEADING));
        float top = TOP;
        if (page == 1) {
            Row about = rows.line(
                    new Run(document.state() + " · " + document.added(), Rows.SMALL),
                    new Run("SHA-256 " + document.row().sha256(), Rows.HASH));
            float height = title.height() + about.height() - 4;
            canvas.band(Furniture.LEFT, top, Furniture.RIGHT - Furniture.LEFT, height, Ink.GROUND);
            title.draw(canvas, top);
            about.draw(canvas, top + title.height() - 5);
            return top + height;
        }
        canvas.band(Furniture.LEFT, top, Furniture.RIGHT - Furniture.LEFT, title.height(), Ink.GROUND);
        title.draw(canvas, top);
        return top + title.height();
    }

    /** As large as the page allows, in the middle. */
    private static Book.Place fitting(Jpeg size, float top) {
        float width = Furniture.RIGHT - Furniture.LEFT;
        float height = BOTTOM - top;
        float scale = Math.min(width / size.width(), height / size.height());
        float x = Furniture.LEFT + (width - size.width() * scale) / 2;
        return new Book.Place(x, top, size.width() * scale, size.height() * scale);
    }
}
