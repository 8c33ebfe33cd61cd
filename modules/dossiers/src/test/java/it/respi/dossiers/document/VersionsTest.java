// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentState;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.HeldPaper;
import it.respi.dossiers.HeldPapers;
import it.respi.dossiers.document.intake.Intake;
import it.respi.dossiers.document.intake.Samples;
import it.respi.dossiers.document.intake.StoredFile;
import it.respi.dossiers.document.text.DocumentTexts;
import it.respi.dossiers.document.verdict.JudgeDocument;
import it.respi.dossiers.document.verdict.Verdict;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Versions, validity, verdicts, what the network holds, and the words inside. */
class VersionsTest extends OnDatabase {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Rome"));

    @Autowired
    DocumentRegister register;

    @Autowired
    Intake intake;

    @Autowired
    Documents documents;

    @Autowired
    Dossiers dossiers;

    @Autowired
    HeldPapers held;

    @Autowired
    JudgeDocument judge;

    @Autowired
    DocumentTexts texts;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aNewUploadTakesThePlaceOfTheOldOneWhichStays() throws IOException {
        byte[] first = Samples.pdf(1);
        long old = add("D01", first, null, null, false);
        long other = add("D02", Samples.pdf(1), null, null, false);
        long newer = add("D01", Samples.pdf(2), null, null, false);
        assertThat(row(old).standing().supersededBy()).isEqualTo(newer);
        assertThat(row(newer).standing().supersededBy()).isNull();
        assertThat(row(other).standing().supersededBy()).isNull();
        long again = add("D01", first, null, null, false);
        assertThat(again).isEqualTo(old);
        assertThat(row(old).standing().supersededBy()).isNull();
        assertThat(row(newer).standing().supersededBy()).isEqualTo(old);
    }

    @Test
    void furtherPagesStandBesideWhatIsThere() throws IOException {
        long front = add("D01", Samples.image("png", 40, 30), null, null, false);
        add("D01", Samples.image("png", 41, 30), null, null, true);
        assertThat(row(front).standing().supersededBy()).isNull();
    }

