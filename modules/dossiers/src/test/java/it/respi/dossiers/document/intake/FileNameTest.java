// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import it.respi.dossiers.document.child.FileType;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTest {
    static Stream<Arguments> names() {
        return Stream.of(
                arguments("passaporto.pdf", FileType.PDF, "passaporto.pdf"),
                arguments("Foto Però.JPEG", FileType.JPEG, "Foto Però.JPEG"),
                arguments("جواز السفر.png", FileType.PNG, "جواز السفر.png"),
                arguments("../../etc/passwd", FileType.PDF, "passwd.pdf"),
                arguments("C:\\Utenti\\ufficio\\scan.pdf", FileType.PDF, "scan.pdf"),
                arguments("scan.exe", FileType.PDF, "scan.exe.pdf"),
                arguments("foto.png", FileType.JPEG, "foto.png.jpg"),
                arguments("fattura\u202Efdp.exe", FileType.PDF, "fatturafdp.exe.pdf"),
                arguments("a\u0000b\r\nSet-Cookie: x\u2028.pdf", FileType.PDF, "abSet-Cookie_ x.pdf"),
                arguments("a\"; filename=\"b.html", FileType.PDF, "a_; filename=_b.html.pdf"),
                arguments("mezzo\uD83D.pdf", FileType.PDF, "mezzo.pdf"),
                arguments("", FileType.PNG, "documento.png"),
                arguments("..", FileType.PDF, "documento.pdf"),
                arguments(".pdf", FileType.PDF, "pdf.pdf"),
                arguments("  .  nascosto.pdf", FileType.PDF, "nascosto.pdf"),
                arguments("x".repeat(4096) + ".pdf", FileType.PDF, "x".repeat(116) + ".pdf"),
                arguments("😀".repeat(200), FileType.JPEG, "😀".repeat(116) + ".jpg"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void makesNamesHarmless(String original, FileType type, String expected) {
        assertThat(FileName.of(original, type)).isEqualTo(expected);
    }
}
