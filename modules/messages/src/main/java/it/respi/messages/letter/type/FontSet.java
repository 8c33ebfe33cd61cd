// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document; only the letters used end up in the file. Not for more than one thread. */
public final class FontSet {

    private record Loaded(PDType0Font font, TrueTypeFont file, CmapLookup letters, Map<Integer, Float> advances) {}

    private final PDDocument document;
    private final Map<Face, Loaded> loaded = new EnumMap<>(Face.class);

    public FontSet(PDDocument document) {
        this.document = document;
    }

    public PDType0Font font(Face face) {
        return loaded(face).font();
    }

    /** The face that can draw this letter: Latin first, so that digits look the same in every language. */
    public Face faceOf(int codePoint, boolean bold) {
        var latin = Face.latin(bold);
        if (has(latin, codePoint)) {
            return latin;
        }
        var arabic = Face.arabic(bold);
        return has(arabic, codePoint) ? arabic : latin;
    }

    boolean covers(int codePoint, boolean bold) {
        return has(faceOf(codePoint, bold), codePoint);
    }

    /** Advance of a letter in points at the given nominal size. */
    float advance(int codePoint, boolean bold, float size) {
        var face = faceOf(codePoint, bold);
        var font = loaded(face);
        return font.advances().computeIfAbsent(codePoint, c -> units(font, c)) * size * face.scale();
    }

    private boolean has(Face face, int codePoint) {
        return loaded(face).letters().getGlyphId(codePoint) != 0;
    }

    private static float units(Loaded font, int codePoint) {
        try {
            var glyph = font.letters().getGlyphId(codePoint);
            return (float) font.file().getAdvanceWidth(glyph) / font.file().getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Loaded loaded(Face face) {
        return loaded.computeIfAbsent(face, this::load);
    }

    private Loaded load(Face face) {
        try {
            var file = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
            document.registerTrueTypeFontForClosing(file);
            // ligatures off: their glyphs have no way back to letters, and copied text would lose them
            file.setEnableGsub(false);
            var font = PDType0Font.load(document, file, true);
            return new Loaded(font, file, file.getUnicodeCmapLookup(), new HashMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
