// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The one font that comes with PDFBox, for every font a file does not bring: reading the fonts of the machine takes
 * seconds, and a page should look the same on every machine.
 */
final class BundledFont {
    private static final String NAME = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final TrueTypeFont FONT = load();

    private BundledFont() {}

    static TrueTypeFont font() {
        return FONT;
    }

    static void use() {
        FontMappers.set(new Always());
    }

    private static TrueTypeFont load() {
        try (InputStream in = Objects.requireNonNull(FontMapper.class.getResourceAsStream(NAME))) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Always implements FontMapper {
        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
            return new FontMapping<>(FONT, true);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
            return new FontMapping<>(FONT, true);
        }

        @Override
        @SuppressWarnings("NullAway") // PDFBox itself hands over null for the kind of font that is not there
        public CIDFontMapping getCIDFont(
                String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
            return new CIDFontMapping(null, FONT, true);
        }
    }
}
