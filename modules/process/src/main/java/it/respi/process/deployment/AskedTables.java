// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.process.model.DecisionTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The decision tables that the newest version of a procedure asks, in the order of their files. */
@Component
public class AskedTables {
    private static final String TABLES = ".dmn";

    private final RepositoryService repository;

    private final Map<String, List<DecisionTable>> byDeployment = new ConcurrentHashMap<>();

    AskedTables(RepositoryService repository) {
        this.repository = repository;
    }

    /** @param key of a procedure that the engine knows */
    public List<DecisionTable> of(String key) {
        ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        return deployed(newest.getDeploymentId());
    }

    /**
     * Every paper that a table speaks of, whatever the answers.
     *
     * @param deployment where the model is that asks the table
     */
    public Set<String> papers(String deployment, String table) {
        return deployed(deployment).stream()
                .filter(one -> one.key().equals(table))
                .flatMap(one -> one.decides().stream())
                .collect(Collectors.toSet());
    }

    /** Read once: what was deployed does not change. */
    private List<DecisionTable> deployed(String deployment) {
        return byDeployment.computeIfAbsent(
                deployment,
                any -> repository.getDeploymentResources(deployment).stream()
                        .filter(file -> file.getName().endsWith(TABLES))
                        .flatMap(file -> DecisionTable.read(file.getBytes()).stream())
                        .toList());
    }
}
