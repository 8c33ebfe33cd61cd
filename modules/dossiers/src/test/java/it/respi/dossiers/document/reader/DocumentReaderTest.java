// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.respi.dossiers.document.child.FileType;
import it.respi.dossiers.document.intake.Samples;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
    @TempDir
    Path temp;

    private static Children children;
    private static DocumentReader reader;

    @BeforeAll
    static void start() {
        children = new Children(false);
        reader = new DocumentReader(children);
    }

    @AfterAll
    static void stop() {
        children.destroy();
    }

    @Test
    void findsPagesAndText() throws IOException {
        Contents contents = reader.check(file(Samples.written("Marca da bollo", "Seconda pagina")));
        assertThat(contents.type()).isEqualTo(FileType.PDF);
        assertThat(contents.pages()).isEqualTo(2);
        assertThat(contents.text()).contains("Marca da bollo").contains("Seconda pagina");
    }

    @Test
    void tellsTheReasonOfARefusalWithItsNumber() throws IOException {
        Path file = file(Samples.pdf(501));
        RuleBroken refusal = catchThrowableOfType(RuleBroken.class, () -> reader.check(file));
        assertThat(refusal.code()).isEqualTo("upload.pdf.too-many-pages");
        assertThat(refusal.args()).containsExactly(500);
    }

    @Test
    void drawsAPageWithTheNameOfWhoLooksAtIt() throws IOException {
        Path file = file(Samples.written("Una riga"));
        BufferedImage without = image(file, FileType.PDF, "");
        BufferedImage with = image(file, FileType.PDF, "Sara Conti, Questura");
        assertThat(with.getWidth()).isEqualTo(without.getWidth()).isBetween(1000, 1754);
        assertThat(different(with, without)).isGreaterThan(1000);
    }

    @Test
    void drawsScansAndPhotosToo() throws IOException {
        assertThat(image(file(Samples.tiff(2)), FileType.TIFF, "x").getWidth()).isEqualTo(300);
        assertThat(image(file(Samples.image("jpeg", 4000, 3000)), FileType.JPEG, "x")
                        .getWidth())
                .isBetween(1000, 1600);
    }

    @Test
    void drawsNoPageThatWouldLackAPicture() throws IOException {
        for (COSName kind : List.of(COSName.JPX_DECODE, COSName.DCT_DECODE, COSName.JBIG2_DECODE)) {
            Path file = file(Samples.withPicture(kind, 3, 2));
            assertThat(reader.check(file).pages()).isEqualTo(3);
            assertThat(reader.image(file, FileType.PDF, 0, "x")).isPresent();
            assertThat(reader.image(file, FileType.PDF, 1, "x"))
                    .as(kind.getName())
                    .isEmpty();
            DocumentReader.Pages all = new DocumentReader.Pages(0, 3, "x");
            List<Integer> taken = new ArrayList<>();
            assertThat(reader.pictures(file, FileType.PDF, all, (index, jpeg) -> taken.add(index)))
                    .isEqualTo(1);
            assertThat(taken).containsExactly(0);
        }
    }

    private BufferedImage image(Path file, FileType type, String watermark) throws IOException {
        byte[] png = reader.image(file, type, 0, watermark).orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int different(BufferedImage a, BufferedImage b) {
        int points = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                points += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
            }
        }
        return points;
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(temp, "scan", ""), content);
    }
}
