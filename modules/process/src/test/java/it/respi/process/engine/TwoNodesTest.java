// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.launcher.TestDatabase;
import it.respi.process.CaseRuns;
import it.respi.process.FlowRecorder;
import it.respi.process.TestApplication;
import it.respi.process.walks.WaitingTimers;
import it.respi.process.walks.WaitingTimers.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes on one empty database, started at the same moment. */
@DisplayName("Due nodi su una base dati: ogni termine di ogni modello scatta una volta")
class TwoNodesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Test
    void startTogetherAndRunEveryTimerOfEveryModelOnce() throws Exception {
        var schema = TestDatabase.freshSchema();
        var first = CompletableFuture.supplyAsync(() -> node(schema));
        var second = CompletableFuture.supplyAsync(() -> node(schema));
        try (var one = first.get();
                var two = second.get()) {
            assertThat(one.getBean(RepositoryService.class)
                            .createProcessDefinitionQuery()
                            .processDefinitionKey(CaseRuns.RENEWAL)
                            .count())
                    .isEqualTo(1);
            var timers = new WaitingTimers(one);
            Map<String, Waiting> waiting = timers.open();

            timers.comeDue();
            Stream.of(one, two).forEach(TwoNodesTest::runJobs);
            awaitNothingDue(one.getBean(ManagementService.class));

            LoggerFactory.getLogger(getClass())
                    .info("timers: {}, by the first node: {}", waiting.size(), taken(waiting.values(), one));
            assertThat(waiting)
                    .allSatisfy((timer, kept) -> assertThat(times(kept, one) + times(kept, two))
                            .as(timer)
                            .isEqualTo(1));
            assertThat(taken(waiting.values(), one)).isPositive();
            assertThat(taken(waiting.values(), two)).isPositive();
            assertThat(one.getBean(RuntimeService.class).createIncidentQuery().count())
                    .isZero();
        }
    }

    private static long taken(Collection<Waiting> waiting, ConfigurableApplicationContext node) {
        return waiting.stream().filter(kept -> times(kept, node) > 0).count();
    }

    private static int times(Waiting kept, ConfigurableApplicationContext node) {
        var flows = node.getBean(FlowRecorder.class);
        return kept.flows().stream()
                .mapToInt(flow -> flows.timesTaken(kept.caseId(), flow))
                .sum();
    }

    private static void runJobs(ConfigurableApplicationContext node) {
        var engine = (ProcessEngineConfigurationImpl)
                node.getBean(ProcessEngine.class).getProcessEngineConfiguration();
        engine.getJobExecutor().start();
    }

    private static void awaitNothingDue(ManagementService management) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (management.createJobQuery().duedateLowerThan(new Date()).count() > 0) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static ConfigurableApplicationContext node(TestDatabase.Schema schema) {
        return new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + schema.jdbcUrl(),
                        "spring.datasource.username=" + schema.user(),
                        "spring.datasource.password=" + schema.password(),
                        "spring.jmx.enabled=false",
                        "respi.process.jobs-enabled=false")
                .run();
    }
}
