// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** Photos and scans, read as small as they are shown: a large one never stands in memory whole. */
final class Pictures {
    /** In pixels: more than any scanner or phone makes of a sheet. */
    static final int LONGEST_SIDE = 20_000;

    static final long MOST_PIXELS = 200_000_000L;

    /** In pixels: what fills a page of the viewer. */
    private static final int SHOWN = 1600;

    private Pictures() {}

    /** The reader of the JDK for a type. */
    static ImageReader reader(FileType type) {
        return ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
    }

    /** @throws RuleBroken {@code upload.image.too-big} */
    static void refuseTooBig(long width, long height) {
        if (width < 1 || height < 1 || Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS) {
            throw new RuleBroken("upload.image.too-big");
        }
    }

    /** One page of a picture for the viewer. */
    static BufferedImage page(Path file, FileType type, int page) throws IOException {
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            ImageReader reader = reader(type);
            reader.setInput(in, false, true);
            return small(reader, page);
        }
    }

    /** A page of whatever size, read so that its longer side fills the viewer and no more. */
    static BufferedImage small(ImageReader reader, int page) throws IOException {
        int width = reader.getWidth(page);
        int height = reader.getHeight(page);
        refuseTooBig(width, height);
        int step = Math.max(1, Math.ceilDiv(Math.max(width, height), SHOWN));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(page, param);
    }
}
