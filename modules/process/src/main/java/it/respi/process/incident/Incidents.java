// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.incident;

import io.micrometer.core.instrument.MeterRegistry;
import it.respi.kernel.refusal.RespiException.NotFound;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The failed background steps of every node, as the engine keeps them. */
@Component
public class Incidents {
    /** More at once are one fault of the whole installation, not single steps to look at. */
    static final int MOST = 200;

    /** So many are tried again at once. */
    static final int MOST_AT_ONCE = 1_000;

    private static final int RETRIES = 3;

    /** An incident of a called process is one of each that called it, too: only the first is counted. */
    private static final String FAILED =
            " from ACT_RU_INCIDENT where INCIDENT_TYPE_ = 'failedJob' and ID_ = ROOT_CAUSE_INCIDENT_ID_";

    /** An incident of a called process is one of each that called it, too. */
    private static final int DEEPEST = 4;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final JdbcClient jdbc;

    Incidents(RuntimeService runtime, ManagementService management, JdbcClient jdbc, MeterRegistry meters) {
        this.runtime = runtime;
        this.management = management;
        this.jdbc = jdbc;
        meters.gauge("respi.process.incidents", this, Incidents::count);
    }

    /**
     * A step that failed as often as it was tried. Nothing of the case: whoever looks after the server sees no case.
     *
     * @param job the engine's reference, to try it again and to find the fault in the log; its words may name people and are
     *     not told
     * @param model the engine's name of the procedure in the version the case runs on
     * @param step id of the element in the model
     */
    public record Failed(String job, String model, @Nullable String step, Instant since) {}

    /** The newest, at most {@link #MOST}. */
    public List<Failed> newest() {
        List<Incident> failed = runtime
                .createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .desc()
                .listPage(0, MOST * DEEPEST)
                .stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .limit(MOST)
                .toList();
        Map<String, String> procedures = proceduresOf(failed);
        return failed.stream()
                .map(one ->
                        failed(one, procedures.getOrDefault(one.getProcessInstanceId(), one.getProcessDefinitionId())))
                .toList();
    }

    /** By process: the model of the procedure, also of a process that was called. */
    private Map<String, String> proceduresOf(List<Incident> failed) {
        Map<String, String> roots = new HashMap<>();
        processes(failed.stream().map(Incident::getProcessInstanceId).toList())
                .forEach(one -> roots.put(one.getId(), one.getRootProcessInstanceId()));
        Map<String, String> models = new HashMap<>();
        processes(roots.values()).forEach(root -> models.put(root.getId(), root.getProcessDefinitionId()));
        Map<String, String> found = new HashMap<>();
        roots.forEach((process, root) -> found.put(process, models.getOrDefault(root, "")));
        return found;
    }

    private List<ProcessInstance> processes(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : runtime.createProcessInstanceQuery()
                        .processInstanceIds(Set.copyOf(ids))
                        .list();
    }

    /** How many there are in all; what called a failed process is not counted again. */
    public long count() {
        return jdbc.sql("select count(*)" + FAILED).query(Long.class).single();
    }

    /** How many there are in all, with the facts for which no process waited. */
    public long waiting() {
        return jdbc.sql("select (select count(*)" + FAILED + ") + (select count(*) from process_drift)")
                .query(Long.class)
                .single();
    }

    /** How often each step failed of which more than one waits, most first. */
    public Map<String, Integer> repeated() {
        Map<String, Integer> found = new LinkedHashMap<>();
        jdbc.sql("select ACTIVITY_ID_, count(*) as times" + FAILED + " and ACTIVITY_ID_ is not null"
                        + " group by ACTIVITY_ID_ having count(*) > 1 order by times desc, ACTIVITY_ID_")
                .query(row -> {
                    found.put(row.getString(1), row.getInt(2));
                });
        return found;
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

    /**
     * Tries a step again wherever it failed, at most {@link #MOST_AT_ONCE}.
     *
     * @return how many
     */
    public int retryAll(String step) {
        List<String> jobs = jdbc.sql("select CONFIGURATION_" + FAILED + " and ACTIVITY_ID_ = ? limit ?")
                .params(step, MOST_AT_ONCE)
                .query(String.class)
                .list();
        if (!jobs.isEmpty()) {
            management.setJobRetries(jobs, RETRIES);
        }
        return jobs.size();
    }

    private static Failed failed(Incident incident, String model) {
        return new Failed(
                incident.getConfiguration(),
                model,
                incident.getActivityId(),
                incident.getIncidentTimestamp().toInstant());
    }
}
