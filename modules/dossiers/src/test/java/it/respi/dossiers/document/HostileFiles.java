// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import it.respi.dossiers.document.intake.RawPdf;
import it.respi.dossiers.document.intake.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Files that attackers send, made anew; with each the reason why it is refused, or {@code sound}. */
final class HostileFiles {
    static final String SOUND = "sound";

    private static final String ACTIVE = "upload.pdf.active";
    private static final String ATTACHED = "upload.pdf.attached";
    private static final String COMPLEX = "upload.pdf.too-complex";
    private static final String DAMAGED = "upload.pdf.damaged";
    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final String PAGES = "<< /Kids [3 0 R] /Count 1 >>";
    private static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";

    private HostileFiles() {}

    static Stream<Arguments> all() throws IOException {
        return Stream.of(structure(), bombs(), acting(), pictures()).flatMap(some -> some);
    }

    private static Stream<Arguments> structure() throws IOException {
        byte[] pdf = Samples.oldPdf(3);
        return Stream.of(
                arguments("nothing", new byte[0], "upload.empty"),
                arguments("first half", Arrays.copyOf(pdf, pdf.length / 2), DAMAGED),
                arguments("rubbish", bytes("%PDF-1.7\n" + "obj << [ ".repeat(9999) + "%%EOF"), DAMAGED),
                arguments("user password", Samples.protectedPdf("segreta"), "upload.pdf.password"),
                arguments("owner password", Samples.protectedPdf(""), "upload.pdf.password"),
                arguments("page of the web first", plus(bytes("<html><script>1</script>"), pdf), "upload.type"),
                arguments("page of the web inside", catalog("/X (<html><script>alert(1)</script>)"), SOUND),
                arguments("archive first", plus(bytes("PK\3\4"), pdf), "upload.type"),
                arguments("archive after it", plus(pdf, bytes("PK\3\4" + "x".repeat(4000))), DAMAGED),
                arguments("program with the name of a pdf", bytes("MZ\220\0"), "upload.type"),
                arguments("pages in a circle", RawPdf.plain(CATALOG, "<< /Kids [2 0 R] >>"), DAMAGED),
                arguments("501 pages", Samples.pdf(501), "upload.pdf.too-many-pages"),
                arguments("brackets", RawPdf.plain("<< /Pages " + "[".repeat(500_000) + " >>"), DAMAGED),
                arguments("dictionaries", catalog("/X " + "<</X".repeat(100_000)), DAMAGED),
                arguments("a million objects", RawPdf.plain(CATALOG, millionObjects()), COMPLEX),
                arguments("a sheet of 300 km", page("/MediaBox [0 0 1e12 1e12]"), SOUND),
                arguments("a form in itself", formInItself(), SOUND));
    }

    private static Stream<Arguments> bombs() throws IOException {
        return Stream.of(
                arguments("a page of 512 MB", RawPdf.inflatingPage(512), COMPLEX),
                arguments("a page of 512 MB, packed twice", RawPdf.inflatingTwice(512), COMPLEX),
                arguments("a list of 512 MB", RawPdf.inflatingObjects(512, "/FlateDecode"), COMPLEX),
                arguments("a list packed twice", RawPdf.inflatingObjects(64, "[/FlateDecode /Fl]"), COMPLEX),
                arguments("a table of 512 MB", RawPdf.inflatingTable(512), COMPLEX),
                arguments("a picture larger than its sides", RawPdf.inflatingPicture(64, 10, 10), COMPLEX),
                arguments("a page that runs length on length", RawPdf.runLength(24), COMPLEX));
    }

