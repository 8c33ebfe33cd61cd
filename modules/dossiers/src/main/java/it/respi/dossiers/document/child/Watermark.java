// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Who looked at a page and when, across it in pale letters (filigrana). Letters are drawn as shapes: fonts of the
 * machine are not needed.
 */
final class Watermark {
    private static final Color PALE = new Color(90, 90, 90, 60);
    private static final double SLANT = Math.toRadians(-30);

    /** Of a line, as part of the width of the page. */
    private static final double LETTER = 0.028;

    private static final double LINES_APART = 7;

    private Watermark() {}

    static void write(BufferedImage page, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(PALE);
        Path2D line = shape(text + "   ");
        double size = Math.max(10, page.getWidth() * LETTER);
        double length = line.getBounds2D().getWidth() * size;
        double across = Math.hypot(page.getWidth(), page.getHeight());
        pen.translate(page.getWidth() / 2.0, page.getHeight() / 2.0);
        pen.rotate(SLANT);
        for (double y = -across / 2; y < across / 2; y += size * LINES_APART) {
            for (double x = -across / 2; x < across / 2; x += Math.max(length * 1.2, size)) {
                AffineTransform place = AffineTransform.getTranslateInstance(x, y);
                place.scale(size, -size);
                pen.fill(place.createTransformedShape(line));
            }
        }
        pen.dispose();
    }

    /** A line of letters, one unit high. */
    private static Path2D shape(String text) throws IOException {
        TrueTypeFont font = BundledFont.font();
        CmapLookup letters = font.getUnicodeCmapLookup();
        double unit = 1.0 / font.getUnitsPerEm();
        Path2D line = new Path2D.Double();
        double x = 0;
        for (int letter : text.codePoints().toArray()) {
            int glyph = letters.getGlyphId(letter);
            AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
            place.scale(unit, unit);
            line.append(font.getGlyph().getGlyph(glyph).getPath().getPathIterator(place), false);
            x += font.getAdvanceWidth(glyph) * unit;
        }
        return line;
    }
}
