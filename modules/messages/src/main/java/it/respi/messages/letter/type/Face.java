// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The font files, read once when the first letter asks for them (1.4 MB for what letters are written in, 7 MB all). */
public enum Face {
    REGULAR("NotoSans-Regular", 1f, Setting.PLAIN),
    BOLD("NotoSans-Bold", 1f, Setting.PLAIN),
    ARABIC_REGULAR("NotoNaskhArabic-Regular", 1.16f, Setting.PLAIN),
    ARABIC_BOLD("NotoNaskhArabic-Bold", 1.16f, Setting.PLAIN),
    DEVANAGARI("NotoSansDevanagari-Regular", 1.06f, Setting.SHAPED, UnicodeScript.DEVANAGARI),
    BENGALI("NotoSansBengali-Regular", 1.06f, Setting.SHAPED, UnicodeScript.BENGALI),
    GURMUKHI("NotoSansGurmukhi-Regular", 1.06f, Setting.SHAPED, UnicodeScript.GURMUKHI),
    GUJARATI("NotoSansGujarati-Regular", 1.06f, Setting.SHAPED, UnicodeScript.GUJARATI),
    TAMIL("NotoSansTamil-Regular", 1f, Setting.SHAPED, UnicodeScript.TAMIL),
    MALAYALAM("NotoSansMalayalam-Regular", 1f, Setting.SHAPED, UnicodeScript.MALAYALAM),
    SINHALA("NotoSansSinhala-Regular", 1f, Setting.SHAPED, UnicodeScript.SINHALA),
    THAI("NotoSansThai-Regular", 1f, Setting.SHAPED, UnicodeScript.THAI),
    GEORGIAN("NotoSansGeorgian-Regular", 1f, Setting.WRITTEN, UnicodeScript.GEORGIAN),
    ARMENIAN("NotoSansArmenian-Regular", 1f, Setting.WRITTEN, UnicodeScript.ARMENIAN),
    ETHIOPIC("NotoSansEthiopic-Regular", 1f, Setting.WRITTEN, UnicodeScript.ETHIOPIC),
    HEBREW("NotoSansHebrew-Regular", 1f, Setting.WRITTEN, UnicodeScript.HEBREW),
    CHINESE(
            "DroidSansFallbackFull",
            1f,
            Setting.WRITTEN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO);

    private static final Map<UnicodeScript, Face> BY_SCRIPT = byScript();
    private static final int DANDA = 0x964;
    private static final int IDEOGRAPHIC_SPACE = 0x3000;
    private static final int END_OF_IDEOGRAPHIC_MARKS = 0x303f;
    private static final int FULL_WIDTH = 0xff01;
    private static final int END_OF_FULL_WIDTH = 0xff65;

    private final String file;
    private final float scale;
    private final Setting setting;
    private final UnicodeScript[] scripts;
    private byte @Nullable [] bytes;

    /** The scale makes letters of all scripts look equally tall at the same nominal size. */
    Face(String file, float scale, Setting setting, UnicodeScript... scripts) {
        this.file = file;
        this.scale = scale;
        this.setting = setting;
        this.scripts = scripts;
    }

    /** How its letters are put beside each other. */
    private enum Setting {
        /** One after the other; bold has a file of its own. */
        PLAIN,
        /** One after the other; bold is drawn with a thicker edge. */
        WRITTEN,
        /** By their neighbours ({@link Shaper}); bold is drawn with a thicker edge. */
        SHAPED
    }

    static Face latin(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    static Face arabic(boolean bold) {
        return bold ? ARABIC_BOLD : ARABIC_REGULAR;
    }

    /** The face of a script that has only one. */
    static Optional<Face> ofScript(int codePoint) {
        if (codePoint == DANDA || codePoint == DANDA + 1) {
            return Optional.of(DEVANAGARI);
        }
        boolean ideographic = codePoint >= IDEOGRAPHIC_SPACE && codePoint <= END_OF_IDEOGRAPHIC_MARKS
                || codePoint >= FULL_WIDTH && codePoint <= END_OF_FULL_WIDTH;
        return Optional.ofNullable(ideographic ? CHINESE : BY_SCRIPT.get(UnicodeScript.of(codePoint)));
    }

    synchronized byte[] bytes() {
        if (bytes == null) {
            bytes = read("/fonts/" + file + ".ttf");
        }
        return bytes;
    }

    public float scale() {
        return scale;
    }

    /** Whether the look of a letter depends on its neighbours. */
    boolean isShaped() {
        return setting == Setting.SHAPED;
    }

    /** Whether bold letters are drawn with a thicker edge, for want of a file of their own. */
    public boolean isThickened() {
        return setting != Setting.PLAIN;
    }

    private static Map<UnicodeScript, Face> byScript() {
        Map<UnicodeScript, Face> faces = new EnumMap<>(UnicodeScript.class);
        for (Face face : values()) {
            Arrays.stream(face.scripts).forEach(script -> faces.put(script, face));
        }
        return faces;
    }

    private static byte[] read(String path) {
        try (var in = Face.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Font not on the class path: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