    private static Stream<Arguments> acting() throws IOException {
        return Stream.of(
                arguments("script at opening", catalog("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"), ACTIVE),
                arguments("script by name", catalog("/Names << /JavaScript << /Names [] >> >>"), ACTIVE),
                arguments("script on a page", page("/AA << /O << /S /JavaScript /JS (1) >> >>"), ACTIVE),
                arguments("program", page("/Annots [<< /Subtype /Link /A << /S /Launch /F (cmd) >> >>]"), ACTIVE),
                arguments(
                        "program in a loose object",
                        RawPdf.plain(CATALOG, PAGES, PAGE, "<< /S /Launch /F (cmd) >>"),
                        ACTIVE),
                arguments("print at opening", catalog("/OpenAction << /S /Named /N /Print >>"), ACTIVE),
                arguments("link to a file", link("file:///etc/passwd"), ACTIVE),
                arguments("link to a share", link("\\\\\\\\host\\\\share"), ACTIVE),
                arguments("link to the metadata of the machine", link("http://169.254.169.254/"), SOUND),
                arguments("jump at opening", catalog("/OpenAction [3 0 R /Fit]"), SOUND),
                arguments("form to send", page("/A << /S /SubmitForm /F (http://x) >>"), ACTIVE),
                arguments("file in it", catalog("/Names << /EmbeddedFiles << /Names [] >> >>"), ATTACHED),
                arguments("file on a page", page("/Annots [<< /Subtype /FileAttachment >>]"), ATTACHED),
                arguments(
                        "active form",
                        catalog("/AcroForm << /XFA (<!DOCTYPE x SYSTEM 'http://x'>) >>"),
                        "upload.pdf.form"));
    }

    private static Stream<Arguments> pictures() throws IOException {
        byte[] jpeg = Samples.image("jpeg", 400, 300);
        byte[] png = Samples.image("png", 400, 300);
        return Stream.of(
                arguments(
                        "jpeg of 30,000 by 30,000", Samples.resizedJpeg(jpeg, 30_000, 30_000), "upload.image.too-big"),
                arguments("half a jpeg", Arrays.copyOf(jpeg, jpeg.length / 2), "upload.image.damaged"),
                arguments("half a png", Arrays.copyOf(png, png.length / 2), "upload.image.damaged"),
                arguments("jbig2 of 30,000 by 30,000", jbig2(30_000), "upload.image.too-big"),
                arguments("jbig2 of rubbish", jbig2(3000), SOUND),
                arguments("drawing with a script", bytes("<svg xmlns='x'><script/></svg>"), "upload.type"));
    }

    private static byte[] catalog(String more) throws IOException {
        return RawPdf.plain("<< /Type /Catalog /Pages 2 0 R " + more + " >>", PAGES, PAGE);
    }

    private static byte[] page(String more) throws IOException {
        return RawPdf.plain(CATALOG, PAGES, "<< /Type /Page /Parent 2 0 R " + more + " >>");
    }

    private static byte[] link(String to) throws IOException {
        return page("/Annots [<< /Subtype /Link /A << /S /URI /URI (" + to + ") >> >>]");
    }

    private static byte[] jbig2(int side) throws IOException {
        String sides = "/Width " + side + " /Height " + side + " /BitsPerComponent 1 /ColorSpace /DeviceGray";
        return RawPdf.plain(
                CATALOG,
                PAGES,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /P 4 0 R >> >>"
                        + " /Contents 5 0 R >>",
                "<< /Subtype /Image " + sides + " /Filter /JBIG2Decode /Length 8 >>\nstream\nrubbish!\nendstream",
                "<< /Length 6 >>\nstream\n/P Do \nendstream");
    }

    private static byte[] formInItself() throws IOException {
        return RawPdf.plain(
                CATALOG,
                PAGES,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /F 4 0 R >> >>"
                        + " /Contents 5 0 R >>",
                "<< /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 4 0 R >> >> /Length 12 >>\n"
                        + "stream\n/F Do /F Do \nendstream",
                "<< /Length 6 >>\nstream\n/F Do \nendstream");
    }

    private static String millionObjects() {
        StringBuilder objects = new StringBuilder(20_000_000).append('0');
        for (int i = 3; i < 1_000_000; i++) {
            objects.append("\nendobj\n").append(i).append(" 0 obj\n0");
        }
        return objects.toString();
    }

    private static byte[] plus(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
