// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import it.respi.dossiers.DocumentJudged;
import it.respi.dossiers.DocumentState;
import it.respi.dossiers.Documents;
import it.respi.dossiers.ScanState;
import it.respi.dossiers.document.contents.ContentLedger;
import it.respi.dossiers.document.contents.Quarantine;
import it.respi.dossiers.document.intake.Samples;
import it.respi.dossiers.document.verdict.JudgeDocument;
import it.respi.dossiers.document.verdict.Verdict;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.store.ContentHash;
import it.respi.platform.store.DocumentStore;
import it.respi.platform.store.StoreUnavailable;
import it.respi.platform.virus.VirusCheck;
import it.respi.platform.virus.VirusCheck.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.util.ReflectionTestUtils;

/** What happens with documents while the scanner is away, and with contents that were left behind. */
class QuarantineTest extends OnDatabase {
    @MockitoBean
    VirusCheck virus;

    @Autowired
    AddDocument add;

    @Autowired
    OpenDocument open;

    @Autowired
    Documents documents;

    @Autowired
    Quarantine quarantine;

    @Autowired
    JudgeDocument judge;

    @Autowired
    ContentLedger ledger;

    @Autowired
    DocumentStore store;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void configured() {
        when(virus.isConfigured()).thenReturn(true);
    }

