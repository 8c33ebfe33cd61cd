// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Two dossiers of one person that were merged: what was merged goes first, what stays last, and nothing in between waits. */
class MergedErasureTest extends MergeGround {
    private static final String PERMISSION = "SAB Piemonte prot. 1234 del 3/11/2026";

    @Autowired
    private ScheduledTaskHolder scheduled;

    @Test
    @DisplayName("Il dossier che resta si cancella dopo quelli che vi sono confluiti, mai prima (art. 17 GDPR)")
    void theDossierThatStaysIsErasedAfterItsParts() {
        long id = merge();
        timeIsOver();
        aDraftIsLeft();

        assertThat(erased(kept)).isEqualTo("PROPOSED PARTS");
        assertThat(head.read("/u/conservazione")).bodyText().contains("confluiti in questo");
        assertThat(erased(other)).isEqualTo("DONE ");

        assertThat(operator.read(other.path())).hasStatus(410);
        assertThat(drafts()).isZero();
        assertThat(operator.read(kept.path())).hasStatusOk().bodyText().contains(kept.surname());
        assertThat(operator.read(kept.path() + "/unione")).hasStatusOk();
        assertThat(operator.read(kept.path() + "/storia")).hasStatusOk();
        assertThat(operator.send("/u/unioni/" + id, Map.of("what", "SPLIT", "words", WHY)))
                .as("what would divide them is gone")
                .hasStatus(410);
        assertThat(count(
                        "select count(*) from dossier_merge where merged_id = ? and (words is not null or kept_before"
                                + " is not null or kept_after is not null or merged_before is not null)",
                        other))
                .isZero();
        assertThat(erased(kept)).isEqualTo("DONE ");
        assertThat(operator.read(kept.path())).hasStatus(410);
    }

    @Test
    void nothingIsErasedWhileAMergerWaits() {
        propose(operator, Map.of());
        timeIsOver();

        assertThat(erased(other)).isEqualTo("PROPOSED MERGER");
        assertThat(erased(kept)).isEqualTo("PROPOSED MERGER");
    }

    private void aDraftIsLeft() {
        Map<String, String> form =
                Map.of("_bozza", "nota:" + other.number(), "_bozzaPagina", other.path() + "/note", "body", "da finire");
        assertThat(operator.send("/u/bozze", form)).hasStatus3xxRedirection();
        assertThat(drafts()).isEqualTo(1);
    }

    private int drafts() {
        return jdbc.sql("select count(*) from platform_draft where object = ?")
                .param(other.number())
                .query(Integer.class)
                .single();
    }

    private void timeIsOver() {
        jdbc.sql("update case_file set closed_at = ?, state = 'CLOSED' where dossier_id in (?, ?)")
                .params(Today.inItaly().minusYears(6), kept.id(), other.id())
                .update();
        ScheduledRun.of(scheduled, "RetentionJob.run");
    }

    /** Both people agree; what became of it. */
    private String erased(MarkedDossier dossier) {
        String id = jdbc.sql("select max(id) from dossier_disposal where dossier_id = ? and rule = 'DESK_FILE'")
                .param(dossier.id())
                .query(String.class)
                .single();
        head.send("/u/conservazione", Map.of("act", "agree", "ids", id, "permission", PERMISSION));
        if (state(id).startsWith("FIRST")) {
            operator.send("/u/conservazione", Map.of("act", "confirm", "ids", id));
        }
        return state(id);
    }

    private String state(String id) {
        return jdbc.sql("select concat(state, ' ', coalesce(refusal, '')) from dossier_disposal where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
