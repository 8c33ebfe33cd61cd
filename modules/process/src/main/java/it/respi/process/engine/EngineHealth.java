// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.engine;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Health of the engine: it answers, and its background jobs run where they should. */
@Component("processHealthIndicator")
class EngineHealth extends AbstractHealthIndicator {

    private final ManagementService management;
    private final JobExecution jobs;

    EngineHealth(ManagementService management, JobExecution jobs) {
        super("the engine does not answer");
        this.management = management;
        this.jobs = jobs;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.withDetail("schema", String.valueOf(management.getProperties().get("schema.version")))
                .withDetail("jobs", jobs.isRunning() ? "running" : "stopped")
                .status(jobs.isExpected() && !jobs.isRunning() ? "OUT_OF_SERVICE" : "UP");
    }
}