    @Test
    void refusesWhatIsInfectedAndKeepsNothing() {
        finds(Finding.INFECTED);
        assertThatThrownBy(this::upload)
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("upload.infected"));
        assertThat(rows("dossier_document")).isZero();
        assertThat(rows("dossier_content")).isZero();
    }

    @Test
    void holdsBackWhatCouldNotBeCheckedUntilItIs() throws IOException {
        finds(Finding.AWAY);
        long id = upload();
        assertThat(scan(id)).isEqualTo(ScanState.WAITING);
        assertThat(heard.events).isEmpty();
        assertThatThrownBy(() -> open.open(DESK, NUMBER, id))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("document.scan.WAITING"));
        quarantine.release();
        assertThat(scan(id)).isEqualTo(ScanState.WAITING);
        finds(Finding.CLEAN);
        quarantine.release();
        quarantine.release();
        assertThat(scan(id)).isEqualTo(ScanState.CLEAN);
        assertThat(heard.events).hasSize(1);
        assertThat(open.open(DESK, NUMBER, id).document().id()).isEqualTo(id);
    }

    @Test
    void removesWhatTurnsOutInfectedAndTheVersionBeforeCountsAgain() throws IOException {
        finds(Finding.CLEAN);
        long before = upload();
        finds(Finding.AWAY);
        long id = add.add(DESK, NUMBER, "D01", "b.pdf", new ByteArrayInputStream(Samples.pdf(2)));
        ContentHash hash = new ContentHash(documents.find(70, id).orElseThrow().sha256());
        assertThat(documents.find(70, before).orElseThrow().standing().supersededBy())
                .isEqualTo(id);
        finds(Finding.INFECTED);
        quarantine.release();
        assertThat(scan(id)).isEqualTo(ScanState.INFECTED);
        assertThat(documents.find(70, id).orElseThrow().state()).isEqualTo(DocumentState.REJECTED);
        assertThat(documents.find(70, id).orElseThrow().reason()).contains("virus");
        assertThat(documents.find(70, before).orElseThrow().standing().supersededBy())
                .isNull();
        assertThatThrownBy(() -> store.open(hash)).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> open.open(DESK, NUMBER, id)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void removesItFromEveryDossierThatHasTheSameContentAndTellsTheCases() throws IOException {
        finds(Finding.NOT_CHECKED);
        long first = upload();
        long second = add.add(DESK, NUMBER, "D02", "b.pdf", new ByteArrayInputStream(Samples.pdf(1)));
        finds(Finding.INFECTED);
        quarantine.release();
        assertThat(scan(first)).isEqualTo(ScanState.INFECTED);
        assertThat(scan(second)).isEqualTo(ScanState.INFECTED);
        assertThat(heard.judged).extracting(DocumentJudged::documentId).containsExactlyInAnyOrder(first, second);
        assertThat(heard.judged)
                .allSatisfy(judged -> assertThat(judged.by()).isNull())
                .extracting(DocumentJudged::state)
                .containsOnly(DocumentState.REJECTED);
        assertThatThrownBy(() -> judge.judge(DESK, NUMBER, first, new Verdict(0, true, "")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("document.scan.INFECTED"));
    }

    @Test
    void passesOverAContentThatTheStoreLost() throws IOException {
        finds(Finding.NOT_CHECKED);
        long lost = upload();
        store.remove(new ContentHash(documents.find(70, lost).orElseThrow().sha256()));
        long there = add.add(DESK, NUMBER, "D02", "b.pdf", new ByteArrayInputStream(Samples.pdf(2)));
        finds(Finding.CLEAN);
        quarantine.release();
        assertThat(scan(lost)).isEqualTo(ScanState.UNSCANNED);
        assertThat(scan(there)).isEqualTo(ScanState.CLEAN);
    }

    @Test
    void whatCannotBeReadDoesNotKeepTheOthersWaiting() throws IOException {
        for (int lost = 1; lost <= 60; lost++) {
            jdbc.sql("insert into dossier_document (id, dossier_id, kind, file_name, media_type, size_bytes, pages,"
                            + " content_hash, state, scan, office_id, staff_id, added_at, version) values"
                            + " (?, 70, 'D02', '', 'application/pdf', 1, 1, ?, 'UPLOADED', 'WAITING', 1, 1, now(), 0)")
                    .params(lost, new byte[] {(byte) lost, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
                        19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
                    .update();
        }
        finds(Finding.AWAY);
        long there = upload();
        finds(Finding.CLEAN);
        quarantine.release();
        quarantine.release();
        assertThat(scan(there)).isEqualTo(ScanState.CLEAN);
        jdbc.sql("delete from dossier_document where id <= 60").update();
    }

    @Test
    void checksWhatCameBeforeThereWasAScanner() throws IOException {
        finds(Finding.NOT_CHECKED);
        long id = upload();
        assertThat(scan(id)).isEqualTo(ScanState.UNSCANNED);
        assertThat(heard.events).hasSize(1);
        finds(Finding.CLEAN);
        quarantine.release();
        assertThat(scan(id)).isEqualTo(ScanState.CLEAN);
        assertThat(heard.events).hasSize(1);
    }

    @Test
    void sweepsWhatNoDocumentSpeaksOfAndOnlyThat() throws IOException {
        finds(Finding.CLEAN);
        ContentHash kept =
                new ContentHash(documents.find(70, upload()).orElseThrow().sha256());
        ContentHash left;
        ContentHash fresh;
        try (DocumentStore.Received received = store.receive(new ByteArrayInputStream(Samples.pdf(7)), 1 << 20)) {
            left = received.hash();
            ledger.expect(left);
            received.keep();
        }
        jdbc.sql("update dossier_content set since = '2026-01-01'").update();
        try (DocumentStore.Received received = store.receive(new ByteArrayInputStream(Samples.pdf(8)), 1 << 20)) {
            fresh = received.hash();
            ledger.expect(fresh);
            received.keep();
        }
        ReflectionTestUtils.invokeMethod(context.getBean("contentSweeper"), "sweep");
        store.open(kept).close();
        store.open(fresh).close();
        assertThatThrownBy(() -> store.open(left)).isInstanceOf(StoreUnavailable.class);
        assertThat(rows("dossier_content")).isEqualTo(2);
    }

    private long upload() throws IOException {
        return add.add(DESK, NUMBER, "D01", "a.pdf", new ByteArrayInputStream(Samples.pdf(1)));
    }

    private ScanState scan(long id) {
        return documents.find(70, id).orElseThrow().standing().scan();
    }

    private void finds(Finding finding) {
        when(virus.check(any())).thenReturn(finding);
    }
}
