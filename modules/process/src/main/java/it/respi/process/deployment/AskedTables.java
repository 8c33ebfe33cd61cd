// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.process.model.DecisionTable;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The decision tables that the newest version of a procedure asks, in the order of their files. */
@Component
public class AskedTables {
    private static final String TABLES = ".dmn";

    private final RepositoryService repository;

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
        return repository.getDeploymentResources(newest.getDeploymentId()).stream()
                .filter(file -> file.getName().endsWith(TABLES))
                .flatMap(file -> DecisionTable.read(file.getBytes()).stream())
                .toList();
    }
}
