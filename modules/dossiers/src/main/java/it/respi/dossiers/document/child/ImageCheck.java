// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** Photos and scans: the size from the header, and whether the file has its end. Pixels are never decoded here. */
final class ImageCheck {
    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_CHECKSUM = 4;
    private static final int PNG_END = 0x49454E44;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    private ImageCheck() {}

    /**
     * An image is one page.
     *
     * @throws RuleBroken {@code upload.image.damaged} or {@code upload.image.too-big}
     */
    static int pages(Path file, FileType type) {
        try {
            checkSize(file, type);
            checkEnd(file, type);
            return 1;
        } catch (RuleBroken e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the readers of the JDK throw anything at a damaged file
            throw new RuleBroken("upload.image.damaged");
        }
    }

    private static void checkSize(Path file, FileType type) throws IOException {
        ImageReader reader = Pictures.reader(type);
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            Pictures.refuseTooBig(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }

    private static void checkEnd(Path file, FileType type) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (type == FileType.PNG) {
                toEndOfPng(in);
            } else {
                toEndOfJpeg(in);
            }
        }
    }

    /** Goes from chunk to chunk up to the last one; an end of file before it is a failure. */
    private static void toEndOfPng(DataInputStream in) throws IOException {
        in.skipNBytes(PNG_SIGNATURE);
        int name;
        do {
            int length = in.readInt();
            name = in.readInt();
            in.skipNBytes(Integer.toUnsignedLong(length) + PNG_CHECKSUM);
        } while (name != PNG_END);
    }

    /** Skips the segments, which may hold a whole small picture, and looks for the end mark after them. */
    private static void toEndOfJpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        int marker;
        do {
            marker = nextMarker(in);
            in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
        } while (marker != SCAN);
        int before = 0;
        int now = in.readUnsignedByte();
        while (before != 0xFF || now != END) {
            before = now;
            now = in.readUnsignedByte();
        }
    }

    private static int nextMarker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new IOException("no marker");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }
}
