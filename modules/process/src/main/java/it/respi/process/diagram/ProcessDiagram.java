// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.diagram;

import it.respi.cases.CaseId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The picture of a case: the model it runs on, where it stands, where it has been. Asks no rights: its callers do. */
@Component
public class ProcessDiagram {

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
     */
    public record Picture(String model, Set<String> active, Set<String> done) {}

    /** The picture of a case; empty when it has no process (any more). */
    public Optional<Picture> of(CaseId caseId) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(this::picture);
    }

    private Picture picture(HistoricProcessInstance instance) {
        List<HistoricActivityInstance> visits = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list();
        Set<String> active = visits.stream()
                .filter(visit -> visit.getEndTime() == null)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toUnmodifiableSet());
        Set<String> done = visits.stream()
                .filter(visit -> visit.getEndTime() != null && !visit.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> !active.contains(id))
                .collect(Collectors.toUnmodifiableSet());
        return new Picture(instance.getProcessDefinitionId(), active, done);
    }

    /** The engine's name of the newest model of a procedure. */
    public String newest(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
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
