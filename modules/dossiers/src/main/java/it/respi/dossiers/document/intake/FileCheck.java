// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.intake;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a file is what an office can read: within bounds, whole, without a password. */
final class FileCheck {
    private FileCheck() {}

    /**
     * Looks at type and structure. Pixels are not decoded and contents of pages are not read.
     *
     * @throws RuleBroken {@code upload.empty}, {@code upload.type} or a reason of {@link PdfCheck} or {@link ImageCheck}
     * @throws IOException when the file cannot be read at all
     */
    static Checked check(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw new RuleBroken("upload.empty");
        }
        FileType type = FileType.of(file).orElseThrow(() -> new RuleBroken("upload.type"));
        return new Checked(type, type == FileType.PDF ? PdfCheck.pages(file) : ImageCheck.pages(file, type));
    }

    /** A file that may be kept. */
    record Checked(FileType type, int pages) {}
}
