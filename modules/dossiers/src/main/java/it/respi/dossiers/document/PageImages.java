// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.document.child.FileType;
import it.respi.dossiers.document.reader.DocumentReader;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.store.ContentHash;
import it.respi.platform.store.DocumentStore;
import it.respi.platform.store.StoreUnavailable;
import it.respi.platform.store.WorkFolder;
import it.respi.platform.view.Dates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pages of a document as pictures, with the name of who looks at them, their office and the time across them. */
@Component
class PageImages {
    private final OpenDocument open;
    private final DocumentStore store;
    private final DocumentReader reader;
    private final Dates dates;
    private final Clock clock;

    PageImages(OpenDocument open, DocumentStore store, DocumentReader reader, Dates dates, Clock clock) {
        this.open = open;
        this.store = store;
        this.reader = reader;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * A page as PNG; the access is written down first.
     *
     * @param page from 1
     * @return empty when it cannot be drawn whole within the bounds
     * @throws NotFound {@code document.not-found} when there is no such page
     */
    Optional<byte[]> page(Actor actor, String number, long documentId, int page) {
        DocumentRow document = open.open(actor, number, documentId);
        if (page < 1 || page > document.pages()) {
            throw new NotFound("document.not-found");
        }
        String watermark = actor.name() + " · " + actor.office().shortName() + " · " + dates.moment(clock.instant());
        try {
            Path copy = WorkFolder.file("page");
            try (InputStream content = store.open(new ContentHash(document.sha256()))) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                return reader.image(copy, FileType.ofMediaType(document.type()), page - 1, watermark);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new StoreUnavailable(e);
        }
    }
}
