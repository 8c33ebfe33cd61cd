// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.messages.letter.paper.Book;
import it.respi.messages.letter.paper.Canvas;
import it.respi.messages.letter.paper.Furniture;
import it.respi.messages.letter.type.Column;
import it.respi.messages.letter.type.Ink;
import it.respi.messages.letter.type.TextLine;
import it.respi.messages.letter.type.TextStyle;
import it.respi.messages.letter.type.Typesetter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of contents (indice): its pages are kept free at the beginning and filled at the end, when it is known where
 * everything stands; the same entries are the bookmarks.
 */
final class Contents {
    private static final TextStyle CHAPTER = new TextStyle(true, 11, Ink.NAVY);
    private static final TextStyle ENTRY = new TextStyle(false, 10, Ink.TEXT);
    private static final float FIRST = 116;
    private static final float STEP = 21;
    private static final int ON_PAGE = 31;
    private static final float NUMBER = 40;
    private static final float INDENT = 16;

    private final Book book;
    private final int first;
    private final List<Entry> entries = new ArrayList<>();

    /** Keeps pages free for so many entries. */
    Contents(Book book, int expected) {
        this.book = book;
        this.first = book.page();
        for (int page = 1; page * ON_PAGE < expected; page++) {
            book.page();
        }
    }

    void chapter(String title, int page) {
        entries.add(new Entry(title, page, true));
    }

    void entry(String title, int page) {
        entries.add(new Entry(title, page, false));
    }

    /** Fills the pages and sets the bookmarks. */
    void draw(String title) throws IOException {
        entries.forEach(entry -> book.bookmark(entry.title(), entry.page(), entry.chapter()));
        for (int from = 0; from < Math.max(1, entries.size()); from += ON_PAGE) {
            int page = first + from / ON_PAGE;
            try (Canvas canvas = book.over(page)) {
                line(canvas, title, Rows.TITLE, Furniture.LEFT, 72);
                for (int i = from; i < Math.min(entries.size(), from + ON_PAGE); i++) {
                    float top = FIRST + (i - from) * STEP;
                    draw(canvas, entries.get(i), top);
                    Book.Place place =
                            new Book.Place(Furniture.LEFT, top - 3, Furniture.RIGHT - Furniture.LEFT, STEP - 2);
                    book.link(page, place, entries.get(i).page());
                }
            }
        }
    }

    private void draw(Canvas canvas, Entry entry, float top) throws IOException {
        TextStyle style = entry.chapter() ? CHAPTER : ENTRY;
        float left = Furniture.LEFT + (entry.chapter() ? 0 : INDENT);
        float end = Furniture.RIGHT - NUMBER;
        TextLine title = one(entry.title(), style, Column.of(left, end - left, false));
        canvas.text(title, left, top);
        Column right = new Column(end, NUMBER, false, true);
        TextLine number = one(Integer.toString(entry.page() + 1), style, right);
        canvas.text(number, right.startOf(number), top);
        float dots = top + title.baseline();
        for (float x = left + title.width() + 8; x < right.startOf(number) - 6; x += 5) {
            canvas.disc(x, dots - 0.8f, 0.5f, Ink.SECOND);
        }
    }

    private void line(Canvas canvas, String text, TextStyle style, float x, float top) throws IOException {
        canvas.text(one(text, style, Column.of(x, Furniture.RIGHT - x, false)), x, top);
    }

    /** What fits into one line. */
    private TextLine one(String text, TextStyle style, Column column) {
        Typesetter typesetter = book.typesetter();
        return typesetter.set(text, style, column).getFirst();
    }

    private record Entry(String title, int page, boolean chapter) {}
}
