// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.HeldPapers;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers of a person who had two dossiers. */
class UnitedPapersTest extends MergeGround {
    @Autowired
    private HeldPapers held;

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
