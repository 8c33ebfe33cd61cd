// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.type;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.text.Normalizer;

/** Makes a text drawable: composed letters, joined Arabic, nothing invisible; what no font draws stands as its number. */
final class Letterforms {

    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;
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

    /** What steered the direction has done so; joiners stay with the letters that need them. */
    static String withoutControls(String visual) {
        return visual.replaceAll("[\\u2066-\\u2069]", "");
    }

    /** Whether it joins or parts the letters beside it and is not drawn itself. */
    static boolean isJoiner(int codePoint) {
        return codePoint == NON_JOINER || codePoint == JOINER;
    }

    private void append(StringBuilder out, int codePoint, boolean bold) {
        if (isControl(codePoint) || isJoiner(codePoint) && followsShaped(out, bold)) {
            out.appendCodePoint(codePoint);
        } else if (Character.isWhitespace(codePoint) || Character.isISOControl(codePoint)) {
            space(out);
        } else if (Character.getType(codePoint) == Character.FORMAT) {
            return; // marks and overrides of direction: nothing to draw, and overrides could deceive
        } else if (fonts.covers(codePoint, bold)) {
            out.appendCodePoint(codePoint);
        } else {
            out.append("[U+%04X]".formatted(codePoint)); // nothing is lost: the number says which letter it is
            replaced++;
        }
    }

    private boolean followsShaped(StringBuilder out, boolean bold) {
        return !out.isEmpty()
                && fonts.faceOf(out.codePointBefore(out.length()), bold).isShaped();
    }

    private static void space(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }
}
