// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoDataTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void casesStandAtEveryPointOfTheProcedure() {
        assertThat(strings("select distinct state from case_file"))
                .contains(
                        "CHECKING",
                        "INCOMPLETE",
                        "READY",
                        "KIT_READY",
                        "POSTED",
                        "RECEIVED_QUE",
                        "WAIT_APPT",
                        "NO_SHOW",
                        "IN_REVIEW",
                        "SUSP_DOCS",
                        "SUSP_10BIS",
                        "PRINTING",
                        "READY_PICKUP",
                        "DECIDED_NEG",
                        "CLOSED");
    }

    @Test
    void everybodyWhoWorksOnCasesFindsWork() {
        assertThat(strings("select distinct concat(s.lane, ' ', o.code) from case_step s"
                        + " join registry_office o on o.id = s.office_id where s.state = 0"))
                .contains(
                        "HD-OP HD-CUNEO",
                        "HD-OP HD-ALBA",
                        "QUE-ACC QUE-CUNEO",
                        "QUE-IST QUE-CUNEO",
                        "QUE-RESP QUE-CUNEO");
    }

    @Test
    void aTermIsLateOneNearlyOverOneStopped() {
        assertThat(jdbc.sql("select count(*) from case_file where closed_at is null and due_on < current_date")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(jdbc.sql("select count(*) from case_file where state = 'IN_REVIEW'"
                                + " and due_on between current_date and current_date + interval 7 day")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(jdbc.sql("select count(*) from case_file where closed_at is null and stopped_since is not null")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void theStepsAfterADecisionKnowThatTheTermEnded() {
        String open = " from case_step s join case_file f on f.id = s.case_id"
                + " where s.state in (0, 1) and f.decided_on is not null";

        assertThat(strings("select s.code" + open)).isNotEmpty();
        assertThat(strings("select s.code" + open + " and not s.ended_on <=> f.decided_on"))
                .isEmpty();
    }

    @Test
    void officesHaveWorkWithOneAnother() {
        assertThat(strings("select state from dossier_merge")).contains("PROPOSED", "MERGED");
        assertThat(strings("select ending from dossier_consent where ending is not null"))
                .contains("WITHDRAWN");
        assertThat(strings("select verb from dossier_transfer where opened_at is null and open_by < current_date"))
                .contains("REFER");
        assertThat(strings("select state from dossier_quesito where due_on < current_date order by state"))
                .contains("ANSWERED", "OPEN");
        assertThat(strings("select title from dossier_precedent")).isNotEmpty();
        assertThat(strings("select form from platform_draft")).contains("nota");
    }

    @Test
    void rightsOfThePersonStandAtEveryPoint() {
        assertThat(strings("select concat(kind, ' ', coalesce(outcome, 'waits')) from dossier_request"))
                .contains("ACCESS waits", "PORTABILITY GRANTED", "ERASURE GRANTED");
        assertThat(strings("select state from dossier_disposal")).contains("FIRST");
    }

    @Test
    void everyDossierSaysThatItIsInvented() {
        assertThat(jdbc.sql("select count(*) from dossier where not demo")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> strings(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
