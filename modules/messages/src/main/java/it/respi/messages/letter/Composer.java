// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.messages.letter.paper.Card;
import it.respi.messages.letter.paper.Cell;
import it.respi.messages.letter.paper.Cell.Run;
import it.respi.messages.letter.paper.Furniture;
import it.respi.messages.letter.paper.Marker;
import it.respi.messages.letter.paper.QrCode;
import it.respi.messages.letter.paper.Row;
import it.respi.messages.letter.type.Column;
import it.respi.messages.letter.type.Ink;
import it.respi.messages.letter.type.TextStyle;
import it.respi.messages.letter.type.Typesetter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Sets the same words in Italian and, beside them, in the person's language; alone if she reads Italian. */
final class Composer {

    static final TextStyle BODY = new TextStyle(false, 12, Ink.TEXT);
    static final TextStyle STRONG = new TextStyle(true, 12, Ink.TEXT);
    static final TextStyle HEADING = new TextStyle(true, 13, Ink.NAVY);
    static final TextStyle CAPTION = new TextStyle(false, 10.5f, Ink.SECOND);

    private static final TextStyle WARNING = new TextStyle(true, 10.5f, Ink.AMBER);
    private static final TextStyle TITLE = new TextStyle(true, 17, Ink.NAVY);
    private static final float INSET = 12;
    private static final float GUTTER = 18;
    private static final float CODE_SIDE = 92;
    private static final float CAPTION_WIDTH = 104;

    private final Typesetter typesetter;
    private final List<Phrases> tongues;

    Composer(Typesetter typesetter, List<Phrases> tongues) {
        this.typesetter = typesetter;
        this.tongues = tongues;
    }

    /** Title of the letter: one above the other would look like two letters, so side by side too. */
    Row title() {
        return row(columns(Furniture.LEFT, 0), Marker.NONE, p -> List.of(new Run(p.say("title"), TITLE)));
    }

    Row intro() {
        return row(columns(Furniture.LEFT, 0), Marker.NONE, p -> List.of(new Run(p.say("intro"), BODY)));
    }

    /** A warning in every language on one line. */
    Row banner(String key) {
        return words(Marker.NONE, p -> List.of(new Run(p.say(key), WARNING))).tightened();
    }

    Card card(String titleKey, Map<String, Object> places, List<Row> rows, boolean ruled) {
        Function<Phrases, String> title = p -> p.say(titleKey, places);
        var lines = ruled ? rows : rows.stream().map(Row::tightened).toList();
        return new Card(
                heading(title), heading(p -> p.say("continued", Map.of("title", title.apply(p)))), lines, ruled);
    }

    Row sentence(Marker marker, String key, Map<String, Object> places) {
        return words(marker, p -> List.of(new Run(p.say(key, places), BODY)));
    }

    Row sentence(Marker marker, String key) {
        return sentence(marker, key, Map.of());
    }

    /** Sentences one below the other; the caller may add others. */
    List<Row> points(String... keys) {
        List<Row> rows = new ArrayList<>();
        for (String key : keys) {
            rows.add(sentence(Marker.POINT, key));
        }
        return rows;
    }

    Row words(Marker marker, Function<Phrases, List<Run>> runs) {
        return row(columns(Furniture.LEFT + INSET, 0), marker, runs);
    }

    /** A fact between its names in both languages; a value that reads the same in both stands once. */
    Row fact(String key, TextStyle style, Function<Phrases, String> value) {
        float left = Furniture.LEFT + INSET;
        float right = Furniture.RIGHT - INSET;
        boolean alone = tongues.size() == 1;
        float end = alone ? right : right - CAPTION_WIDTH - INSET;
        var cells = new ArrayList<Cell>();
        cells.add(caption(tongues.getFirst(), new Column(left, CAPTION_WIDTH, false, false), key));
        var middle = Column.of(left + CAPTION_WIDTH + INSET, end - left - CAPTION_WIDTH - INSET, false);
        var values = tongues.stream().map(value).distinct().toList();
        cells.add(Cell.of(
                typesetter,
                middle,
                Marker.NONE,
                values.stream().map(v -> new Run(v, style)).toList()));
        if (!alone) {
            boolean rightToLeft = tongues.getLast().language().rightToLeft();
            var last = new Column(right - CAPTION_WIDTH, CAPTION_WIDTH, rightToLeft, true);
            cells.add(caption(tongues.getLast(), last, key));
        }
        return new Row(cells, null, false);
    }

    /** The code to scan between what it is for, in both languages. */
    Row code(URI address, List<String> keys) {
        var cells = row(
                        columns(Furniture.LEFT + INSET, CODE_SIDE),
                        Marker.NONE,
                        p -> keys.stream().map(k -> new Run(p.say(k), BODY)).toList())
                .cells();
        float x = tongues.size() == 1
                ? Furniture.RIGHT - INSET - CODE_SIDE
                : (Furniture.LEFT + Furniture.RIGHT - CODE_SIDE) / 2;
        return new Row(cells, new Row.Picture(QrCode.of(address), x, CODE_SIDE), true);
    }

    /** The facts that a sentence has places for. */
    Set<String> placesOf(String key) {
        return tongues.getFirst().placesOf(key);
    }

    /** Words for the eye of anyone, over the whole width. */
    Row plain(String words) {
        return wide(words, STRONG);
    }

    /** A text that somebody wrote in Italian, over the whole width. */
    Row italian(String text) {
        return wide(Phrases.isolated(text), BODY);
    }

    private Row wide(String words, TextStyle style) {
        float left = Furniture.LEFT + INSET;
        var column = Column.of(left, Furniture.RIGHT - INSET - left, false);
        return Row.of(Cell.of(typesetter, column, Marker.NONE, List.of(new Run(words, style))));
    }

    private Cell caption(Phrases phrases, Column column, String key) {
        return Cell.of(typesetter, column, Marker.NONE, List.of(new Run(phrases.say(key), CAPTION)));
    }

    private Row heading(Function<Phrases, String> title) {
        return words(Marker.NONE, p -> List.of(new Run(title.apply(p), HEADING)));
    }

    private Row row(List<Column> columns, Marker marker, Function<Phrases, List<Run>> runs) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < tongues.size(); i++) {
            cells.add(Cell.of(typesetter, columns.get(i), marker, runs.apply(tongues.get(i))));
        }
        return new Row(cells, null, false);
    }

    /** Columns between a left edge and its mirror, with room for a picture in the middle (at the end if alone). */
    private List<Column> columns(float left, float picture) {
        float width = Furniture.LEFT + Furniture.RIGHT - 2 * left;
        float taken = picture == 0 ? 0 : picture + GUTTER;
        if (tongues.size() == 1) {
            return List.of(Column.of(left, width - taken, false));
        }
        float each = (width - taken - GUTTER) / 2;
        return List.of(
                Column.of(left, each, false),
                Column.of(
                        left + width - each, each, tongues.getLast().language().rightToLeft()));
    }
}
