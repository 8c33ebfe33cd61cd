// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import it.respi.dossiers.DocumentAdded;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentState;
import it.respi.dossiers.Documents;
import it.respi.dossiers.document.intake.Intake;
import it.respi.dossiers.document.intake.Samples;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.store.ContentHash;
import it.respi.platform.store.DocumentStore;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AddDocumentTest extends OnDatabase {
    @Autowired
    AddDocument add;

    @Autowired
    Documents documents;

    @Autowired
    DocumentStore store;

    @Autowired
    HikariDataSource pool;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void keepsTheFileWritesItDownAndTellsTheCases() throws IOException {
        byte[] pdf = Samples.pdf(2);
        long id = add.add(DESK, NUMBER, "D01", "../passaporto.pdf", new ByteArrayInputStream(pdf));
        DocumentRow row = documents.allForProcess(70).getFirst();
        assertThat(row)
                .extracting(
                        DocumentRow::id, DocumentRow::kind, DocumentRow::name, DocumentRow::type, DocumentRow::pages)
                .containsExactly(id, "D01", "passaporto.pdf", "application/pdf", 2);
        assertThat(row.size()).isEqualTo(pdf.length);
        assertThat(row.state()).isEqualTo(DocumentState.UPLOADED);
        assertThat(row.office().shortName()).isEqualTo("Sportello Cuneo");
        try (InputStream content = store.open(new ContentHash(row.sha256()))) {
            assertThat(content.readAllBytes()).isEqualTo(pdf);
        }
        assertThat(heard.events).containsExactly(new DocumentAdded(70, id, "D01"));
        assertThat(jdbc.sql("select action from platform_audit")
                        .query(String.class)
                        .list())
                .as("one entry for one upload, however long it takes")
                .containsExactly("ADD_DOCUMENT");
    }

    @Test
    void answersTheSameRowForTheSameContentOfTheSameKind() throws IOException {
        byte[] png = Samples.image("png", 40, 30);
        long first = add.add(DESK, NUMBER, "D01", "a.png", new ByteArrayInputStream(png));
        assertThat(add.add(DESK, NUMBER, "D01", "b.png", new ByteArrayInputStream(png)))
                .isEqualTo(first);
        assertThat(add.add(DESK, NUMBER, "D02", "a.png", new ByteArrayInputStream(png)))
                .isNotEqualTo(first);
        assertThat(rows("dossier_document")).isEqualTo(2);
        assertThat(heard.events).hasSize(3);
    }

    @Test
    void takesARejectedPaperOnceMore() throws IOException {
        byte[] png = Samples.image("png", 40, 30);
        long first = add.add(DESK, NUMBER, "D01", "a.png", new ByteArrayInputStream(png));
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> documents.judged(DESK, first, DocumentState.REJECTED, "Illeggibile"));
        assertThat(documents.ownForProcess(70, first).orElseThrow().reason()).isEqualTo("Illeggibile");
        assertThat(add.add(DESK, NUMBER, "D01", "a.png", new ByteArrayInputStream(png)))
                .isNotEqualTo(first);
    }

    @Test
    void writesOneRowWhenTheSameFileComesEightTimesAtOnce() throws Exception {
        byte[] jpeg = Samples.image("jpeg", 400, 300);
        try (ExecutorService desks = Executors.newFixedThreadPool(8)) {
            List<Future<Long>> ids = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                ids.add(desks.submit(() -> add.add(DESK, NUMBER, "D01", "a.jpg", new ByteArrayInputStream(jpeg))));
            }
            for (Future<Long> id : ids) {
                assertThat(id.get()).isEqualTo(ids.getFirst().get());
            }
        }
        assertThat(rows("dossier_document")).isEqualTo(1);
    }

    @Test
    void refusesBeforeReadingWhoMayNotAndWhatIsUnknown() {
        Watched unread = new Watched(new byte[1]);
        assertThatThrownBy(() -> add.add(POLICE, NUMBER, "D01", "a.pdf", unread))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> add.add(DESK, "CN-2026-999999", "D01", "a.pdf", unread))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> add.add(DESK, NUMBER, "D99", "a.pdf", unread))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("document.kind-unknown"));
        assertThat(unread.reads).isZero();
    }

    @Test
    void changesNothingWhenTheFileIsRefused() throws IOException {
        long before = files();
        byte[] closed = Samples.protectedPdf("segreta");
        assertThatThrownBy(() -> add.add(DESK, NUMBER, "D01", "a.pdf", new ByteArrayInputStream(closed)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("upload.pdf.password"));
        InputStream large = new Zeros(Intake.MOST_BYTES + 1);
        assertThatThrownBy(() -> add.add(DESK, NUMBER, "D01", "a.pdf", large))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("upload.too-large"));
        assertThat(rows("dossier_document")).isZero();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void writesNoRowWhenTheCasesCannotBeTold() throws IOException {
        byte[] png = Samples.image("png", 41, 31);
        heard.failure = new IllegalStateException("invented");
        try {
            assertThatThrownBy(() -> add.add(DESK, NUMBER, "D01", "a.png", new ByteArrayInputStream(png)))
                    .isSameAs(heard.failure);
        } finally {
            heard.failure = null;
        }
        assertThat(rows("dossier_document")).isZero();
    }

    @Test
    void holdsNoConnectionWhileASlowSenderSends() throws IOException {
        Watched slow = new Watched(Samples.pdf(1));
        add.add(DESK, NUMBER, "D01", "a.pdf", slow);
        assertThat(slow.reads).isPositive();
        assertThat(slow.connections).isZero();
    }

    @Test
    void cannotBeCalledInsideATransaction() {
        TransactionTemplate outer = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> outer.executeWithoutResult(
                        status -> add.add(DESK, NUMBER, "D01", "a.pdf", new ByteArrayInputStream(new byte[1]))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private static long files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    /** Counts how often it is read and how many connections are in use meanwhile. */
    private final class Watched extends FilterInputStream {
        private int reads;
        private int connections;

        Watched(byte[] content) {
            super(new ByteArrayInputStream(content));
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            reads++;
            connections += pool.getHikariPoolMXBean().getActiveConnections();
            return super.read(buffer, offset, length);
        }
    }

    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int step = (int) Math.min(length, left);
            left -= step;
            return step == 0 ? -1 : step;
        }
    }
}
