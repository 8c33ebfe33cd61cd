// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.incident;

import io.micrometer.core.instrument.MeterRegistry;
import it.respi.kernel.refusal.RespiException.NotFound;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The failed background steps of every node, as the engine keeps them. */
@Component
public class Incidents {
    /** More at once are one fault of the whole installation, not single steps to look at. */
    static final int MOST = 200;

    private static final int RETRIES = 3;

    private final RuntimeService runtime;
    private final ManagementService management;

    Incidents(RuntimeService runtime, ManagementService management, MeterRegistry meters) {
        this.runtime = runtime;
        this.management = management;
        meters.gauge("respi.process.incidents", this, Incidents::count);
    }

    /**
     * A step that failed as often as it was tried. Nothing of the case: whoever looks after the server sees no case.
     *
     * @param job the engine's reference, to try it again and to find the fault in the log; its words may name people and are
     *     not told
     * @param model the engine's name of the model in the version the case runs on
     * @param step id of the element in the model
     */
    public record Failed(String job, String model, @Nullable String step, Instant since) {}

    /** The newest, at most {@link #MOST}. */
    public List<Failed> newest() {
        return runtime.createIncidentQuery().orderByIncidentTimestamp().desc().listPage(0, MOST).stream()
                .filter(incident -> Incident.FAILED_JOB_HANDLER_TYPE.equals(incident.getIncidentType()))
                .map(Incidents::failed)
                .toList();
    }

    /** How many there are in all. */
    public long count() {
        return runtime.createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .count();
    }

    /**
     * Tries a failed step again, soon and on any node.
     *
     * @throws NotFound {@code incident.not-found} when it was tried or ended meanwhile
     */
    public void retry(String job) {
        boolean failed = runtime.createIncidentQuery()
                        .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                        .configuration(job)
                        .count()
                > 0;
        if (!failed) {
            throw new NotFound("incident.not-found");
        }
        management.setJobRetries(job, RETRIES);
    }

    private static Failed failed(Incident incident) {
        return new Failed(
                incident.getConfiguration(),
                incident.getProcessDefinitionId(),
                incident.getActivityId(),
                incident.getIncidentTimestamp().toInstant());
    }
}
