// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/** How many colours a picture has: an empty one has a single one. */
final class Colours {
    private Colours() {}

    static long of(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct()
                .count();
    }
}
