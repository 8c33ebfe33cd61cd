// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.diagram;

import it.respi.cases.CaseId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The picture of a case: the model it runs on, where it stands, where it has been. Asks no rights: its callers do. */
@Component
public class ProcessDiagram {
    private static final String WAY = "select * from ACT_HI_ACTINST where ROOT_PROC_INST_ID_ = #{root}";

    private final HistoryService history;
    private final RepositoryService repository;

    ProcessDiagram(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    /**
     * What is drawn.
     *
     * @param model the engine's name of the model in the version the case runs on
     * @param active ids of the elements where the case stands now
     * @param done ids of the elements it went through; never also active
     * @param parts the models that it calls, each with a picture of its own
     * @param times by element, also of the parts: since when the case stands there, or when it last left it
     */
    public record Picture(
            String model, Set<String> active, Set<String> done, List<Part> parts, Map<String, Instant> times) {
        public Picture {
            parts = List.copyOf(parts);
            times = Map.copyOf(times);
        }

        /** Whether the case stands there, also inside of what is called. */
        public boolean isActive(String element) {
            return all(active, Part::active).contains(element);
        }

        /** Whether the case went through there, also inside of what is called. */
        public boolean isDone(String element) {
            return all(done, Part::done).contains(element);
        }

        /** The same, with those times where the case itself knows better. */
        Picture known(Map<String, Instant> better) {
            Map<String, Instant> all = new HashMap<>(times);
            all.putAll(better);
            return new Picture(model, active, done, parts, all);
        }

        private Set<String> all(Set<String> own, Function<Part, Set<String>> ofPart) {
            return Stream.concat(own.stream(), parts.stream().flatMap(part -> ofPart.apply(part).stream()))
                    .collect(Collectors.toSet());
        }
    }

    /**
     * A model that is called, with where the case stands in it.
     *
     * @param key key of the process
     * @param name its Italian name
     */
    public record Part(String key, String name, String model, Set<String> active, Set<String> done) {}

    /** The picture of a case; empty when it has no process (any more). */
    public Optional<Picture> of(CaseId caseId) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .rootProcessInstances()
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(this::picture);
    }

    /** By the key of the model: a case that goes on by a newer version has been where it was in the older one. */
    private Picture picture(HistoricProcessInstance instance) {
        List<HistoricActivityInstance> way = history.createNativeHistoricActivityInstanceQuery()
                .sql(WAY)
                .parameter("root", instance.getId())
                .list();
        Map<String, List<HistoricActivityInstance>> visits =
                way.stream().collect(Collectors.groupingBy(HistoricActivityInstance::getProcessDefinitionKey));
        String model = instance.getProcessDefinitionId();
        List<HistoricActivityInstance> own = visits.getOrDefault(instance.getProcessDefinitionKey(), List.of());
        return new Picture(model, active(own), done(own), parts(model, visits), times(way));
    }

    private static Map<String, Instant> times(List<HistoricActivityInstance> way) {
        return way.stream()
                .filter(visit -> !visit.isCanceled())
                .collect(Collectors.toMap(
                        HistoricActivityInstance::getActivityId,
                        ProcessDiagram::time,
                        BinaryOperator.maxBy(Comparator.naturalOrder())));
    }

    private static Instant time(HistoricActivityInstance visit) {
        return (visit.getEndTime() == null ? visit.getStartTime() : visit.getEndTime()).toInstant();
    }

    private static Set<String> active(List<HistoricActivityInstance> visits) {
        return visits.stream()
                .filter(visit -> visit.getEndTime() == null)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> done(List<HistoricActivityInstance> visits) {
        Set<String> done = new HashSet<>();
        visits.stream()
                .filter(visit -> visit.getEndTime() != null && !visit.isCanceled())
                .forEach(visit -> done.add(visit.getActivityId()));
        done.removeAll(active(visits));
        return Set.copyOf(done);
    }

    /** The models that a procedure calls: those that were deployed with it. */
    private List<Part> parts(String procedure, Map<String, List<HistoricActivityInstance>> visits) {
        String deployment = repository.getProcessDefinition(procedure).getDeploymentId();
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .orderByProcessDefinitionName()
                .asc()
                .list()
                .stream()
                .filter(one -> !one.getId().equals(procedure))
                .map(one -> part(one, visits.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    private static Part part(ProcessDefinition one, List<HistoricActivityInstance> visits) {
        String name = Optional.ofNullable(one.getName()).orElse(one.getKey());
        return new Part(one.getKey(), name, one.getId(), active(visits), done(visits));
    }

    /** The newest model of a procedure, where no case stands. */
    public Picture newest(String key) {
        String model = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
        return new Picture(model, Set.of(), Set.of(), parts(model, Map.of()), Map.of());
    }

    /** A model as BPMN 2.0; it says nothing of any case. Empty when there is none of that name. */
    public Optional<String> model(String name) {
        ProcessDefinition found = repository
                .createProcessDefinitionQuery()
                .processDefinitionId(name)
                .singleResult();
        return Optional.ofNullable(found).map(known -> xml(known.getId()));
    }

    private String xml(String name) {
        try (InputStream model = repository.getProcessModel(name)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the model cannot be read", unreadable);
        }
    }
}
