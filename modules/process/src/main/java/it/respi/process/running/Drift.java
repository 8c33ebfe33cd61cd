// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import io.micrometer.core.instrument.MeterRegistry;
import it.respi.cases.CaseEvent;
import it.respi.platform.data.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A fact of a case that its process did not wait for: written to the log with the case, counted for the alarm, and put into the
 * list of the administrators, in the transaction of the fact.
 */
@Component
class Drift {

    private static final Logger LOG = LoggerFactory.getLogger(Drift.class);

    private final MeterRegistry meters;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Drift(MeterRegistry meters, JdbcClient jdbc, Ids ids, Clock clock) {
        this.meters = meters;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    void report(CaseEvent event) {
        LOG.warn("Process drift: nobody waits for {} of case {}", describe(event), event.caseId());
        meters.counter("respi.process.drift", "event", event.getClass().getSimpleName())
                .increment();
        jdbc.sql("insert into process_drift (id, case_id, kind, at) values (?, ?, ?, ?)")
                .params(ids.next(), event.caseId().value(), kindOf(event), Timestamp.from(clock.instant()))
                .update();
    }

    /** A signal by its name, any other fact by its kind. */
    private static String kindOf(CaseEvent event) {
        return event instanceof CaseEvent.Signalled signalled
                ? signalled.signal().name()
                : event.getClass().getSimpleName();
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
