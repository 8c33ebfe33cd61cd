// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.intake;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.store.DocumentStore;
import it.respi.platform.store.DocumentStore.Received;
import it.respi.platform.store.StoreUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Takes files in: received within the limit, looked at, kept. Needs no database. */
@Component
public class Intake {
    /** 25 MB. */
    public static final long MOST_BYTES = 25L << 20;

    private final DocumentStore store;

    Intake(DocumentStore store) {
        this.store = store;
    }

    /**
     * Keeps a file if it can be read.
     *
     * @param originalName as the sender's machine calls it, not trusted
     * @param content read to its end, not closed
     * @throws RuleBroken an {@code upload.} reason when it is refused; then nothing is kept
     * @throws StoreUnavailable when it cannot be written; then nothing is kept
     */
    public StoredFile take(String originalName, InputStream content) {
        try (Received received = store.receive(content, MOST_BYTES)) {
            FileCheck.Checked checked = FileCheck.check(received.file());
            received.keep();
            String name = FileName.of(originalName, checked.type());
            return new StoredFile(name, checked.type(), received.size(), checked.pages(), received.hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
