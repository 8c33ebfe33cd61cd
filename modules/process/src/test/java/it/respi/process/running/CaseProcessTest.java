// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micrometer.core.instrument.MeterRegistry;
import it.respi.cases.CaseEvent;
import it.respi.cases.CaseId;
import it.respi.cases.CaseSignal;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.process.CaseRuns;
import it.respi.process.ProcessTest;
import it.respi.process.WorkList;
import it.respi.process.incident.Drifts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class CaseProcessTest extends ProcessTest {

    private static final CaseId UNKNOWN = new CaseId(99);

    @Autowired
    private CaseRuns cases;

    @Autowired
    private WorkList work;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Drifts drifts;

    @Autowired
    private RuntimeService runtime;

    @BeforeEach
    void tableOfFacts() {
        jdbc.sql("create table if not exists fact (case_id bigint primary key)").update();
    }

    @Test
    void commitsTheFactAndTheMoveTogether() {
        var run = cases.open("KIT");
        String task = work.taskOf(run.id(), "Task_PreCheck");

        transaction.executeWithoutResult(status -> recordAndMove(run.id(), task));

        assertThat(facts(run.id())).isEqualTo(1);
        assertThat(work.openOf(run.id())).contains("Task_CollectMissing");
    }

    @Test
    void rollsTheFactAndTheMoveBackTogether() {
        var run = cases.open("KIT");
        String task = work.taskOf(run.id(), "Task_PreCheck");

        transaction.executeWithoutResult(status -> {
            recordAndMove(run.id(), task);
            status.setRollbackOnly();
        });

        assertThat(facts(run.id())).isZero();
        assertThat(runtime.getActiveActivityIds(processOf(run.id()))).containsExactly("Task_PreCheck");
    }

    @Test
    void whoIsOvertakenByAnotherTransactionMayTryAgain() {
        var run = cases.open("KIT");
        String task = work.taskOf(run.id(), "Task_PreCheck");

        var slow = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        slow.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        assertThatExceptionOfType(PessimisticLockingFailureException.class)
                .isThrownBy(() -> slow.executeWithoutResult(status -> {
                    assertThat(processOf(run.id())).isNotNull(); // the engine goes on seeing what stood here
                    CompletableFuture.runAsync(() -> run.does("Task_PreCheck", "COMPLETE"))
                            .join();
                    recordAndMove(run.id(), task);
                }));

        assertThat(facts(run.id())).isZero();
        assertThat(runtime.getActiveActivityIds(processOf(run.id()))).containsExactly("Task_PrepareKit");
    }

    @Test
    void refusesToMoveOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() ->
                        events.publishEvent(new CaseEvent.Opened(UNKNOWN, CaseRuns.RENEWAL, Map.of("channel", "KIT"))));
    }

    @Test
    void keepsAFactThatNobodyWaitsForAndCountsTheDrift() {
        var run = cases.open("KIT");
        String task = work.taskOf(run.id(), "Task_PreCheck");
        run.does("Task_PreCheck", "COMPLETE");
        double before = drift("StepCompleted");

        transaction.executeWithoutResult(status -> recordAndMove(run.id(), task));

        assertThat(facts(run.id())).isEqualTo(1);
        assertThat(drift("StepCompleted")).isEqualTo(before + 1);
        Drifts.Row row = drifts.newest().getFirst();
        assertThat(row.caseId()).isEqualTo(run.id().value());
        assertThat(row.kind()).isEqualTo("StepCompleted");
        drifts.lookedAfter(row.id());
        assertThat(drifts.newest()).doesNotContain(row);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drifts.lookedAfter(row.id()));
    }

    @Test
    void everyFactThatMayDriftHasWords() {
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var words = ResourceBundle.getBundle("messages/process", language);
            assertThat(CaseSignal.values())
                    .allSatisfy(signal -> assertThat(words.getString("incident.drift." + signal))
                            .isNotBlank());
        }
    }

    @Test
    void countsSignalsAndOpeningsThatFindNoProcess() {
        double signals = drift("Signalled");
        double openings = drift("Opened");

        cases.tell(new CaseEvent.Signalled(UNKNOWN, CaseSignal.ENDED));
        cases.tell(new CaseEvent.Opened(UNKNOWN, "noSuchProcedure", Map.of()));

        assertThat(drift("Signalled")).isEqualTo(signals + 1);
        assertThat(drift("Opened")).isEqualTo(openings + 1);
    }

    @Test
    void doesNotFinishAStepOfAnotherCase() {
        var mine = cases.open("KIT");
        var other = cases.open("KIT");

        cases.tell(new CaseEvent.StepCompleted(
                mine.id(), work.taskOf(other.id(), "Task_PreCheck"), Map.of("outcome", "COMPLETE")));

        assertThat(runtime.getActiveActivityIds(processOf(other.id()))).containsExactly("Task_PreCheck");
    }

    @Test
    void takesOnlyPlainValuesIntoTheEngine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cases.tell(
                        new CaseEvent.Opened(UNKNOWN, CaseRuns.RENEWAL, Map.of("channel", Map.of("name", "Mario")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime')}",
                "#{1/0}",
                "${endNoticeWindowTask.execute(null)}",
                "' or '1'='1",
                "*${execution.setVariable('channel','KIT')}"
            })
    void leavesTextThatLooksLikeAnExpressionAsItIs(String text) {
        var run = cases.open("KIT");
        run.does("Task_PreCheck", "COMPLETE", "note", text);

        assertThat(runtime.getVariable(processOf(run.id()), "note")).isEqualTo(text);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(text)
                        .count())
                .isZero();
        run.waitsFor("Task_PrepareKit").does("Task_PrepareKit").waitsFor("Task_EnterPosting");
    }

    private void recordAndMove(CaseId id, String task) {
        jdbc.sql("insert into fact values (?)").param(id.value()).update();
        events.publishEvent(new CaseEvent.StepCompleted(id, task, Map.of("outcome", "INCOMPLETE")));
    }

    private long facts(CaseId id) {
        return jdbc.sql("select count(*) from fact where case_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private String processOf(CaseId id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult()
                .getId();
    }

    private double drift(String event) {
        return meters.counter("respi.process.drift", "event", event).count();
    }
}
