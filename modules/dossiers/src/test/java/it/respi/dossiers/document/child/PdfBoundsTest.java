// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import it.respi.dossiers.document.intake.RawPdf;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that would become large: what a check may take of memory and time. */
class PdfBoundsTest {
    private static final int MEGABYTES = 512;

    @TempDir
    Path temp;

    @Test
    void refusesAPageThatUnpacksToHalfAGigabyteWithoutKeepingIt() throws IOException {
        Path file = file(RawPdf.inflatingPage(MEGABYTES));
        assertThat(Files.size(file)).isLessThan(600_000);
        Cost cost = cost(() -> assertThatThrownBy(() -> FileCheck.pages(file))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("upload.pdf.too-complex")));
        assertThat(cost.allocatedBytes()).isLessThan(32L << 20);
        assertThat(cost.time()).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void takesAPageOfAHundredMegabytes() throws IOException {
        assertThat(FileCheck.pages(file(RawPdf.inflatingPage(100)))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/FlateDecode",
                "/Fl",
                "[/FlateDecode]",
                "/F#6cateDecode",
                "[/FlateDecode /FlateDecode]",
                "/LZWDecode"
            })
    void refusesAListOfObjectsThatUnpacksToHalfAGigabyte(String filter) throws IOException {
        refusesCheaply(RawPdf.inflatingObjects(MEGABYTES, filter));
    }

    @Test
    void refusesATableThatUnpacksToHalfAGigabyte() throws IOException {
        refusesCheaply(RawPdf.inflatingTable(MEGABYTES));
    }

    @Test
    void refusesAMillionObjects() throws IOException {
        StringBuilder objects = new StringBuilder(20_000_000);
        for (int i = 2; i < 1_000_000; i++) {
            objects.append(i).append(" 0 obj\n0\nendobj\n");
        }
        refusesCheaply(RawPdf.plain("<< /Type /Catalog /Pages 2 0 R >>\nendobj\n" + objects));
    }

    @Test
    void refusesATableOfAMillionPositions() throws IOException {
        byte[] pdf = RawPdf.plain("<< /Type /Catalog /Pages 2 0 R >>\nendobj\nxref\n0 1000000\n"
                + "0000000009 00000 n \n".repeat(1_000_000));
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        String table = text.replace("startxref\n0\n", "startxref\n" + text.indexOf("xref\n0 ") + "\n");
        refusesCheaply(table.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void refusesAListThatOnlyASearchWouldFind() throws IOException {
        String text = new String(RawPdf.inflatingObjects(64, "/FlateDecode"), StandardCharsets.ISO_8859_1);
        String lost = text.substring(0, text.lastIndexOf("startxref")) + "startxref\n7\n%%EOF\n";
        refusesCheaply(lost.getBytes(StandardCharsets.ISO_8859_1));
        refusesCheaply(lost.replace("/ObjStm", "/Obj#53tm").getBytes(StandardCharsets.ISO_8859_1));
    }

    private void refusesCheaply(byte[] content) throws IOException {
        Path file = file(content);
        Cost cost = cost(() -> {
            RuleBroken refusal = catchThrowableOfType(RuleBroken.class, () -> FileCheck.pages(file));
            assertThat(refusal).extracting(RuleBroken::code).asString().startsWith("upload.pdf.");
        });
        assertThat(cost.allocatedBytes()).isLessThan(160L << 20);
        assertThat(cost.time()).isLessThan(Duration.ofSeconds(10));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(temp.resolve("scan.pdf"), content);
    }

    private static Cost cost(Check check) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Instant start = Instant.now();
        check.run();
        return new Cost(threads.getCurrentThreadAllocatedBytes() - before, Duration.between(start, Instant.now()));
    }

    /** @param allocatedBytes everything that was asked for, also what was given back at once */
    private record Cost(long allocatedBytes, Duration time) {}

    private interface Check {
        void run() throws IOException;
    }
}
