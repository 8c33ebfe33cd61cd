// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** A night of the conservation costs a few statements, however many dossiers were proposed the night before. */
class RetentionNightTest extends ApplicationTest {
    private static final int MANY = 5;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ScheduledTaskHolder scheduled;

    @Test
    void whatIsKnownIsNotProposedAgainAndCostsNoStatementEach() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        Pages social = as("PROV-CUNEO", Lane.PROV_SOC);
        List<MarkedDossier> over = IntStream.range(0, MANY)
                .mapToObj(one -> MarkedDossier.of(jdbc, desk, social))
                .toList();
        over.forEach(one -> jdbc.sql("update case_file set closed_at = ?, state = 'CLOSED' where dossier_id = ?")
                .params(Today.inItaly().minusYears(6), one.id())
                .update());
        night();
        over.forEach(one -> assertThat(proposals(one)).isPositive());
        int before = over.stream().mapToInt(this::proposals).sum();

        Statements.Work work = Statements.work(this::night);

        assertThat(over.stream().mapToInt(this::proposals).sum()).isEqualTo(before);
        assertThat(work.count("insert ignore into dossier_disposal"))
                .as("one for each rule")
                .isLessThan(MANY);
        assertThat(work.sent().size()).isLessThan(30);
    }

    @Test
    void oneNodeDoesItAtATime() {
        jdbc.sql("update dossier_retention_turn set held_until = utc_timestamp(3) + interval 1 minute")
                .update();
        assertThat(Statements.of(this::night)).as("another node is at it").hasSize(1);
        jdbc.sql("update dossier_retention_turn set held_until = utc_timestamp(3) - interval 1 second")
                .update();
        assertThat(Statements.of(this::night)).hasSizeGreaterThan(1);
    }

    private int proposals(MarkedDossier one) {
        return jdbc.sql("select count(*) from dossier_disposal where dossier_id = ?")
                .param(one.id())
                .query(Integer.class)
                .single();
    }

    private boolean night() {
        ScheduledRun.of(scheduled, "RetentionJob.run");
        return true;
    }
}
