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
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.util.ReflectionTestUtils;

/** What happens with documents while the scanner is away. */
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
        assertThat(open.open(DESK, NUMBER, id).id()).isEqualTo(id);
    }

    @Test
    void removesWhatTurnsOutInfectedAndTheVersionBeforeCountsAgain() throws IOException {
        finds(Finding.CLEAN);
        long before = upload();
        finds(Finding.AWAY);
        long id = add.add(DESK, NUMBER, "D01", "b.pdf", new ByteArrayInputStream(Samples.pdf(2)));
        ContentHash hash = hash(id);
        assertThat(documents.ownForProcess(70, before).orElseThrow().standing().supersededBy())
                .isEqualTo(id);
        finds(Finding.INFECTED);
        quarantine.release();
        assertThat(scan(id)).isEqualTo(ScanState.INFECTED);
        assertThat(documents.ownForProcess(70, id).orElseThrow().state()).isEqualTo(DocumentState.REJECTED);
        assertThat(documents.ownForProcess(70, id).orElseThrow().reason()).contains("virus");
        assertThat(documents.ownForProcess(70, before).orElseThrow().standing().supersededBy())
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
        store.remove(hash(lost));
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
                    .params(lost, new ContentHash("%064x".formatted(lost)).bytes())
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
    void whatTheScannerHasNoAnswerForDoesNotKeepTheOthersWaiting() throws IOException {
        finds(Finding.AWAY);
        long first = upload();
        long second = add.add(DESK, NUMBER, "D02", "b.pdf", new ByteArrayInputStream(Samples.pdf(2)));
        when(virus.check(any())).thenReturn(Finding.NO_ANSWER, Finding.CLEAN);
        quarantine.release();
        assertThat(scan(first)).isEqualTo(ScanState.WAITING);
        assertThat(scan(second)).isEqualTo(ScanState.CLEAN);
        finds(Finding.CLEAN);
        quarantine.release();
        assertThat(scan(first)).as("is tried again in an hour").isEqualTo(ScanState.WAITING);
        jdbc.sql("update dossier_document set scan_after = '2026-01-01'").update();
        quarantine.release();
        assertThat(scan(first)).isEqualTo(ScanState.CLEAN);
    }

    @Test
    void whatIsInfectedIsBarredAlsoWhileTheStoreDoesNotRemoveItAndTheOthersGoOn() throws IOException {
        finds(Finding.AWAY);
        long bad = upload();
        long good = add.add(DESK, NUMBER, "D02", "b.pdf", new ByteArrayInputStream(Samples.pdf(2)));
        String name = hash(bad).hex();
        Path object = FOLDER.resolve("objects").resolve(name.substring(0, 2)).resolve(name);
        Files.delete(object); // a folder in its place can be opened and not be removed
        Path stuck = Files.createFile(Files.createDirectory(object).resolve("stuck"));
        when(virus.check(any())).thenReturn(Finding.INFECTED, Finding.CLEAN);
        quarantine.release();
        assertThat(scan(bad)).isEqualTo(ScanState.INFECTED);
        assertThat(scan(good)).isEqualTo(ScanState.CLEAN);
        Files.delete(stuck);
        ReflectionTestUtils.invokeMethod(context.getBean("contentSweeper"), "sweep");
        assertThat(object).doesNotExist();
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

    private long upload() throws IOException {
        return add.add(DESK, NUMBER, "D01", "a.pdf", new ByteArrayInputStream(Samples.pdf(1)));
    }

    private ContentHash hash(long id) {
        return new ContentHash(documents.ownForProcess(70, id).orElseThrow().sha256());
    }

    private ScanState scan(long id) {
        return documents.ownForProcess(70, id).orElseThrow().standing().scan();
    }

    private void finds(Finding finding) {
        when(virus.check(any())).thenReturn(finding);
    }
}
