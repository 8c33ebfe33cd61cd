// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import it.respi.process.model.ProcedureReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * The procedures that the engine knows, read once from their models in every version: a case that began under an older one
 * goes on by it, also when its model is not offered any more.
 */
@Component
class BpmnCatalog implements ProcedureCatalog {

    /** By key, the newest version first. */
    private final Map<String, List<ProcedureDefinition>> versions = new TreeMap<>();

    /** @param deployed not used, but the versions are counted by it */
    BpmnCatalog(Models models, RepositoryService repository, ModelDeployment deployed) {
        Set<String> offered = models.all().stream().map(ModelKey::of).collect(Collectors.toSet());
        List<ProcessDefinition> known = repository
                .createProcessDefinitionQuery()
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        for (ProcessDefinition one : known) {
            var reader = new ProcedureReader(repository.getBpmnModelInstance(one.getId()));
            versions.computeIfAbsent(one.getKey(), key -> new ArrayList<>())
                    .add(reader.read(one.getVersion(), offered.contains(one.getKey())));
        }
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
    public Optional<StepDefinition> step(String key, String code) {
        return versions.getOrDefault(key, List.of()).stream()
                .flatMap(version -> version.step(code).stream())
                .findFirst();
    }
}
