// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.document.intake.StoredFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file of an upload.
 *
 * @param name as the sender's machine calls it, only shown
 * @param file the file that was kept, null when it was refused
 * @param code message key of the reason, null when it was kept
 * @param args what fills the message
 */
record UploadResult(
        String name, @Nullable StoredFile file, @Nullable String code, List<Object> args) {

    static UploadResult kept(StoredFile file) {
        return new UploadResult(file.name(), file, null, List.of());
    }

    static UploadResult refused(String name, String code, Object... args) {
        return new UploadResult(name, null, code, List.of(args));
    }

    boolean isRefused() {
        return file == null;
    }
}
