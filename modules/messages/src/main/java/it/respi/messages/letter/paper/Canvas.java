// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.paper;

import it.respi.messages.letter.type.FontSet;
import it.respi.messages.letter.type.Ink;
import it.respi.messages.letter.type.TextLine;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** One page to draw on; x from the left, y from the top, both in points. */
public final class Canvas implements AutoCloseable {

    /** Control points of a quarter circle, as a part of its radius. */
    private static final float ARC = 0.5523f;

    private final PDPageContentStream content;
    private final FontSet fonts;
    private final float pageHeight;

    Canvas(PDDocument document, PDPage page, FontSet fonts) throws IOException {
        this.content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
        this.fonts = fonts;
        this.pageHeight = page.getMediaBox().getHeight();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** Writes a line with its left end at x; top is the upper edge of its line box. */
    public void text(TextLine line, float x, float top) throws IOException {
        float baseline = pageHeight - top - line.baseline();
        ink(line.style().ink());
        new Lettering(content, fonts).write(line, x, baseline);
    }

    /** Fills a rectangle with the ink set before. */
    void fill(float x, float top, float width, float height) throws IOException {
        content.addRect(x, pageHeight - top - height, width, height);
        content.fill();
    }

    public void band(float x, float top, float width, float height, Ink ink) throws IOException {
        ink(ink);
        rounded(x, top, width, height, 4);
        content.fill();
    }

    public void frame(float x, float top, float width, float height, Ink ink) throws IOException {
        pen(ink, 0.8f);
        rounded(x, top, width, height, 5);
        content.stroke();
    }

    public void line(float x1, float top1, float x2, float top2, Ink ink) throws IOException {
        pen(ink, 0.6f);
        strokes(x1, top1, x2, top2);
    }

    /** A picture in a rectangle. */
    public void picture(PDImageXObject picture, Book.Place place) throws IOException {
        float bottom = pageHeight - place.top() - place.height();
        content.drawImage(picture, place.x(), bottom, place.width(), place.height());
    }

    /** A filled disc around a centre. */
    public void disc(float x, float top, float radius, Ink ink) throws IOException {
        ink(ink);
        rounded(x - radius, top - radius, 2 * radius, 2 * radius, radius);
        content.fill();
    }

    /** A thick line through the points x, y, x, y, ... */
    public void stroke(Ink ink, float thickness, float... points) throws IOException {
        pen(ink, thickness);
        strokes(points);
    }

    void ink(Ink ink) throws IOException {
        content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    private void pen(Ink ink, float thickness) throws IOException {
        content.setStrokingColor(ink.red(), ink.green(), ink.blue());
        content.setLineWidth(thickness);
        content.setLineCapStyle(1);
        content.setLineJoinStyle(1);
    }

    private void strokes(float... points) throws IOException {
        content.moveTo(points[0], pageHeight - points[1]);
        for (int i = 2; i < points.length; i += 2) {
            content.lineTo(points[i], pageHeight - points[i + 1]);
        }
        content.stroke();
    }

    private void rounded(float x, float top, float width, float height, float radius) throws IOException {
        float k = radius * (1 - ARC);
        float right = x + width;
        float up = pageHeight - top;
        float low = up - height;
        content.moveTo(x + radius, up);
        content.lineTo(right - radius, up);
        content.curveTo(right - k, up, right, up - k, right, up - radius);
        content.lineTo(right, low + radius);
        content.curveTo(right, low + k, right - k, low, right - radius, low);
        content.lineTo(x + radius, low);
        content.curveTo(x + k, low, x, low + k, x, low + radius);
        content.lineTo(x, up - radius);
        content.curveTo(x, up - k, x + k, up, x + radius, up);
        content.closePath();
    }
}
