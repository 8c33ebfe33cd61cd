// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import it.respi.process.ProcessTest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.annotation.Autowired;

/** Begins cases at a place of their procedure, and asks when their timers speak. */
abstract class TimersGround extends ProcessTest {
    static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** 1 March 2032 in Italy. */
    static final String MARCH = "2032-02-29T23:00:00Z";

    /** 31 August 2032 in Italy. */
    static final String AUGUST = "2032-08-30T22:00:00Z";

    private static final AtomicLong NUMBERS = new AtomicLong(920_310);

    @Autowired
    RuntimeService runtime;

    @Autowired
    private ManagementService management;

    /** When the timers speak of a case that comes to that place. */
    Map<String, Instant> timers(String procedure, String place, Map<String, Object> known) {
        String process = begun(procedure, place, known);
        return management.createJobQuery().processInstanceId(process).timers().list().stream()
                .collect(Collectors.toMap(
                        this::elementOf, job -> job.getDuedate().toInstant()));
    }

    String begun(String procedure, String place, Map<String, Object> known) {
        return runtime.createProcessInstanceByKey(procedure)
                .businessKey(Long.toString(NUMBERS.incrementAndGet()))
                .setVariables(known)
                .startBeforeActivity(place)
                .execute()
                .getId();
    }

    private String elementOf(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }
}
