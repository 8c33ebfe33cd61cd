// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A dossier of a desk, the two people who dispose of it, and the list of erasures outside the database. */
abstract class ErasureGround extends ApplicationTest {
    static final Path LIST =
            Path.of("target/test-erasures-" + ProcessHandle.current().pid());
    static final String PERMISSION = "SAB Piemonte prot. 1234 del 3/11/2026";
    static final LocalDate TODAY = Today.inItaly();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment settings;

    @Autowired
    ByHand byHand;

    @Autowired
    private ScheduledTaskHolder scheduled;

    @Autowired
    @Qualifier("erasureWatch")
    SmartInitializingSingleton atStart;

    Pages desk;
    Pages head;
    MarkedDossier dossier;

    @DynamicPropertySource
    static void list(DynamicPropertyRegistry properties) {
        properties.add("respi.erasures.dir", LIST::toString);
    }

    @BeforeEach
    void aDossier() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        head = as("HD-CUNEO", Lane.HD_RESP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    /** Of the proposals that the test looks at. */
    abstract String rule();

    void agree(Pages by, String permission) {
        assertThat(by.send("/u/conservazione", Map.of("act", "agree", "ids", id(), "permission", permission)))
                .hasStatus3xxRedirection();
    }

    void confirm(Pages by) {
        assertThat(by.send("/u/conservazione", Map.of("act", "confirm", "ids", id())))
                .hasStatus3xxRedirection();
    }

    void closed(LocalDate day) {
        jdbc.sql("update case_file set closed_at = ?, state = 'CLOSED' where dossier_id = ?")
                .params(day, dossier.id())
                .update();
    }

    void opened() {
        jdbc.sql("update case_file set closed_at = null, state = 'IN_REVIEW' where dossier_id = ?")
                .param(dossier.id())
                .update();
    }

    /** Of the newest proposal. */
    String state() {
        return one("select concat(state, ' ', coalesce(refusal, '')) from dossier_disposal where id = " + id());
    }

    String id() {
        return one(
                "select max(id) from dossier_disposal where rule = '" + rule() + "' and dossier_id = " + dossier.id());
    }

    String one(String sql) {
        return Objects.requireNonNull(jdbc.sql(sql).query(String.class).single());
    }

    void night() {
        run("RetentionJob.run");
    }

    void run(String task) {
        ScheduledRun.of(scheduled, task);
    }
}