    @Test
    void datesThatCannotBeAreRefusedAndChangeNothing() {
        assertThatThrownBy(() -> add("D01", Samples.pdf(1), TODAY.plusDays(1), null, false))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("document.validity.future"));
        assertThatThrownBy(() -> add("D01", Samples.pdf(1), TODAY, TODAY.minusDays(1), false))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("document.validity.order"));
        assertThat(rows("dossier_document")).isZero();
    }

    @Test
    @DisplayName("I certificati valgono sei mesi dal rilascio (art. 41 DPR 445/2000)")
    void certificatesAreGoodForSixMonthsFromTheirIssue() throws IOException {
        LocalDate issued = TODAY.minusMonths(2);
        long id = add("D03", Samples.pdf(1), issued, null, false);
        assertThat(row(id).standing().validUntil()).isEqualTo(issued.plusMonths(6));
        long said = add("D03", Samples.pdf(2), issued, TODAY.plusDays(3), false);
        assertThat(row(said).standing().validUntil()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    @DisplayName("Un documento valido già in possesso della rete non si chiede di nuovo (art. 18 L. 241/1990)")
    void holdsWhatIsReadableNewestAndStillGood() throws IOException {
        long id = add("D01", Samples.pdf(1), null, TODAY, false);
        assertThat(held.of(70).values())
                .extracting(HeldPaper::kind, HeldPaper::documentId)
                .containsExactly(tuple("D01", id));
        assertThat(held.of(70).values())
                .extracting(paper -> paper.holder().shortName())
                .containsExactly("Sportello Cuneo");
        jdbc.sql("update dossier_document set valid_until = ?")
                .param(TODAY.minusDays(1))
                .update();
        assertThat(held.of(70)).isEmpty();
        jdbc.sql("update dossier_document set valid_until = null").update();
        assertThat(held.of(70)).hasSize(1);
        for (String state : List.of("WAITING", "INFECTED")) {
            jdbc.sql("update dossier_document set scan = ?").param(state).update();
            assertThat(held.of(70)).as(state).isEmpty();
        }
        jdbc.sql("update dossier_document set scan = 'CLEAN'").update();
        judge(DESK, id, false, "Illeggibile");
        assertThat(held.of(70)).isEmpty();
    }

    @Test
    void aScanIsNoOriginal() throws IOException {
        add("D06", Samples.pdf(1), null, null, false);
        assertThat(held.of(70)).isEmpty();
    }

    @Test
    void aDeskSeesOrRejectsWithAReasonAndOnlyTheDecidingOfficeAccepts() throws IOException {
        long id = add("D01", Samples.pdf(1), null, null, false);
        assertThatThrownBy(() -> judge(POLICE, id, true, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> judge(DESK, id, false, " "))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("document.reason.missing"));
        assertThatThrownBy(() -> judge(DESK, id, false, "x".repeat(401)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("document.reason.long"));
        assertThat(row(id).state()).isEqualTo(DocumentState.UPLOADED);
        judge(DESK, id, false, " Manca il retro ");
        assertThat(row(id).state()).isEqualTo(DocumentState.REJECTED);
        assertThat(row(id).reason()).isEqualTo("Manca il retro");
        judge(DESK, id, true, "");
        assertThat(row(id).state()).isEqualTo(DocumentState.SEEN);
        jdbc.sql("insert into dossier_office (dossier_id, office_id) values (70, 2)")
                .update();
        judge(POLICE, id, true, "");
        assertThat(row(id).state()).isEqualTo(DocumentState.ACCEPTED);
        assertThat(row(id).reason()).isNull();
    }

    @Test
    void findsWordsInsideTheDossierAndKeepsThemSealed() throws IOException {
        long id =
                add("D01", Samples.written("Contratto di affitto", "Citta di Perù, MARCATORE7741"), null, null, false);
        Dossier dossier = dossiers.take(NUMBER, DESK, DossierAction.READ);
        assertThat(texts.find(DESK, dossier, "marcatore7741 PERU").hits())
                .extracting(DocumentTexts.Hit::documentId)
                .containsExactly(id);
        assertThat(texts.find(DESK, dossier, "affitto").hits().getFirst().passage())
                .contains("Contratto di affitto");
        assertThat(texts.find(DESK, dossier, "marcatore7742").hits()).isEmpty();
        assertThat(texts.find(DESK, dossier, "  ").hits()).isEmpty();
        byte[] sealed = jdbc.sql("select sealed from dossier_document_text")
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("MARCATORE", "affitto");
    }

    @Test
    void opensNoMoreTextsThanItShows() throws IOException {
        long first = add("D01", Samples.pdf(1), null, null, false);
        Dossier dossier = dossiers.take(NUMBER, DESK, DossierAction.READ);
        transaction.executeWithoutResult(status -> {
            for (long copy = first + 1; copy <= first + 21; copy++) {
                jdbc.sql(
                                "insert into dossier_document (id, dossier_id, kind, file_name, media_type, size_bytes, pages,"
                                        + " content_hash, state, scan, office_id, staff_id, added_at, version) values"
                                        + " (?, 70, 'D01', 'x', 'application/pdf', 1, 1, 'x', 'UPLOADED', 'CLEAN', 1, 1, now(), 0)")
                        .param(copy)
                        .update();
                texts.keep(dossier, copy, "Contratto di affitto");
            }
        });

        DocumentTexts.Hits found = texts.find(DESK, dossier, "affitto");

        assertThat(found.hits())
                .hasSize(20)
                .extracting(DocumentTexts.Hit::documentId)
                .doesNotContain(first + 1);
        assertThat(found.more()).isTrue();
    }

    private long add(
            String kind, byte[] content, @Nullable LocalDate from, @Nullable LocalDate until, boolean further) {
        StoredFile file = intake.take("a", new ByteArrayInputStream(content));
        return register.record(DESK, NUMBER, new Particulars(kind, from, until, further), List.of(file))
                .getFirst();
    }

    private void judge(Actor actor, long id, boolean good, String reason) {
        judge.judge(actor, NUMBER, id, new Verdict(row(id).details().version(), good, reason));
    }

    private DocumentRow row(long id) {
        return documents.ownForProcess(70, id).orElseThrow();
    }
}
