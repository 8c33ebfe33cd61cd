// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.type;

import it.respi.platform.store.WorkFolder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts letters together whose look depends on their neighbours (scripts of India, Sri Lanka, Thailand): signs that stand
 * before the letter they follow, joined consonants, marks above each other. HarfBuzz does it, which every Java runtime with
 * its desktop module carries; where it cannot start, letters are drawn one after the other.
 */
final class Shaper {
    private static final Logger log = LoggerFactory.getLogger(Shaper.class);
    private static final int EM = 1000;
    private static final int INVISIBLE = 0xfffe;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Map<Face, Optional<Shaper>> BY_FACE = new ConcurrentHashMap<>();

    private final Font font;

    private Shaper(Font font) {
        this.font = font;
    }

    static Optional<Shaper> of(Face face) {
        return face.isShaped() ? BY_FACE.computeIfAbsent(face, Shaper::load) : Optional.empty();
    }

    /** The letters of one word or more, from left to right. */
    Shaped shape(String letters) {
        char[] text = letters.toCharArray();
        GlyphVector vector = font.layoutGlyphVector(EXACT, text, 0, text.length, Font.LAYOUT_LEFT_TO_RIGHT);
        int count = vector.getNumGlyphs();
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var at = vector.getGlyphPosition(i);
            if (vector.getGlyphCode(i) < INVISIBLE) {
                glyphs.add(new Glyph(
                        vector.getGlyphCode(i),
                        vector.getGlyphCharIndex(i),
                        (float) at.getX() / EM,
                        (float) -at.getY() / EM));
            }
        }
        return new Shaped(
                List.copyOf(glyphs), (float) vector.getGlyphPosition(count).getX() / EM);
    }

    private static Optional<Shaper> load(Face face) {
        try {
            Path file = WorkFolder.file("font");
            Files.write(file, face.bytes());
            return Optional.of(new Shaper(
                    Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont((float) EM)));
        } catch (IOException | FontFormatException | RuntimeException | LinkageError | InternalError e) {
            log.warn(
                    "letters of {} are drawn without being joined: {}",
                    face,
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Glyphs in the order they are drawn; the width is a part of the size of the letters. */
    record Shaped(List<Glyph> glyphs, float width) {

        /** Where each letter starts; one inside a group that cannot be parted starts where the group ends. */
        float[] starts(int letters) {
            float[] starts = new float[letters + 1];
            Arrays.fill(starts, Float.NaN);
            for (Glyph glyph : glyphs) {
                float known = starts[glyph.letter()];
                starts[glyph.letter()] = Float.isNaN(known) ? glyph.x() : Math.min(known, glyph.x());
            }
            starts[letters] = width;
            for (int i = letters - 1; i >= 0; i--) {
                starts[i] = i == 0 ? 0 : Float.isNaN(starts[i]) ? starts[i + 1] : starts[i];
            }
            return starts;
        }
    }

    /**
     * One drawing of the font.
     *
     * @param letter index of the first letter it stands for
     * @param x from the start of the word, as a part of the size of the letters
     * @param y above the line, likewise
     */
    record Glyph(int id, int letter, float x, float y) {}
}
