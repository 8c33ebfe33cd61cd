// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.cases.CaseDigest;
import it.respi.messages.letter.paper.Book;
import it.respi.messages.letter.paper.Canvas;
import it.respi.messages.letter.paper.Cell.Run;
import it.respi.messages.letter.paper.Furniture;
import it.respi.messages.letter.paper.HouseMark;
import it.respi.messages.letter.paper.Row;
import it.respi.messages.letter.type.Column;
import it.respi.messages.letter.type.Ink;
import it.respi.messages.letter.type.TextLine;
import it.respi.messages.letter.type.TextStyle;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The cover: whose dossier, which number, who keeps it and takes part, how its cases stand, who printed it and why. */
final class Cover {
    private static final TextStyle BRAND = new TextStyle(true, 15, Ink.NAVY);
    private static final TextStyle NETWORK = new TextStyle(false, 9, Ink.SECOND);
    private static final TextStyle KIND = new TextStyle(true, 12, Ink.BLUE);
    private static final TextStyle NUMBER = new TextStyle(true, 15, Ink.SECOND);
    private static final TextStyle NAME = new TextStyle(true, 30, Ink.NAVY);
    private static final TextStyle BORN = new TextStyle(false, 12, Ink.SECOND);
    private static final TextStyle WARNING = new TextStyle(true, 10, Ink.RED);
    private static final TextStyle DEMO = new TextStyle(true, 10, Ink.AMBER);
    private static final float WIDTH = Furniture.RIGHT - Furniture.LEFT;
    private static final float LAST = Furniture.PAGE_HEIGHT - 120;
    private static final int MOST_CASES = 5;

    private final Book book;
    private final BinderContent content;
    private final Texts texts;
    private final Rows rows;

    Cover(Book book, BinderContent content, Texts texts) {
        this.book = book;
        this.content = content;
        this.texts = texts;
        this.rows = new Rows(book.typesetter());
    }

    /** Draws it on a page that was kept free. */
    void draw(int page) throws IOException {
        try (Canvas canvas = book.over(page)) {
            brand(canvas);
            float top = name(canvas, 138);
            top = cards(canvas, top + 14);
            float bottom = Math.max(top + 14, LAST);
            text(canvas, texts.say("binder.cover.note"), Rows.SMALL, bottom);
        }
    }

    private void brand(Canvas canvas) throws IOException {
        canvas.band(0, 0, 596, 9, Ink.NAVY);
        HouseMark.draw(canvas, Furniture.LEFT, 40);
        canvas.text(line("Respi", BRAND), Furniture.LEFT + HouseMark.SIDE + 8, 38);
        canvas.text(line(texts.say("binder.network"), NETWORK), Furniture.LEFT + HouseMark.SIDE + 8, 56);
    }

    private float name(Canvas canvas, float from) throws IOException {
        BinderContent.Head head = content.head();
        float top = text(canvas, texts.say("binder.kind"), KIND, from) + 4;
        top = text(canvas, Rows.isolated(head.name()), NAME, top) + 2;
        top = text(canvas, Rows.isolated(head.born()), BORN, top) + 10;
        canvas.stroke(Ink.BLUE, 2.4f, Furniture.LEFT + 1, top, Furniture.LEFT + 64, top);
        top = text(canvas, head.number(), NUMBER, top + 10);
        if (head.isProtected()) {
            top = text(canvas, texts.say("binder.protected"), WARNING, top + 8);
        }
        return head.isDemo() ? text(canvas, texts.say("binder.demo"), DEMO, top + 8) : top;
    }

    private float cards(Canvas canvas, float from) throws IOException {
        List<Row> about = new ArrayList<>();
        content.head().facts().forEach(fact -> about.add(rows.fact(fact)));
        about.add(rows.fact(new Fact(
                texts.say("binder.fact.inside"),
                texts.say("binder.inside", content.listed().size(), content.pictures()))));
        float top = box(canvas, texts.say("binder.about"), about, from);
        List<Row> cases =
                content.cases().stream().limit(MOST_CASES).map(this::line).toList();
        return cases.isEmpty() ? top : box(canvas, texts.say("binder.part.CASES"), cases, top + 12);
    }

    private Row line(CaseDigest one) {
        String due = one.due();
        return rows.pair(
                new Run(one.state(), Rows.STRONG),
                new Run(one.procedure(), Rows.BODY),
                new Run(due == null ? texts.say("binder.no-term") : texts.say("binder.due", due), Rows.SMALL));
    }

    private float box(Canvas canvas, String title, List<Row> lines, float from) throws IOException {
        Row heading = rows.line(new Run(title, Rows.HEADING));
        heading.draw(canvas, from);
        float top = from + heading.height();
        for (Row row : lines) {
            canvas.line(Furniture.LEFT + 0.4f, top, Furniture.RIGHT - 0.4f, top, Ink.LINE);
            row.draw(canvas, top);
            top += row.height();
        }
        canvas.frame(Furniture.LEFT, from, WIDTH, top - from, Ink.EDGE);
        return top;
    }

    private float text(Canvas canvas, String text, TextStyle style, float from) throws IOException {
        float top = from;
        for (TextLine line : book.typesetter().set(text, style, Column.of(Furniture.LEFT, WIDTH, false))) {
            canvas.text(line, Furniture.LEFT, top);
            top += line.height();
        }
        return top;
    }

    private TextLine line(String text, TextStyle style) {
        return book.typesetter().set(text, style, Column.of(0, WIDTH, false)).getFirst();
    }
}
