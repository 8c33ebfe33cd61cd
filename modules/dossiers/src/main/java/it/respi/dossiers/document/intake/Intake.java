// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.intake;

import it.respi.dossiers.document.reader.Contents;
import it.respi.dossiers.document.reader.DocumentReader;
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
    private final DocumentReader reader;

    Intake(DocumentStore store, DocumentReader reader) {
        this.store = store;
        this.reader = reader;
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
            Contents contents = reader.check(received.file());
            received.keep();
            String name = FileName.of(originalName, contents.type());
            return new StoredFile(name, contents, received.size(), received.hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
