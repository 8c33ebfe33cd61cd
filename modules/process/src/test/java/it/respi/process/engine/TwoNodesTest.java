// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.launcher.TestDatabase;
import it.respi.process.CaseRuns;
import it.respi.process.TestApplication;
import it.respi.process.WorkList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes on one empty database, started at the same moment. */
class TwoNodesTest {

    private static final int CASES = 30;

    @Test
    void startTogetherAndRunEveryTimerOnce() throws Exception {
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
            List<CaseRuns.Run> runs = suspended(one.getBean(CaseRuns.class), Instant.now());
            List<CaseRuns.Run> called = answering(two.getBean(CaseRuns.class), Instant.now());
            awaitNoJobs(one.getBean(ManagementService.class));

            assertThat(runs).allSatisfy(run -> assertThat(told(run, one, two)).containsExactly("documents"));
            assertThat(called).allSatisfy(run -> assertThat(ends(run, one, two)).containsExactly("End_XtDone"));
        }
    }

    private static List<CaseRuns.Run> suspended(CaseRuns cases, Instant cap) {
        var runs = new ArrayList<CaseRuns.Run>();
        for (int i = 0; i < CASES; i++) {
            runs.add(cases.open("DIRECT")
                    .toReview()
                    .does("Task_Review", "ASK_DOCUMENTS")
                    .does("Task_SignDocumentRequest", "SIGN")
                    .receivesRequest(cap));
        }
        return runs;
    }

    /** Cases that wait for a timer in a process that theirs called. */
    private static List<CaseRuns.Run> answering(CaseRuns cases, Instant until) {
        Map<String, Object> opened = Map.of("until", until.toString(), "age", 30, "urgent", true, "sort", "WORK");
        var runs = new ArrayList<CaseRuns.Run>();
        for (int i = 0; i < CASES; i++) {
            runs.add(cases.open("xtTogether", Map.of()).finish("Task_XtOpen", opened));
        }
        return runs;
    }

    private static List<String> ends(CaseRuns.Run run, ConfigurableApplicationContext... nodes) {
        return Stream.of(nodes)
                .flatMap(node -> node.getBean(WorkList.class).endOf(run.id()).stream())
                .toList();
    }

    private static List<String> told(CaseRuns.Run run, ConfigurableApplicationContext... nodes) {
        var told = new ArrayList<String>();
        for (var node : nodes) {
            told.addAll(node.getBean(WorkList.class).endedOf(run.id()));
        }
        return told;
    }

    // the nightly removal of old history stays planned
    private static void awaitNoJobs(ManagementService management) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(120));
        while (jobs(management, CaseRuns.RENEWAL) + jobs(management, "xtAnswer") > 0) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static long jobs(ManagementService management, String model) {
        return management.createJobQuery().processDefinitionKey(model).count();
    }

    private static ConfigurableApplicationContext node(TestDatabase.Schema schema) {
        return new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + schema.jdbcUrl(),
                        "spring.datasource.username=" + schema.user(),
                        "spring.datasource.password=" + schema.password(),
                        "spring.jmx.enabled=false")
                .run();
    }
}
