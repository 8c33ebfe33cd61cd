// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.springframework.context.i18n.LocaleContextHolder;

/** The largest binder that may be asked for, in a process of its own: folder, then the file to write. */
final class InSmallHeap {
    private static final int SEED = 7;

    private InSmallHeap() {}

    public static void main(String[] args) throws IOException {
        LocaleContextHolder.setLocale(Locale.ITALIAN);
        byte[] scan = noise();
        BinderPress press = InventedBinder.press((document, watermark, sink) -> {
            for (int page = 1; page <= document.pages(); page++) {
                sink.page(page, Optional.of(scan.clone()));
            }
        });
        int documents = BinderBounds.PAGES / InventedBinder.PAGES_EACH;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            press.print(InventedBinder.of("DIALLO Mariama", documents), Path.of(args[0]), out, drawn -> {});
        }
        LocaleContextHolder.resetLocaleContext();
    }

    /** A page that cannot be packed well, about as large as a scan. */
    private static byte[] noise() throws IOException {
        BufferedImage image = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(SEED);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}
