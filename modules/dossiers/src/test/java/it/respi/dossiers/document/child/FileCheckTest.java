// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import it.respi.dossiers.document.intake.RawPdf;
import it.respi.dossiers.document.intake.Samples;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileCheckTest {
    @TempDir
    Path temp;

    static Stream<Arguments> sound() throws IOException {
        return Stream.of(
                arguments("pdf of one page", Samples.pdf(1), FileType.PDF, 1),
                arguments("pdf with tables in plain text", Samples.oldPdf(3), FileType.PDF, 3),
                arguments("pdf of 500 pages", Samples.pdf(500), FileType.PDF, 500),
                arguments(
                        "pdf whose table is lost",
                        RawPdf.plain(CATALOG, "<< /Kids [3 0 R] /Count 1 >>", PAGE),
                        FileType.PDF,
                        1),
                arguments("pdf with some bytes after its end", plus(Samples.pdf(2), "\r\n\0\0\r\n"), FileType.PDF, 2),
                arguments("jpeg", Samples.image("jpeg", 800, 600), FileType.JPEG, 1),
                arguments(
                        "jpeg with a film after its end",
                        plus(Samples.image("jpeg", 80, 60), "ftypmp42"),
                        FileType.JPEG,
                        1),
                arguments("png", Samples.image("png", 800, 600), FileType.PNG, 1),
                arguments("tiff of three pages", Samples.tiff(3), FileType.TIFF, 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void takesSoundFiles(String what, byte[] content, FileType type, int pages) throws IOException {
        assertThat(FileCheck.pages(file(content))).isEqualTo(pages);
        assertThat(FileType.of(temp.resolve("scan.pdf"))).isEqualTo(type);
    }

    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final String PAGE = "<< /Type /Page /Parent 2 0 R >>";

    static Stream<Arguments> wrong() throws IOException {
        byte[] pdf = Samples.pdf(40);
        byte[] oldPdf = Samples.oldPdf(40);
        byte[] jpeg = Samples.image("jpeg", 800, 600);
        byte[] png = Samples.image("png", 800, 600);
        byte[] tiff = Samples.tiff(2);
        return Stream.of(
                arguments("nothing", new byte[0], "upload.empty"),
                arguments("one byte", new byte[] {'%'}, "upload.type"),
                arguments("text", bytes("Gentile ufficio, ..."), "upload.type"),
                arguments("page of the web", bytes("<!DOCTYPE html><script>alert(1)</script>"), "upload.type"),
                arguments("page of the web with a pdf in it", plus(bytes("<html>"), pdf), "upload.type"),
                arguments("archive with a pdf in it", plus(bytes("PK\3\4"), pdf), "upload.type"),
                arguments(
                        "picture that may hold programs",
                        bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                        "upload.type"),
                arguments("gif", Samples.image("gif", 20, 20), "upload.type"),
                arguments("head of a tiff", bytes("II*\0\b\0\0\0"), "upload.image.damaged"),
                arguments("photo of a new phone", bytes("\0\0\0\30ftypheic\0\0\0\0mif1heic"), "upload.heic"),
                arguments("other photo of a new phone", bytes("\0\0\0\30ftypmif1\0\0\0\0"), "upload.heic"),
                arguments("film", bytes("\0\0\0\30ftypmp42\0\0\0\0"), "upload.type"),
                arguments("first half of a tiff", Arrays.copyOf(tiff, tiff.length / 2), "upload.image.damaged"),
                arguments("program", bytes("MZ\0\0"), "upload.type"),
                arguments("pdf with an archive after it", plus(pdf, "PK\3\4" + "x".repeat(5000)), "upload.pdf.damaged"),
                arguments("mark of a pdf and nothing more", bytes("%PDF-1.7\n"), "upload.pdf.damaged"),
                arguments(
                        "rubbish between mark and end",
                        bytes("%PDF-1.7\n" + "rubbish ".repeat(99) + "%%EOF"),
                        "upload.pdf.damaged"),
                arguments("first half of a pdf", Arrays.copyOf(pdf, pdf.length / 2), "upload.pdf.damaged"),
                arguments(
                        "pdf without its last bytes", Arrays.copyOf(oldPdf, oldPdf.length - 30), "upload.pdf.damaged"),
                arguments("pdf with a hole", hole(oldPdf), "upload.pdf.damaged"),
                arguments(
                        "pdf with a page missing",
                        RawPdf.plain(CATALOG, "<< /Kids [3 0 R 9 0 R] /Count 2 >>", PAGE),
                        "upload.pdf.damaged"),
                arguments(
                        "pdf whose pages run in a circle",
                        RawPdf.plain(CATALOG, "<< /Kids [2 0 R] /Count 1 >>"),
                        "upload.pdf.damaged"),
                arguments(
                        "pdf of brackets",
                        RawPdf.plain("<< /Pages " + "[".repeat(200_000) + " >>"),
                        "upload.pdf.damaged"),
                arguments("pdf without pages", RawPdf.plain(CATALOG, "<< /Kids [] /Count 7 >>"), "upload.pdf.no-pages"),
                arguments("pdf of 501 pages", Samples.pdf(501), "upload.pdf.too-many-pages"),
                arguments(
                        "pdf that hides its 501 pages",
                        RawPdf.plain(CATALOG, "<< /Count 1 /Kids [" + "<< /Type /Page >>".repeat(501) + "] >>"),
                        "upload.pdf.too-many-pages"),
                arguments("pdf with a password", Samples.protectedPdf("segreta"), "upload.pdf.password"),
                arguments("pdf that forbids changes", Samples.protectedPdf(""), "upload.pdf.password"),
                arguments("first half of a jpeg", Arrays.copyOf(jpeg, jpeg.length / 2), "upload.image.damaged"),
                arguments("head of a jpeg", Arrays.copyOf(jpeg, 30), "upload.image.damaged"),
                arguments("first half of a png", Arrays.copyOf(png, png.length / 2), "upload.image.damaged"),
                arguments("mark of a png", Arrays.copyOf(png, 8), "upload.image.damaged"),
                arguments("png of 30000 by 30000", resized(png, 30_000, 30_000), "upload.image.too-big"),
                arguments("png of 19000 by 19000", resized(png, 19_000, 19_000), "upload.image.too-big"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("wrong")
    void saysWhatIsWrongWithAFile(String what, byte[] content, String code) throws IOException {
        Path file = file(content);
        RuleBroken refusal = catchThrowableOfType(RuleBroken.class, () -> FileCheck.pages(file));
        assertThat(refusal).extracting(RuleBroken::code).isEqualTo(code);
        assertThat(temp).isDirectoryNotContaining(other -> !other.equals(file));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(temp.resolve("scan.pdf"), content);
    }

    private static byte[] hole(byte[] content) {
        byte[] damaged = content.clone();
        Arrays.fill(damaged, 20, damaged.length * 9 / 10, (byte) 0);
        return damaged;
    }

    private static byte[] resized(byte[] png, int width, int height) {
        byte[] changed = png.clone();
        for (int i = 0; i < 4; i++) {
            changed[16 + i] = (byte) (width >> (24 - 8 * i));
            changed[20 + i] = (byte) (height >> (24 - 8 * i));
        }
        return changed;
    }

    private static byte[] plus(byte[] first, String second) {
        return plus(first, bytes(second));
    }

    private static byte[] plus(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
