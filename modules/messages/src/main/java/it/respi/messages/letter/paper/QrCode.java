// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** An address as a square to scan, drawn as rectangles so that it stays sharp on any printer. */
public final class QrCode {

    /** White modules around the code that readers need (ISO/IEC 18004). */
    private static final int QUIET = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * Encodes an address.
     *
     * @throws IllegalArgumentException if it is too long for a code (about 2,300 characters)
     */
    public static QrCode of(URI address) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            var code = Encoder.encode(address.toASCIIString(), ErrorCorrectionLevel.M, hints);
            return new QrCode(code.getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("Address too long for a QR code", e);
        }
    }

    /** Draws the code with its white border into a square of the given side, in points. */
    void draw(Canvas canvas, float x, float top, float side) throws IOException {
        float module = side / (modules.getWidth() + 2 * QUIET);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); ) {
                int run = darkFrom(row, column);
                if (run > 0) {
                    canvas.fill(x + (column + QUIET) * module, top + (row + QUIET) * module, run * module, module);
                }
                column += Math.max(run, 1);
            }
        }
    }

    private int darkFrom(int row, int column) {
        int end = column;
        while (end < modules.getWidth() && modules.get(end, row) == 1) {
            end++;
        }
        return end - column;
    }
}
