// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Steps that take too long are marked on each rung once, and told to those who answer for them. */
class StepLadderTest extends ApplicationTest {
    private static final LocalDate TODAY = Today.inItaly();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ScheduledTaskHolder scheduled;

    private Pages desk;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossier() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    /** Of ten days: on the ninth more than 80 % are used, on the eleventh all, on the thirteenth more than 120 %. */
    @ParameterizedTest
    @CsvSource({"10,8,0", "10,9,1", "10,10,1", "10,11,2", "10,12,2", "10,13,3", "1,1,1", "1,2,3", "0,0,1", "0,1,3"})
    void aStepIsOnTheRungOfTheTimeThatIsOver(int days, int used, int rung) {
        opened(used, days);

        look();

        assertThat(rung()).isEqualTo(rung);
    }

    @Test
    void eachSideIsToldWhatIsItsOwn() {
        opened(11, 10);
        look();
        assertThat(list(as("HD-CUNEO", Lane.HD_RESP), "sollecitare"))
                .contains(dossier.number(), "Oltre il tempo: lo vede chi dirige");
        assertThat(list(desk, "sollecitare")).doesNotContain("Da sollecitare");
        assertThat(list(desk, "ufficio")).contains(dossier.number());

        jdbc.sql("update case_step set office_id = (select id from registry_office where code = 'QUE-CUNEO'),"
                        + " lane = 'QUE-IST' where dossier_id = ?")
                .param(dossier.id())
                .update();
        assertThat(list(desk, "altrove")).doesNotContain(dossier.number());
        opened(13, 10);
        look();
        assertThat(list(desk, "altrove")).contains(dossier.number()).doesNotContain("type=\"checkbox\" name=\"s\"");
        assertThat(list(as("HD-ALBA", Lane.HD_OP), "altrove")).doesNotContain(dossier.number());
        assertThat(list(as("QUE-CUNEO", Lane.QUE_RESP), "altrove")).doesNotContain("Ferme altrove");
        assertThat(jdbc.sql("select count(*) from report_late_step where office_id = (select id from registry_office"
                                + " where code = 'QUE-CUNEO')")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(body(as("PROV-CUNEO", Lane.PROV_SOC).read("/u/tempi")))
                .contains("Passi fermi")
                .doesNotContain(dossier.number());
    }

    @Test
    void aStepThatGetsMoreTimeIsNotLateBeforeThatIsOver() {
        opened(11, 10);
        look();
        jdbc.sql("update case_step set due_on = due_on + interval 30 day, rung = 0 where dossier_id = ?")
                .param(dossier.id())
                .update();

        look();

        assertThat(rung()).isZero();
    }

    @Test
    void aTermThatStandsStillDoesNotClimb() {
        opened(30, 10);
        jdbc.sql("update case_step set by_term = true, stopped_since = ? where dossier_id = ?")
                .params(TODAY.minusDays(25), dossier.id())
                .update();

        look();

        assertThat(rung()).isZero();
    }

    @Test
    void anotherNodeThatLookedJustNowLeavesNothingToDo() {
        opened(11, 10);
        jdbc.sql("update case_ladder set next_at = utc_timestamp(3) + interval 5 minute")
                .update();
        ScheduledRun.of(scheduled, "StepLadder.watch");
        assertThat(rung()).isZero();

        look();
        assertThat(rung()).isEqualTo(2);
    }

    @Test
    void whatIsFinishedClimbsNoMore() {
        opened(30, 10);
        jdbc.sql("update case_step set state = 2 where dossier_id = ?")
                .param(dossier.id())
                .update();

        look();

        assertThat(rung()).isZero();
    }

    private void look() {
        jdbc.sql("update case_ladder set next_at = '2000-01-01'").update();
        ScheduledRun.of(scheduled, "StepLadder.watch");
    }

    private void opened(int daysAgo, int time) {
        LocalDate opened = TODAY.minusDays(daysAgo);
        jdbc.sql("update case_step set opened_at = ?, due_on = ? where dossier_id = ?")
                .params(opened.atTime(10, 0), opened.plusDays(time), dossier.id())
                .update();
    }

    private int rung() {
        return jdbc.sql("select rung from case_step where dossier_id = ?")
                .param(dossier.id())
                .query(Integer.class)
                .single();
    }

    private static String list(Pages who, String view) {
        return body(who.read("/u/attivita?vista=" + view));
    }

    private static String body(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
