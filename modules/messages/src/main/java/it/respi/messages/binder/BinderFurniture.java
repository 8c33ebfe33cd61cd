// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.messages.letter.paper.Canvas;
import it.respi.messages.letter.paper.Furniture;
import it.respi.messages.letter.type.Column;
import it.respi.messages.letter.type.Ink;
import it.respi.messages.letter.type.TextLine;
import it.respi.messages.letter.type.TextStyle;
import it.respi.messages.letter.type.Typesetter;
import it.respi.platform.view.Texts;
import java.io.IOException;
import java.util.List;

/** Head and foot of a binder: which dossier, whose, who printed it and when, page x of y. */
final class BinderFurniture implements Furniture {
    private static final TextStyle SMALL = new TextStyle(false, 8, Ink.SECOND);
    private static final TextStyle NUMBER = new TextStyle(true, 8.5f, Ink.NAVY);
    private static final float TOP = 28;
    private static final float RULE = 42;
    private static final float FOOT = PAGE_HEIGHT - 44;

    private final Typesetter typesetter;
    private final BinderContent.Head head;
    private final Texts texts;

    BinderFurniture(Typesetter typesetter, BinderContent.Head head, Texts texts) {
        this.typesetter = typesetter;
        this.head = head;
        this.texts = texts;
    }

    @Override
    public float contentTop() {
        return RULE + 14;
    }

    @Override
    public float contentBottom() {
        return FOOT - 8;
    }

    @Override
    public void draw(Canvas canvas, int page, int pages) throws IOException {
        if (page > 1) {
            left(canvas, texts.say("binder.head", head.number()), NUMBER, TOP);
            right(canvas, Rows.isolated(head.name()), SMALL, TOP);
            canvas.stroke(Ink.NAVY, 0.8f, LEFT, RULE, RIGHT, RULE);
        }
        canvas.line(LEFT, FOOT, RIGHT, FOOT, Ink.EDGE);
        left(canvas, texts.say("binder.foot", Rows.isolated(head.printedBy())), SMALL, FOOT + 5);
        left(canvas, texts.say("binder.copy"), SMALL, FOOT + 16);
        right(
                canvas,
                texts.say("binder.page", head.number(), String.valueOf(page), String.valueOf(pages)),
                NUMBER,
                FOOT + 5);
    }

    private void left(Canvas canvas, String text, TextStyle style, float top) throws IOException {
        List<TextLine> lines = typesetter.set(text, style, Column.of(LEFT, RIGHT - LEFT - 150, false));
        if (!lines.isEmpty()) {
            canvas.text(lines.getFirst(), LEFT, top);
        }
    }

    private void right(Canvas canvas, String text, TextStyle style, float top) throws IOException {
        Column column = new Column(RIGHT - 260, 260, false, true);
        List<TextLine> lines = typesetter.set(text, style, column);
        if (!lines.isEmpty()) {
            canvas.text(lines.getFirst(), column.startOf(lines.getFirst()), top);
        }
    }
}
