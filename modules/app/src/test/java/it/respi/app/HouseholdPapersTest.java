// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Papers that serve for everybody of a household. */
class HouseholdPapersTest extends HouseholdGround {
    @Test
    @DisplayName("Un documento del nucleo non si chiede una seconda volta a un familiare (art. 18 L. 241/1990)")
    void aSharedPaperServesForTheOthersWhileItCounts() {
        link(mother, child, "CHILD");
        long paper = paper(mother, "D05");

        assertThat(share(mother, paper)).hasStatus3xxRedirection();
        assertThat(desk.read(child.path() + "/famiglia")).bodyText().contains("di un familiare");
        assertThat(desk.read(child.path() + "/documenti/" + paper + "/pagine/1"))
                .hasStatus(200);

        jdbc.sql("update dossier_document set state = 'REJECTED' where id = ?")
                .param(paper)
                .update();
        assertThat(heldBy(child)).doesNotContain("D05");
        jdbc.sql("update dossier_document set state = 'UPLOADED' where id = ?")
                .param(paper)
                .update();
        assertThat(heldBy(child)).contains("D05");
        desk.send(
                mother.path() + "/famiglia/" + memberOf(child) + "/fine",
                Map.of(
                        "version", Integer.toString(versionOf(child)),
                        "until", LocalDate.now().toString(),
                        "ending", "MOVED"));
        assertThat(heldBy(child)).doesNotContain("D05");
        assertThat(desk.read(child.path() + "/documenti/" + paper + "/pagine/1"))
                .hasStatus(404);
    }

    @Test
    void onlyPapersThatSuitEverybodyAreShared() {
        link(mother, child, "CHILD");

        assertThat(share(mother, paper(mother, "D02"))).hasStatus(422);
        assertThat(share(mother, paper(child, "D05"))).hasStatus(404);
    }
}
