// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.IOException;
import java.nio.file.Path;

/** Whether a file is what an office can read: within bounds, whole, without a password, nothing active in it. */
final class FileCheck {
    private FileCheck() {}

    /**
     * Looks at structure and contents; pixels are not decoded.
     *
     * @return number of pages
     * @throws RuleBroken {@code upload.empty}, {@code upload.type} or a reason of {@link PdfCheck}, {@link ImageCheck}
     * or     {@link TiffCheck}
     * @throws IOException when the file cannot be read at all
     */
    static int pages(Path file) throws IOException {
        FileType type = FileType.of(file);
        return switch (type) {
            case PDF -> PdfCheck.pages(file);
            case TIFF -> TiffCheck.pages(file);
            case JPEG, PNG -> ImageCheck.pages(file, type);
        };
    }
}
