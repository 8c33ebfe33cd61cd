// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads a page of its own making, so that the library is loaded before the first file comes. */
final class Warmth {
    private Warmth() {}

    static void read() throws IOException {
        Path file = Files.createTempFile("warm", ".pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            Files.write(file, out.toByteArray());
            PdfCheck.pages(file);
            PageText.of(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
