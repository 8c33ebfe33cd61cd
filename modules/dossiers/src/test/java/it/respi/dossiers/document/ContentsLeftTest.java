// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.dossiers.Documents;
import it.respi.dossiers.document.contents.ContentLedger;
import it.respi.dossiers.document.intake.Samples;
import it.respi.platform.store.ContentHash;
import it.respi.platform.store.DocumentStore;
import it.respi.platform.store.StoreUnavailable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** What happens with contents that were left behind in the store. */
class ContentsLeftTest extends OnDatabase {
    @Autowired
    AddDocument add;

    @Autowired
    Documents documents;

    @Autowired
    ContentLedger ledger;

    @Autowired
    DocumentStore store;

    @Autowired
    ApplicationContext context;

    @Test
    void sweepsWhatNoDocumentSpeaksOfAndOnlyThat() throws IOException {
        ContentHash kept = hash(upload());
        ContentHash left = leftBehind(Samples.pdf(7));
        jdbc.sql("update dossier_content set since = '2026-01-01'").update();
        ContentHash fresh = leftBehind(Samples.pdf(8));
        sweep();
        store.open(kept).close();
        store.open(fresh).close();
        assertThatThrownBy(() -> store.open(left)).isInstanceOf(StoreUnavailable.class);
        assertThat(rows("dossier_content")).isEqualTo(2);
    }

    @Test
    void whatTheStoreDoesNotRemoveKeepsNothingElseThere() throws IOException {
        ContentHash stuck = leftBehind(Samples.pdf(7));
        ContentHash other = leftBehind(Samples.pdf(8));
        Path object =
                FOLDER.resolve("objects").resolve(stuck.hex().substring(0, 2)).resolve(stuck.hex());
        Files.delete(object); // a folder that is not empty cannot be removed
        Path inside = Files.createFile(Files.createDirectory(object).resolve("inside"));
        jdbc.sql("update dossier_content set since = '2026-01-01'").update();
        sweep();
        assertThatThrownBy(() -> store.open(other)).isInstanceOf(StoreUnavailable.class);
        assertThat(rows("dossier_content")).isEqualTo(1);
        Files.delete(inside);
        sweep();
        assertThat(object).doesNotExist();
        assertThat(rows("dossier_content")).isZero();
    }

    private ContentHash leftBehind(byte[] content) throws IOException {
        try (DocumentStore.Received received = store.receive(new ByteArrayInputStream(content), 1 << 20)) {
            ledger.expect(received.hash());
            received.keep();
            return received.hash();
        }
    }

    private void sweep() {
        ReflectionTestUtils.invokeMethod(context.getBean("contentSweeper"), "sweep");
    }

    private ContentHash hash(long id) {
        return new ContentHash(documents.ownForProcess(70, id).orElseThrow().sha256());
    }

    private long upload() throws IOException {
        return add.add(DESK, NUMBER, "D01", "a.pdf", new ByteArrayInputStream(Samples.pdf(1)));
    }
}
