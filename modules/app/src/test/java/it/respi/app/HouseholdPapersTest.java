// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

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
                        "until", Today.inItaly().toString(),
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

    @Test
    @DisplayName("Un documento condiviso si vede tra i documenti di ogni familiare, con l’ufficio che lo tiene")
    void aSharedPaperIsListedAmongTheDocumentsOfEachMember() {
        link(mother, child, "CHILD");
        long paper = paper(mother, "D05");
        String page = mother.path() + "/documenti/" + paper + "/pagine/1";
        assertThat(desk.read(child.path() + "/documenti")).bodyText().doesNotContain("di un familiare");
        assertThat(desk.read(page)).bodyText().contains("Vale per tutto il nucleo");

        assertThat(desk.send(
                        mother.path() + "/famiglia/documenti",
                        Map.of("document", Long.toString(paper), "viewed", "true")))
                .hasRedirectedUrl(page);

        assertThat(desk.read(page)).bodyText().contains("Vale solo per questo dossier");
        assertThat(desk.read(mother.path() + "/documenti")).bodyText().contains("vale per il nucleo");
        assertThat(onTheList(child)).isEqualTo("UPLOADED");
        assertThat(desk.read(child.path() + "/documenti"))
                .bodyText()
                .contains("di un familiare, ", child.path() + "/documenti/" + paper + "/pagine/1");
        assertThat(desk.read(child.path() + "/documenti/" + paper + "/pagine/1"))
                .bodyText()
                .contains("Sta nel dossier di un familiare")
                .doesNotContain("famiglia/documenti");

        assertThat(desk.send(
                        mother.path() + "/famiglia/documenti/togli",
                        Map.of("document", Long.toString(paper), "viewed", "true")))
                .hasRedirectedUrl(page);
        assertThat(desk.read(child.path() + "/documenti")).bodyText().doesNotContain("di un familiare");
        assertThat(onTheList(child)).isEqualTo("MISSING");
    }

    @Test
    void whatExpiresOrIsProtectedServesNoLongerAnywhere() {
        link(mother, child, "CHILD");
        long paper = paper(mother, "D05");
        share(mother, paper);
        String seen = child.path() + "/documenti/" + paper;

        jdbc.sql("update dossier_document set valid_until = ? where id = ?")
                .params(Today.inItaly().minusDays(2), paper)
                .update();
        assertThat(heldBy(child)).doesNotContain("D05");
        assertThat(desk.read(child.path() + "/documenti")).bodyText().doesNotContain("di un familiare");
        assertThat(desk.read(seen + "/pagine/1")).hasStatus(404);
        assertThat(desk.read(seen)).hasStatus(404);
        jdbc.sql("update dossier_document set valid_until = null where id = ?")
                .param(paper)
                .update();
        assertThat(heldBy(child)).contains("D05");
        jdbc.sql("update dossier set protection = 'VICTIM' where id = ?")
                .param(mother.id())
                .update();
        assertThat(heldBy(child)).doesNotContain("D05");
        assertThat(desk.read(child.path() + "/documenti")).bodyText().doesNotContain("di un familiare");
        assertThat(desk.read(seen)).hasStatus(404);
    }

    @Test
    void whoSeesNoDocumentsSeesNoneOfTheHousehold() {
        link(mother, child, "CHILD");
        share(mother, paper(mother, "D05"));
        Pages social = as("PROV-CUNEO", it.respi.kernel.actor.Lane.PROV_SOC);
        child.name(social);

        assertThat(social.read("/api/v1/dossiers/" + child.number() + "/household/papers"))
                .hasStatus(403);
        assertThat(desk.read("/api/v1/dossiers/" + child.number() + "/household/papers"))
                .bodyText()
                .contains("\"ofRelative\":true", "\"office\":");
        assertThat(desk.read("/api/v1/dossiers/" + child.number() + "/documents"))
                .bodyText()
                .contains("\"ofRelative\":true");
    }

    /** What the list of papers of their case says of the dwelling. */
    private String onTheList(MarkedDossier one) {
        return jdbc.sql("select i.state from case_checklist i join case_file f on f.id = i.case_id"
                        + " where f.dossier_id = ? and i.code = 'D05'")
                .param(one.id())
                .query(String.class)
                .single();
    }
}
