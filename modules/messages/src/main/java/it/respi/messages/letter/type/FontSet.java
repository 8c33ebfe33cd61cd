// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.type;

import it.respi.messages.letter.type.Shaper.Glyph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** Parts a text where another font begins; joiners and controls stay with the letters before them. */
    public List<FontRun> runs(String text, boolean bold) {
        List<FontRun> runs = new ArrayList<>();
        int start = 0;
        Face face = null;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            Face next = Letterforms.isJoiner(codePoint) && face != null ? face : faceOf(codePoint, bold);
            if (face != null && next != face) {
                runs.add(new FontRun(face, start, text.substring(start, at)));
                start = at;
            }
            face = next;
        }
        if (face != null) {
            runs.add(new FontRun(face, start, text.substring(start)));
        }
        return runs;
    }

    /** The drawings of a run whose letters look at their neighbours; empty when they are drawn one after the other. */
    public Optional<List<FontRun.Drawing>> drawings(FontRun run) {
        return Shaper.of(run.face()).map(shaper -> {
            var glyphs = shaper.shape(run.letters()).glyphs();
            var font = font(run.face());
            font.addGlyphsToSubset(glyphs.stream().map(Glyph::id).collect(Collectors.toUnmodifiableSet()));
            return glyphs.stream()
                    .map(glyph -> new FontRun.Drawing(font.encodeGlyphId(glyph.id()), glyph.x(), glyph.y()))
                    .toList();
        });
    }

    boolean covers(int codePoint, boolean bold) {
        return has(faceOf(codePoint, bold), codePoint);
    }

    /** The face that can draw this letter: Latin first, so that digits look the same in every language. */
    Face faceOf(int codePoint, boolean bold) {
        var latin = Face.latin(bold);
        if (has(latin, codePoint)) {
            return latin;
        }
        var other = Face.ofScript(codePoint).orElse(Face.arabic(bold));
        return has(other, codePoint) ? other : latin;
    }

    /** Width of a run in points. */
    public float width(FontRun run, float size) {
        return starts(run, size)[run.letters().length()];
    }

    /** Where each letter of a run starts, in points, and where the last one ends. */
    float[] starts(FontRun run, float size) {
        var letters = run.letters();
        float scale = size * run.face().scale();
        var shaper = Shaper.of(run.face());
        var starts = shaper.isPresent()
                ? shaper.get().shape(letters).starts(letters.length())
                : oneAfterTheOther(run.face(), letters);
        for (int i = 0; i < starts.length; i++) {
            starts[i] *= scale;
        }
        return starts;
    }

    private float[] oneAfterTheOther(Face face, String letters) {
        var starts = new float[letters.length() + 1];
        for (int i = 0; i < letters.length(); ) {
            int codePoint = letters.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            float width = Letterforms.isControl(codePoint) ? 0 : advance(loaded(face), codePoint);
            for (int j = i + 1; j <= next; j++) {
                starts[j] = starts[i] + width;
            }
            i = next;
        }
        return starts;
    }

    private static float advance(Loaded font, int codePoint) {
        return font.advances().computeIfAbsent(codePoint, c -> units(font, c));
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
