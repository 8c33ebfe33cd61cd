// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.HeldPapers;
import it.respi.dossiers.rights.erasure.Decision;
import it.respi.dossiers.rights.erasure.Erasure;
import it.respi.dossiers.rights.erasure.Subject;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Papers of a person who had two dossiers. */
class UnitedPapersTest extends MergeGround {
    @Autowired
    private HeldPapers held;

    @Autowired
    private Erasure erasure;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("Un documento che sta nel dossier unito non si chiede una seconda volta (art. 18 L. 241/1990)")
    void aPaperOfTheMergedDossierIsNotAskedForAgain() {
        long paper = paper(other, "D05");
        assertThat(heldBy(kept)).doesNotContain("D05");

        merge();

        assertThat(heldBy(kept)).contains("D05");
        assertThat(heldBy(other)).contains("D05");
        jdbc.sql("update dossier_document set state = 'REJECTED' where id = ?")
                .param(paper)
                .update();
        assertThat(heldBy(kept)).doesNotContain("D05");
    }

    @Test
    void anOlderCaseOfTheMergedDossierIsServedByTheOneThatStays() {
        paper(kept, "D05");

        merge();

        assertThat(heldBy(other)).contains("D05");
    }

    @Test
    void nothingIsToldOfAMergedDossierThatIsProtected() {
        paper(other, "D05");
        merge();
        jdbc.sql("update dossier set protection = 'VICTIM' where id = ?")
                .param(other.id())
                .update();

        assertThat(heldBy(kept)).doesNotContain("D05");
    }

    @Test
    @DisplayName(
            "Cancellato il dossier confluito, i suoi documenti mancano di nuovo nelle pratiche di quello che resta (art. 17 GDPR)")
    void whatWasErasedWithTheMergedDossierIsMissingAgain() {
        long paper = paper(other, "D05");
        merge();
        jdbc.sql("update case_checklist i join case_file f on f.id = i.case_id set i.state = 'SEEN', i.document_id = ?"
                        + " where f.dossier_id = ? and i.code = 'D05'")
                .params(paper, kept.id())
                .update();
        long person = jdbc.sql("select holder_id from dossier where id = ?")
                .param(other.id())
                .query(Long.class)
                .single();

        transaction.executeWithoutResult(
                status -> erasure.whole(new Subject(other.id(), person), null, new Decision("REQUEST", null, 1, 2)));

        assertThat(jdbc.sql(
                                "select count(*) from case_checklist i join case_file f on f.id = i.case_id where"
                                        + " f.dossier_id = ? and i.code = 'D05' and i.state = 'MISSING' and i.document_id is null")
                        .param(kept.id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private Set<String> heldBy(MarkedDossier dossier) {
        return held.of(dossier.id()).keySet();
    }

    private long paper(MarkedDossier dossier, String kind) {
        long id = System.nanoTime();
        jdbc.sql("insert into dossier_document (id, dossier_id, kind, file_name, media_type, size_bytes, pages,"
                        + " content_hash, state, office_id, staff_id, added_at, version) values"
                        + " (?, ?, ?, 'x.pdf', 'application/pdf', 2048, 1, 'x', 'UPLOADED', 1, 1, now(), 0)")
                .params(id, dossier.id(), kind)
                .update();
        return id;
    }
}
