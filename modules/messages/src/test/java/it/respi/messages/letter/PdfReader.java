// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a printed letter back, as a person's screen reader or search would. */
final class PdfReader {

    /** A drawn letter and its place; x and y in points from the top left corner. */
    record Drawn(int page, String letter, float x, float right, float y) {}

    private PdfReader() {}

    /** All words in logical order, spaces and hyphens of line breaks made one. */
    static String text(PrintedLetter letter) {
        try (var document = Loader.loadPDF(letter.bytes())) {
            return plain(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}]", "")
                .replaceAll("\\s+", " ");
    }

    static List<Drawn> drawn(PrintedLetter letter) {
        var drawn = new ArrayList<Drawn>();
        try (var document = Loader.loadPDF(letter.bytes())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    drawn.add(new Drawn(
                            getCurrentPageNo(),
                            at.getUnicode(),
                            at.getXDirAdj(),
                            at.getXDirAdj() + at.getWidthDirAdj(),
                            at.getYDirAdj()));
                }
            }.getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return drawn;
    }

    static List<PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    static List<BufferedImage> images(PrintedLetter letter) {
        var images = new ArrayList<BufferedImage>();
        try (var document = Loader.loadPDF(letter.bytes())) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                images.add(renderer.renderImageWithDPI(page, 150, ImageType.GRAY));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return images;
    }
}
