// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who else has a dossier open now, and what they changed. */
class PresenceTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private Pages police;
    private Pages social;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossierSharedWithThePolice() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        police = as("QUE-CUNEO", Lane.QUE_IST);
        social = as("PROV-CUNEO", Lane.PROV_SOC);
        dossier = MarkedDossier.of(jdbc, desk, social);
        dossier.takesPart(police);
    }

    @Test
    void namesTheOthersWhoAreHereNowForAMinute() {
        assertThat(beat(desk)).contains("solo tu");
        assertThat(beat(police)).contains("Qui ora: tu e " + desk.actor().name());
        assertThat(beat(desk))
                .contains(police.actor().name() + " (" + police.actor().office().shortName() + ")");

        jdbc.sql("update dossier_presence set seen_at = seen_at - interval 61 second where staff_id = ?")
                .param(police.actor().staffId())
                .update();

        assertThat(beat(desk)).contains("solo tu");
    }

    @Test
    void isRefusedToWhoDoesNotSeeTheDossierAndForgetsWhoNoLongerDoes() {
        assertThat(as("HD-BRA", Lane.HD_OP).send(dossier.path() + "/presenza", Map.of()))
                .hasStatus(404);
        beat(police);
        assertThat(beat(desk)).contains(police.actor().name());

        jdbc.sql("delete from dossier_office where dossier_id = ? and office_id = ?")
                .params(dossier.id(), police.actor().office().id())
                .update();

        assertThat(beat(desk)).contains("solo tu");
        assertThat(police.send(dossier.path() + "/presenza", Map.of())).hasStatus(404);
    }

    @Test
    @DisplayName("Che i servizi sociali seguano la persona non lo vede chi è in Questura, neanche tra i presenti")
    void socialServicesAreShownToTheKeeperOnly() {
        dossier.name(social);
        assertThat(social.send(dossier.path() + "/presenza", Map.of())).hasStatusOk();

        assertThat(beat(police)).doesNotContain(social.actor().name());
        assertThat(beat(desk)).contains(social.actor().name());
    }

    @Test
    void onAProtectedDossierOnlyThoseNamedAreThere() {
        beat(police);
        jdbc.sql("update dossier set protection = 'VICTIM' where id = ?")
                .param(dossier.id())
                .update();
        dossier.name(desk);

        assertThat(beat(desk)).contains("solo tu");
        assertThat(police.send(dossier.path() + "/presenza", Map.of())).hasStatus(404);
    }

    @Test
    void writesNothingIntoTheHistory() {
        beat(desk);
        long before = entries();

        beat(desk);
        beat(police);

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void tellsWhatSomebodyElseChangedSinceThePageWasShownOnce() {
        long shown = System.currentTimeMillis() - 1;
        dossier.takesPart(as("SUI-CUNEO", Lane.SUI_IST));
        assertThat(beat(police, shown, "0")).doesNotContain("ha cambiato questo dossier");

        corrected();

        String told = beat(police, shown, "0");
        assertThat(told).contains(desk.actor().name(), "ha cambiato questo dossier", "dati della persona");
        assertThat(beat(desk, shown, "0")).as("one's own change").doesNotContain("ha cambiato questo dossier");
        var at = java.util.regex.Pattern.compile("name=\"detto\" value=\"(\\d+)\"")
                .matcher(told);
        assertThat(at.find()).isTrue();
        assertThat(beat(police, shown, at.group(1))).doesNotContain("ha cambiato questo dossier");
    }

    @Test
    void neverTellsOfNotes() {
        long shown = System.currentTimeMillis() - 1;
        desk.send(dossier.path() + "/note", Map.of("section", "COUNSELLING", "body", "colloquio"));

        assertThat(beat(police, shown, "0")).doesNotContain("ha cambiato questo dossier");
    }

    private void corrected() {
        jdbc.sql(
                        "insert into platform_audit (shard, seq, at_ms, dossier_id, staff_id, office_id, lanes, action, purpose,"
                                + " prev_hash, hash) select 99, coalesce(max(seq), 0) + 1, ?, ?, ?, ?, 'x', 'EDIT_PERSON',"
                                + " 'CASE_WORK', '', '' from platform_audit")
                .params(
                        System.currentTimeMillis(),
                        dossier.id(),
                        desk.actor().staffId(),
                        desk.actor().office().id())
                .update();
    }

    private String beat(Pages who) {
        return beat(who, System.currentTimeMillis(), "0");
    }

    private String beat(Pages who, long since, String told) {
        MvcTestResult answer = who.send(
                dossier.path() + "/presenza",
                Map.of("da", Long.toString(since), "detto", told, "pagina", dossier.path() + "/documenti"));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long entries() {
        return jdbc.sql("select count(*) from platform_audit where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }
}
