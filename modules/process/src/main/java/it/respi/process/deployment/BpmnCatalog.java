// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import it.respi.process.lint.Finding;
import it.respi.process.lint.Rule;
import it.respi.process.model.Assembly;
import it.respi.process.model.ProcedureReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/**
 * The procedures that the engine knows, read once from their models in every version: a case that began under an older one
 * goes on by it, also when its model is not offered any more. What is only called by procedures is none. A version that
 * cannot be read is left out and told.
 */
@Component
class BpmnCatalog implements ProcedureCatalog, NewestModels {

    /** By key, the newest version first. */
    private final Map<String, List<ProcedureDefinition>> versions = new TreeMap<>();

    /** The engine's name of the newest version, by key. */
    private final Map<String, String> newest = new TreeMap<>();

    private final CalledModels called;

    /** @param deployed not used, but the versions are counted by it */
    BpmnCatalog(Models models, RepositoryService repository, ModelDeployment deployed, CalledModels called) {
        this.called = called;
        Set<String> offered = models.offered();
        var deployments = new DeployedModels(repository);
        List<ProcessDefinition> known = repository
                .createProcessDefinitionQuery()
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        for (ProcessDefinition one : known) {
            try {
                read(one, deployments, offered);
            } catch (RuntimeException unreadable) { // a version that an earlier Respi took must not stop the server
                models.leftOut(one.getResourceName(), unreadable(one, unreadable));
            }
        }
    }

    private void read(ProcessDefinition one, DeployedModels deployments, Set<String> offered) {
        BpmnModelInstance model = deployments.model(one);
        if (ProcedureReader.isShared(model)) {
            return;
        }
        var reader = new ProcedureReader(new Assembly(model, deployments.library(one.getDeploymentId())));
        ProcedureDefinition procedure = reader.read(one.getVersion(), offered.contains(one.getKey()));
        called.know(one.getDeploymentId(), reader.unansweredOfCalled());
        newest.putIfAbsent(one.getKey(), one.getId());
        versions.computeIfAbsent(one.getKey(), key -> new ArrayList<>()).add(procedure);
    }

    private static List<Finding> unreadable(ProcessDefinition one, RuntimeException reason) {
        return List.of(new Finding(Rule.NOT_READ, one.getKey() + ":" + one.getVersion(), String.valueOf(reason)));
    }

    @Override
    public List<ProcedureDefinition> procedures() {
        return versions.values().stream().map(List::getFirst).toList();
    }

    @Override
    public Optional<ProcedureDefinition> procedure(String key) {
        return Optional.ofNullable(versions.get(key)).map(List::getFirst);
    }

    @Override
    public Optional<ProcedureDefinition> procedure(String key, int version) {
        return versions.getOrDefault(key, List.of()).stream()
                .filter(one -> one.version() == version)
                .findFirst();
    }

    @Override
    public Optional<String> newest(String key) {
        return Optional.ofNullable(newest.get(key));
    }

    @Override
    public Optional<StepDefinition> step(String key, String code) {
        return versions.getOrDefault(key, List.of()).stream()
                .flatMap(version -> version.step(code).stream())
                .findFirst();
    }
}
