// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.type;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Turns sentences into lines: joins Arabic letters, breaks, orders for the eye (Unicode UAX 9 and 14). */
public final class Typesetter {

    private static final int ORDER = Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING;

    private final FontSet fonts;
    private final Letterforms letterforms;
    private final BreakIterator signs = BreakIterator.getCharacterInstance(ULocale.ROOT);
    private final BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);

    public Typesetter(FontSet fonts) {
        this.fonts = fonts;
        this.letterforms = new Letterforms(fonts);
    }

    /** How many letters had no drawing in any font and stand as their numbers. */
    public int replaced() {
        return letterforms.replaced();
    }

    /** Breaks a paragraph to the column; empty text gives no lines, an endless word is cut. */
    public List<TextLine> set(String text, TextStyle style, Column column) {
        var shaped = letterforms.of(text, style.bold());
        if (shaped.isEmpty()) {
            return List.of();
        }
        var edges = edges(shaped, style);
        var bidi = new Bidi();
        bidi.setPara(shaped, column.rightToLeft() ? Bidi.RTL : Bidi.LTR, null);
        var lines = new ArrayList<TextLine>();
        breaks.setText(shaped);
        for (int start = 0; start < shaped.length(); ) {
            int end = end(shaped, edges, start, column.width());
            int drawn = trimmed(shaped, start, end);
            if (drawn > start) {
                var visual =
                        Letterforms.withoutControls(bidi.setLine(start, drawn).writeReordered(ORDER));
                lines.add(new TextLine(visual, edges[drawn] - edges[start], style, column.rightToLeft()));
            }
            start = end;
        }
        return List.copyOf(lines);
    }

    /** Where each letter starts, in points from the start of the paragraph, as if it were one line. */
    private float[] edges(String text, TextStyle style) {
        var edges = new float[text.length() + 1];
        for (var run : fonts.runs(text, style.bold())) {
            var starts = fonts.starts(run, style.size());
            for (int i = 1; i < starts.length; i++) {
                edges[run.start() + i] = edges[run.start()] + starts[i];
            }
        }
        return edges;
    }

    private int end(String text, float[] edges, int start, float width) {
        int best = start;
        for (int at = breaks.following(start); at != BreakIterator.DONE; at = breaks.next()) {
            if (edges[trimmed(text, start, at)] - edges[start] > width) {
                break;
            }
            best = at;
        }
        return best > start ? best : cut(text, edges, start, width);
    }

    private int cut(String text, float[] edges, int start, float width) {
        int end = start + 1;
        while (end < text.length()
                && (edges[end + 1] - edges[start] <= width || Character.isLowSurrogate(text.charAt(end)))) {
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        signs.setText(text);
        int whole = signs.isBoundary(end) ? end : signs.preceding(end);
        return whole > start ? whole : signs.following(end);
    }

    private static int trimmed(String text, int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }
}
