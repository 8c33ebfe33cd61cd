// SPDX-License-Identifier: EUPL-1.2
package it.respi.process;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.CaseEvent;
import it.respi.cases.CaseId;
import it.respi.cases.CaseSignal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens cases and drives them as the cases module would: by events inside a transaction. */
@Component
public class CaseRuns {

    public static final String RENEWAL = "p01PermitRenewal";

    private static final AtomicLong NUMBERS = new AtomicLong(4_718);

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final WorkList work;
    private final RuntimeService runtime;
    private final ManagementService management;

    CaseRuns(
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            WorkList work,
            RuntimeService runtime,
            ManagementService management) {
        this.events = events;
        this.transaction = transaction;
        this.work = work;
        this.runtime = runtime;
        this.management = management;
    }

    /** A new case by that channel. */
    public Run open(String channel) {
        return open(RENEWAL, Map.of("channel", channel));
    }

    /** A new case of that procedure. */
    public Run open(String procedure, Map<String, Object> routing) {
        var run = new Run(new CaseId(NUMBERS.incrementAndGet()));
        tell(new CaseEvent.Opened(run.id, procedure, routing));
        return run;
    }

    /** Publishes an event in a transaction of its own. */
    public void tell(CaseEvent event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    /** One case on its way. */
    public final class Run {
        private final CaseId id;

        private Run(CaseId id) {
            this.id = id;
        }

        public CaseId id() {
            return id;
        }

        /** Finishes a step that has one way to end. */
        public Run does(String step) {
            return finish(step, Map.of());
        }

        /** Finishes a step with an outcome. */
        public Run does(String step, String outcome) {
            return finish(step, Map.of("outcome", outcome));
        }

        /** Finishes a step with an outcome and one more routing value. */
        public Run does(String step, String outcome, String name, String value) {
            return finish(step, Map.of("outcome", outcome, name, value));
        }

        /** Records that the request for documents was received today; the suspension ends then. */
        public Run receivesRequest(Instant cap) {
            return finish(
                    "Task_DeliverDocumentRequest",
                    Map.of(
                            "outcome", "DELIVERED",
                            "communicatedOn", Instant.now().toString(),
                            "suspensionCapAt", cap.toString()));
        }

        /** Goes to the review by the quickest way. */
        public Run toReview() {
            return does("Task_PreCheck", "COMPLETE")
                    .does("Task_EnterDirectFiling")
                    .does("Task_TakeCharge")
                    .does("Task_BookFingerprints")
                    .does("Task_RecordFingerprints", "DONE");
        }

        public Run signal(CaseSignal signal) {
            tell(new CaseEvent.Signalled(id, signal));
            return this;
        }

        /** Moves the engine's clock and runs what is due in this case. */
        public Run onceItIs(Instant moment) {
            ClockUtil.setCurrentTime(Date.from(moment));
            try {
                runDueJobs();
                runDueJobs();
            } finally {
                ClockUtil.reset();
            }
            return this;
        }

        public Run waitsFor(String... steps) {
            assertThat(work.openOf(id)).containsExactlyInAnyOrder(steps);
            return this;
        }

        public Run overtook(String... steps) {
            assertThat(work.overtakenOf(id)).containsExactlyInAnyOrder(steps);
            return this;
        }

        public Run heard(String... timers) {
            assertThat(work.endedOf(id)).containsExactlyInAnyOrder(timers);
            return this;
        }

        public void isOver() {
            waitsFor();
            assertThat(processes()).isZero();
        }

        public long processes() {
            return runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(id.toString())
                    .count();
        }

        /** Finishes a step with those routing values. */
        public Run finish(String step, Map<String, Object> routing) {
            String task = work.taskOf(id, step);
            tell(new CaseEvent.StepCompleted(id, task, routing));
            work.finished(task);
            return this;
        }

        /** The process of the case and those that it called. */
        public List<ProcessInstance> instances() {
            return runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(id.toString())
                    .list();
        }

        /** The jobs that wait in them. */
        public List<Job> jobs() {
            return instances().stream()
                    .flatMap(process -> management.createJobQuery().processInstanceId(process.getId()).list().stream())
                    .toList();
        }

        private void runDueJobs() {
            jobs().stream()
                    .filter(job -> !job.getDuedate().after(ClockUtil.getCurrentTime()))
                    .forEach(job -> management.executeJob(job.getId()));
        }
    }
}
