// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.messages.letter.paper.Card;
import it.respi.messages.letter.paper.Cell;
import it.respi.messages.letter.paper.Cell.Run;
import it.respi.messages.letter.paper.Furniture;
import it.respi.messages.letter.paper.Marker;
import it.respi.messages.letter.paper.Row;
import it.respi.messages.letter.type.Column;
import it.respi.messages.letter.type.Ink;
import it.respi.messages.letter.type.TextStyle;
import it.respi.messages.letter.type.Typesetter;
import it.respi.platform.view.Fact;
import java.util.ArrayList;
import java.util.List;

/** Rows of a binder: one language, values of any direction. */
final class Rows {
    static final TextStyle TITLE = new TextStyle(true, 19, Ink.NAVY);
    static final TextStyle HEADING = new TextStyle(true, 11.5f, Ink.NAVY);
    static final TextStyle BODY = new TextStyle(false, 10, Ink.TEXT);
    static final TextStyle STRONG = new TextStyle(true, 10, Ink.TEXT);
    static final TextStyle SMALL = new TextStyle(false, 8.5f, Ink.SECOND);

    static final TextStyle HASH = new TextStyle(false, 7, Ink.SECOND);

    private static final float INSET = 12;
    private static final float LEFT = Furniture.LEFT + INSET;
    private static final float WIDTH = Furniture.RIGHT - Furniture.LEFT - 2 * INSET;
    private static final float LABEL = 150;

    private final Typesetter typesetter;

    Rows(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** Keeps a value of any direction together (isolates of UAX 9); what steers direction inside it is dropped. */
    static String isolated(String value) {
        return "\u2068" + value.replaceAll("\\p{Cf}", "") + "\u2069";
    }

    /** Over the whole width, without the inset of cards. */
    Row title(String text) {
        return Row.of(cell(Furniture.LEFT, Furniture.RIGHT - Furniture.LEFT, new Run(text, TITLE)));
    }

    Row plain(String text) {
        return Row.of(cell(Furniture.LEFT, Furniture.RIGHT - Furniture.LEFT, new Run(text, SMALL)));
    }

    Row line(Run... runs) {
        return Row.of(cell(LEFT, WIDTH, runs));
    }

    Row marked(Marker marker, Run... runs) {
        return Row.of(Cell.of(typesetter, Column.of(LEFT, WIDTH, false), marker, List.of(runs)));
    }

    Row fact(Fact fact) {
        return pair(new Run(fact.label(), SMALL), new Run(isolated(fact.value()), BODY));
    }

    /** Something short at the left, something longer beside it. */
    Row pair(Run left, Run... right) {
        return Row.of(cell(LEFT, LABEL - INSET, left), cell(LEFT + LABEL, WIDTH - LABEL, right));
    }

    /** A title with facts below it. */
    Card card(String title, List<Row> rows) {
        return new Card(line(new Run(title, HEADING)), line(new Run(title + " …", HEADING)), rows, true);
    }

    Card facts(String title, List<Fact> facts) {
        List<Row> rows = new ArrayList<>();
        facts.forEach(fact -> rows.add(fact(fact)));
        return card(title, rows);
    }

    private Cell cell(float x, float width, Run... runs) {
        return Cell.of(typesetter, Column.of(x, width, false), Marker.NONE, List.of(runs));
    }
}
