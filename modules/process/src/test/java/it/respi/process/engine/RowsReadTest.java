// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.process.CaseRuns;
import it.respi.process.ProcessTest;
import java.util.List;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** With 20,000 open steps and waiting timers, an action still reads only its own rows. */
class RowsReadTest extends ProcessTest {

    private static final String NUMBERS = "(select seq from seq_1_to_20000) n";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CaseRuns cases;

    @Autowired
    private SpringProcessEngineConfiguration engine;

    @BeforeEach
    void fill() {
        jdbc.sql("insert into ACT_RU_TASK (ID_, REV_, NAME_, PRIORITY_, SUSPENSION_STATE_, CREATE_TIME_)"
                        + " select concat('t', seq), 1, 'x', 50, 1, now() from " + NUMBERS)
                .update();
        jdbc.sql("insert into ACT_RU_JOB (ID_, REV_, TYPE_, RETRIES_, DUEDATE_, HANDLER_TYPE_, SUSPENSION_STATE_,"
                        + " PRIORITY_) select concat('j', seq), 1, 'timer', 3, now() + interval seq minute,"
                        + " 'timer-transition', 1, 0 from " + NUMBERS)
                .update();
        jdbc.sql("analyze table ACT_RU_TASK, ACT_RU_JOB").query().listOfRows();
    }

    @AfterEach
    void empty() {
        jdbc.sql("delete from ACT_RU_TASK where ID_ like 't%'").update();
        jdbc.sql("delete from ACT_RU_JOB where ID_ like 'j%'").update();
    }

    @Test
    void finishesAStepWithinSixtyRows() {
        var run = cases.open("KIT");
        assertThat(rowsReadBy(() -> run.does("Task_PreCheck", "COMPLETE"))).isLessThanOrEqualTo(60);
    }

    @Test
    void looksForDueJobsWithinAFewRows() {
        Command<List<?>> look = context -> context.getJobManager().findNextJobsToExecute(new Page(0, 10));
        assertThat(rowsReadBy(() ->
                        engine.getCommandExecutorTxRequired().execute(new AcquireJobsCmd(engine.getJobExecutor()))))
                .isLessThanOrEqualTo(60);
        assertThat(rowsReadBy(() -> engine.getCommandExecutorTxRequired().execute(look)))
                .isLessThanOrEqualTo(60);
    }

    /** Counted in one transaction, because the server counts for each connection. */
    private long rowsReadBy(Runnable action) {
        Long rows = transaction.execute(status -> {
            long before = rowsRead();
            action.run();
            return rowsRead() - before;
        });
        LoggerFactory.getLogger(getClass()).info("Rows read: {}", rows);
        return rows == null ? Long.MAX_VALUE : rows;
    }

    private long rowsRead() {
        return jdbc
                .sql("show session status like 'Handler_read%'")
                .query((row, index) -> row.getLong("Value"))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
