// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.messages.letter.paper.Canvas;
import it.respi.messages.letter.paper.Furniture;
import it.respi.messages.letter.paper.HouseMark;
import it.respi.messages.letter.paper.Row;
import it.respi.messages.letter.type.Column;
import it.respi.messages.letter.type.Ink;
import it.respi.messages.letter.type.TextLine;
import it.respi.messages.letter.type.TextStyle;
import it.respi.messages.letter.type.Typesetter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Head and foot of every letter: who speaks, which case, what this paper is worth, page x of y. */
final class LetterFurniture implements Furniture {

    private static final TextStyle BRAND = new TextStyle(true, 15, Ink.NAVY);
    private static final TextStyle SMALL = new TextStyle(false, 9, Ink.SECOND);
    private static final TextStyle NUMBER = new TextStyle(true, 10, Ink.NAVY);
    private static final Column WIDE = Column.of(LEFT, RIGHT - LEFT, false);
    private static final float TOP = 28;
    private static final float BOTTOM = PAGE_HEIGHT - 24;
    private static final float MARK = HouseMark.SIDE;

    private final Typesetter typesetter;
    private final LetterTemplate template;
    private final List<Phrases> tongues;
    private final LetterHead head;
    private final List<TextLine> desk;
    private final List<TextLine> notes;
    private final List<Row> banner;

    LetterFurniture(Typesetter typesetter, LetterTemplate template, List<Phrases> tongues, LetterHead head) {
        this.typesetter = typesetter;
        this.template = template;
        this.tongues = tongues;
        this.head = head;
        var right = new Column(RIGHT - 240, 240, false, true);
        var giver = template.worth() == LetterTemplate.Worth.ACT
                ? head.issue().office()
                : head.desk().name();
        this.desk = typesetter.set(Phrases.isolated(giver), SMALL, right);
        this.notes = notes();
        var composer = new Composer(typesetter, tongues);
        this.banner = head.issue().demoData() ? List.of(composer.banner("demo")) : List.of();
    }

    @Override
    public float contentTop() {
        return bandTop() + (float) banner.stream().mapToDouble(Row::height).sum() + 9;
    }

    @Override
    public float contentBottom() {
        return BOTTOM - NUMBER.size() * 1.5f - height(notes) - 14;
    }

    @Override
    public void draw(Canvas canvas, int page, int pages) throws IOException {
        drawHead(canvas);
        for (var row : banner) {
            canvas.band(LEFT, bandTop(), RIGHT - LEFT, row.height(), Ink.AMBER_GROUND);
            row.draw(canvas, bandTop());
        }
        float y = contentBottom() + 8;
        canvas.line(LEFT, y, RIGHT, y, Ink.EDGE);
        y = lines(canvas, notes, WIDE, y + 4);
        drawNumbers(canvas, y, page, pages);
    }

    private void drawHead(Canvas canvas) throws IOException {
        HouseMark.draw(canvas, LEFT, TOP);
        var name = typesetter.set("Respi", BRAND, WIDE).getFirst();
        canvas.text(name, LEFT + MARK + 8, TOP - 2);
        var network =
                typesetter.set(tongues.getFirst().say("network"), SMALL, WIDE).getFirst();
        canvas.text(network, LEFT + MARK + 8, TOP + 16);
        var right = new Column(RIGHT - 240, 240, false, true);
        var number = typesetter.set(Phrases.isolated(head.number()), NUMBER, right);
        lines(canvas, desk, right, lines(canvas, number, right, TOP));
        float rule = ruleTop();
        canvas.stroke(Ink.NAVY, 1.2f, LEFT, rule, RIGHT, rule);
    }

    private void drawNumbers(Canvas canvas, float y, int page, int pages) throws IOException {
        var places = Map.<String, Object>of("code", template.name(), "version", template.version());
        var name = typesetter.set(tongues.getFirst().say("template", places), SMALL, WIDE);
        lines(canvas, name, WIDE, y + 2);
        var right = new Column(LEFT, RIGHT - LEFT, false, true);
        var numbers = new ArrayList<String>();
        for (var tongue : tongues) {
            numbers.add(Phrases.isolated(tongue.say("page", Map.of("page", page, "pages", pages))));
        }
        lines(canvas, typesetter.set(String.join(" · ", numbers), SMALL, right), right, y + 2);
    }

    private String worth(Phrases phrases) {
        var worth = phrases.say(template.worth().key());
        return tongues.size() == 1 ? worth : worth + " " + phrases.say("note.prevails");
    }

    private List<TextLine> notes() {
        var lines = new ArrayList<TextLine>();
        for (var tongue : tongues) {
            var column = Column.of(LEFT, RIGHT - LEFT, tongue.language().rightToLeft());
            lines.addAll(typesetter.set(worth(tongue), SMALL, column));
        }
        return lines;
    }

    private float ruleTop() {
        return TOP + Math.max(MARK + 4, NUMBER.size() * 1.36f + height(desk)) + 5;
    }

    private float bandTop() {
        return ruleTop() + 7;
    }

    /** Draws lines where their own language starts; returns where they end. */
    private static float lines(Canvas canvas, List<TextLine> lines, Column column, float top) throws IOException {
        float y = top;
        for (var line : lines) {
            boolean end = column.alignRight() || line.rightToLeft();
            canvas.text(line, end ? column.right() - line.width() : column.x(), y);
            y += line.height();
        }
        return y;
    }

    private static float height(List<TextLine> lines) {
        return (float) lines.stream().mapToDouble(TextLine::height).sum();
    }
}
