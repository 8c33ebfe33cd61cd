// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.type;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.text.Normalizer;

/** Makes a text drawable: composed letters, joined Arabic, nothing invisible, nothing without a glyph. */
final class Letterforms {

    private static final int UNKNOWN = 0xfffd;
    private static final ArabicShaping SHAPING = new ArabicShaping(
            ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);

    private final FontSet fonts;
    private int replaced;

    Letterforms(FontSet fonts) {
        this.fonts = fonts;
    }

    int replaced() {
        return replaced;
    }

    String of(String text, boolean bold) {
        var drawable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(drawable, c, bold));
        try {
            return SHAPING.shape(drawable.toString().strip());
        } catch (ArabicShapingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Whether the letter only steers the direction of its neighbours (isolates of UAX 9). */
    static boolean isControl(int codePoint) {
        return codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    private void append(StringBuilder out, int codePoint, boolean bold) {
        if (isControl(codePoint)) {
            out.appendCodePoint(codePoint);
        } else if (Character.isWhitespace(codePoint) || Character.isISOControl(codePoint)) {
            space(out);
        } else if (Character.getType(codePoint) == Character.FORMAT) {
            return; // joiners, marks and overrides of direction: nothing to draw, and overrides could deceive
        } else if (fonts.covers(codePoint, bold)) {
            out.appendCodePoint(codePoint);
        } else {
            out.appendCodePoint(UNKNOWN);
            replaced++;
        }
    }

    private static void space(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }
}
