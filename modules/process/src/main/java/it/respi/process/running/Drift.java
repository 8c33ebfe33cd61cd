// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import io.micrometer.core.instrument.MeterRegistry;
import it.respi.cases.CaseEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A fact of a case that its process did not wait for: written to the log with the case, and counted for the alarm. */
@Component
class Drift {

    private static final Logger LOG = LoggerFactory.getLogger(Drift.class);

    private final MeterRegistry meters;

    Drift(MeterRegistry meters) {
        this.meters = meters;
    }

    void report(CaseEvent event) {
        LOG.warn("Process drift: nobody waits for {} of case {}", describe(event), event.caseId());
        meters.counter("respi.process.drift", "event", event.getClass().getSimpleName())
                .increment();
    }

    private static String describe(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Opened opened -> "the opening by procedure " + opened.procedure();
            case CaseEvent.Reopened reopened -> "the reopening in procedure " + reopened.procedure();
            case CaseEvent.StepCompleted completed -> "the end of task " + completed.engineTask();
            case CaseEvent.Signalled signalled -> signalled.signal().name();
        };
    }
}
