// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.intake;

import it.respi.dossiers.ScanState;
import it.respi.dossiers.document.child.FileType;
import it.respi.dossiers.document.contents.ContentLedger;
import it.respi.dossiers.document.reader.Contents;
import it.respi.dossiers.document.reader.DocumentReader;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.store.DocumentStore;
import it.respi.platform.store.DocumentStore.Received;
import it.respi.platform.store.StoreUnavailable;
import it.respi.platform.virus.VirusCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Takes files in: received within the limit, checked for viruses, read in a process apart, kept. */
@Component
public class Intake {
    /** 25 MB. */
    public static final long MOST_BYTES = 25L << 20;

    private final DocumentStore store;
    private final VirusCheck virus;
    private final DocumentReader reader;
    private final ContentLedger ledger;

    Intake(DocumentStore store, VirusCheck virus, DocumentReader reader, ContentLedger ledger) {
        this.store = store;
        this.virus = virus;
        this.reader = reader;
        this.ledger = ledger;
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
            FileType type = FileType.of(received.file());
            ScanState scan = scan(received.file());
            Contents contents = reader.check(received.file());
            ledger.expect(received.hash());
            received.keep();
            return new StoredFile(FileName.of(originalName, type), contents, received.size(), received.hash(), scan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ScanState scan(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return switch (virus.check(content)) {
                case CLEAN -> ScanState.CLEAN;
                case NOT_CHECKED -> ScanState.UNSCANNED;
                case AWAY, NO_ANSWER -> ScanState.WAITING;
                case INFECTED -> throw new RuleBroken("upload.infected");
            };
        }
    }
}
