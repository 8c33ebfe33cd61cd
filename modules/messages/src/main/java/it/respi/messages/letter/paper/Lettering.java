// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.paper;

import it.respi.messages.letter.type.FontRun;
import it.respi.messages.letter.type.FontSet;
import it.respi.messages.letter.type.Ink;
import it.respi.messages.letter.type.TextLine;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws the letters of a line, whatever fonts they need. */
final class Lettering {
    /** What the edge of a letter adds to make it bold, as a part of its size. */
    private static final float THICKER = 0.03f;

    private static final COSName SPAN = COSName.getPDFName("Span");

    private final PDPageContentStream content;
    private final FontSet fonts;

    Lettering(PDPageContentStream content, FontSet fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    /** Writes a line; x and baseline in points from the lower left corner. */
    void write(TextLine line, float x, float baseline) throws IOException {
        content.beginText();
        float at = x;
        for (FontRun run : fonts.runs(line.visual(), line.style().bold())) {
            float size = line.style().size() * run.face().scale();
            content.setFont(fonts.font(run.face()), size);
            content.setTextMatrix(Matrix.getTranslateInstance(at, baseline));
            boolean thick = line.style().bold() && run.face().isThickened();
            if (thick) {
                thicken(line.style().ink(), size);
            }
            write(run, size, at, baseline);
            if (thick) {
                content.setRenderingMode(RenderingMode.FILL);
            }
            at += fonts.width(run, line.style().size());
        }
        content.endText();
    }

    private void write(FontRun run, float size, float x, float baseline) throws IOException {
        var drawings = fonts.drawings(run);
        if (drawings.isEmpty()) {
            content.showText(run.letters());
        } else {
            write(run.letters(), drawings.get(), size, x, baseline);
        }
    }

    /** Letters that look at their neighbours; who copies the text gets them as they were typed. */
    private void write(String letters, List<FontRun.Drawing> drawings, float size, float x, float baseline)
            throws IOException {
        var said = new COSDictionary();
        said.setString(COSName.ACTUAL_TEXT, letters);
        content.beginMarkedContent(SPAN, PDPropertyList.create(said));
        for (FontRun.Drawing drawing : drawings) {
            content.setTextMatrix(Matrix.getTranslateInstance(x + drawing.x() * size, baseline + drawing.y() * size));
            show(drawing.code());
        }
        content.endMarkedContent();
    }

    // the library shows letters, and a glyph that stands for several letters has none of its own
    @SuppressWarnings("deprecation")
    private void show(byte[] code) throws IOException {
        content.appendRawCommands("<" + HexFormat.of().formatHex(code) + "> Tj\n");
    }

    private void thicken(Ink ink, float size) throws IOException {
        content.setStrokingColor(ink.red(), ink.green(), ink.blue());
        content.setLineWidth(size * THICKER);
        content.setRenderingMode(RenderingMode.FILL_STROKE);
    }
}
