// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.engine;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Timers and background steps of this node: they begin when the application is ready and end before anything else does. */
@Component
class JobExecution {

    /** A background step ends well within this; after it another node takes the job over. */
    private static final int LOCK_MILLIS = 60_000;

    private static final int STOP_SECONDS = 20;

    private final ProcessSettings settings;
    private final ThreadPoolTaskExecutor threads = threads();
    private final SpringJobExecutor executor = executor(threads);

    JobExecution(ProcessSettings settings) {
        this.settings = settings;
    }

    void configure(SpringProcessEngineConfiguration engine) {
        engine.setJobExecutor(executor);
        engine.setJobExecutorActivate(false);
        // while versions are mixed, a node runs only what the models it knows have left behind
        engine.setJobExecutorDeploymentAware(true);
        engine.setEnsureJobDueDateNotNull(true);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setCreateIncidentOnFailedJobEnabled(true);
        engine.setDefaultNumberOfRetries(3);
        // an hour without database or mail server must not turn into incidents
        engine.setFailedJobRetryTimeCycle("R12/PT5M");
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (settings.jobsEnabled()) {
            executor.start();
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        if (executor.isActive()) {
            executor.shutdown();
            threads.shutdown();
        }
    }

    /** Whether this node looks for due jobs. */
    boolean isRunning() {
        return executor.isActive();
    }

    /** Whether this node should. */
    boolean isExpected() {
        return settings.jobsEnabled();
    }

    private static SpringJobExecutor executor(ThreadPoolTaskExecutor threads) {
        var executor = new SpringJobExecutor();
        executor.setTaskExecutor(threads);
        executor.setMaxJobsPerAcquisition(10);
        executor.setWaitTimeInMillis(1_000);
        executor.setMaxWait(5_000);
        executor.setBackoffTimeInMillis(50);
        executor.setMaxBackoff(500);
        executor.setLockTimeInMillis(LOCK_MILLIS);
        return executor;
    }

    private static ThreadPoolTaskExecutor threads() {
        var threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("process-job-");
        threads.setCorePoolSize(2);
        threads.setMaxPoolSize(4);
        threads.setQueueCapacity(10);
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(STOP_SECONDS);
        threads.initialize();
        return threads;
    }
}
