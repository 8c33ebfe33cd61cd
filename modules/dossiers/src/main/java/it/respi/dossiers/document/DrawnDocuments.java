// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.DocumentPictures;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.document.child.FileType;
import it.respi.dossiers.document.reader.DocumentReader;
import it.respi.platform.store.ContentHash;
import it.respi.platform.store.DocumentStore;
import it.respi.platform.store.WorkFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws a whole document, several pages for each process; a page that ends its process is left out and said so. */
@Component
class DrawnDocuments implements DocumentPictures {
    private final DocumentStore store;
    private final DocumentReader reader;

    DrawnDocuments(DocumentStore store, DocumentReader reader) {
        this.store = store;
        this.reader = reader;
    }

    @Override
    public void draw(DocumentRow document, String watermark, Sink sink) throws IOException {
        if (!document.standing().scan().isReadable()) {
            throw new IllegalArgumentException("a document in quarantine is not drawn");
        }
        FileType type = FileType.ofMediaType(document.type());
        Path copy = WorkFolder.file("page");
        try (InputStream content = store.open(new ContentHash(document.sha256()))) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            for (int next = 0; next < document.pages(); ) {
                int first = next;
                int drawn = reader.pictures(
                        copy,
                        type,
                        new DocumentReader.Pages(first, document.pages() - first, watermark),
                        (index, jpeg) -> sink.page(first + index + 1, Optional.of(jpeg)));
                if (drawn == 0) {
                    sink.page(first + 1, Optional.empty());
                    drawn = 1;
                }
                next = first + drawn;
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
