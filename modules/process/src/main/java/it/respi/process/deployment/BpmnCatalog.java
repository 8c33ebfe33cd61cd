// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import it.respi.process.lint.Finding;
import it.respi.process.lint.Rule;
import it.respi.process.model.Assembly;
import it.respi.process.model.ParsedModels;
import it.respi.process.model.ProcedureReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/**
 * The procedures that the engine knows, read from their models in every version: a case that began under an older one goes on
 * by it, also when its model is not offered any more. Read at start-up, and again when something is asked for that another
 * node may have brought since. What is only called by procedures is none. A version that cannot be read is left out and told.
 */
@Component
class BpmnCatalog implements ProcedureCatalog, NewestModels {

    private final Models models;
    private final Set<String> offered;
    private final RepositoryService repository;
    private final CalledModels called;
    private volatile Known known;

    /** @param deployed not used, but the versions are counted by it */
    BpmnCatalog(Models models, RepositoryService repository, ModelDeployment deployed, CalledModels called) {
        this.models = models;
        this.offered = models.offered();
        this.repository = repository;
        this.called = called;
        this.known = read(models.parsed());
    }

    /**
     * What was read.
     *
     * @param definitions how many models the engine had, of any kind
     * @param versions by key, the newest version first
     * @param newest the engine's name of the newest version, by key
     */
    private record Known(int definitions, Map<String, List<ProcedureDefinition>> versions, Map<String, String> newest) {
        Optional<List<ProcedureDefinition>> of(String key) {
            return Optional.ofNullable(versions.get(key));
        }

        Optional<ProcedureDefinition> of(String key, int version) {
            return versions.getOrDefault(key, List.of()).stream()
                    .filter(one -> one.version() == version)
                    .findFirst();
        }
    }

    private Known read(ParsedModels parsed) {
        var deployments = new DeployedModels(repository, parsed);
        List<ProcessDefinition> all = repository
                .createProcessDefinitionQuery()
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        var found = new Known(all.size(), new TreeMap<>(), new TreeMap<>());
        for (ProcessDefinition one : all) {
            try {
                read(one, deployments, found);
            } catch (RuntimeException unreadable) { // a version that an earlier Respi took must not stop the server
                models.leftOut(one.getResourceName(), unreadable(one, unreadable));
            }
        }
        return found;
    }

    private void read(ProcessDefinition one, DeployedModels deployments, Known found) {
        BpmnModelInstance model = deployments.model(one);
        if (ProcedureReader.isShared(model)) {
            return;
        }
        var reader = new ProcedureReader(new Assembly(model, deployments.library(one.getDeploymentId())));
        ProcedureDefinition procedure = reader.read(one.getVersion(), offered.contains(one.getKey()));
        called.know(one.getDeploymentId(), one.getVersion(), reader.unansweredOfCalled());
        found.newest().putIfAbsent(one.getKey(), one.getId());
        found.versions().computeIfAbsent(one.getKey(), key -> new ArrayList<>()).add(procedure);
    }

    private static List<Finding> unreadable(ProcessDefinition one, RuntimeException reason) {
        return List.of(new Finding(Rule.NOT_READ, one.getKey() + ":" + one.getVersion(), String.valueOf(reason)));
    }

    private <T> Optional<T> ask(Function<Known, Optional<T>> question) {
        Known asked = known;
        Optional<T> answer = question.apply(asked);
        return answer.isPresent() || !isOutdated(asked) ? answer : question.apply(known);
    }

    private synchronized boolean isOutdated(Known asked) {
        if (known == asked && repository.createProcessDefinitionQuery().count() != asked.definitions()) {
            known = read(new ParsedModels());
        }
        return known != asked;
    }

    @Override
    public List<ProcedureDefinition> procedures() {
        return known.versions().values().stream().map(List::getFirst).toList();
    }

    @Override
    public Optional<ProcedureDefinition> procedure(String key) {
        return ask(all -> all.of(key)).map(List::getFirst);
    }

    @Override
    public Optional<ProcedureDefinition> procedure(String key, int version) {
        return ask(all -> all.of(key, version));
    }

    @Override
    public Optional<String> newest(String key) {
        return ask(all -> Optional.ofNullable(all.newest().get(key)));
    }

    @Override
    public Optional<StepDefinition> step(String key, String code) {
        return ask(all -> all.of(key)).orElse(List.of()).stream()
                .flatMap(version -> version.step(code).stream())
                .findFirst();
    }
}
