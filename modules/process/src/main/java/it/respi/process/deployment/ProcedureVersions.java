// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.cases.ProcedureDefinition;
import it.respi.process.model.Assembly;
import it.respi.process.model.DecisionTable;
import it.respi.process.model.ProcedureReader;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The versions of a procedure that the engine knows, each with everything that was deployed with it. */
@Component
public class ProcedureVersions {
    /** More are not looked at: each is read anew. */
    public static final int MOST = 40;

    private static final String TABLES = ".dmn";

    private final RepositoryService repository;

    ProcedureVersions(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * One version.
     *
     * @param model the engine's name of it
     * @param assembly the model with those that it calls
     * @param tables the decision tables that it asks, in the order of their files
     * @param since when it was brought into the engine
     */
    public record Version(
            String model, ProcedureDefinition procedure, Assembly assembly, List<DecisionTable> tables, Instant since) {
        public Version {
            tables = List.copyOf(tables);
        }

        public int number() {
            return procedure.version();
        }
    }

    /** The newest first, at most {@link #MOST}; none when the engine knows no procedure of that key. */
    public List<Version> of(String key) {
        var models = new DeployedModels(repository);
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .orderByProcessDefinitionVersion()
                .desc()
                .listPage(0, MOST)
                .stream()
                .filter(one -> !ProcedureReader.isShared(models.model(one)))
                .map(one -> version(one, models))
                .toList();
    }

    private Version version(ProcessDefinition one, DeployedModels models) {
        String deployment = one.getDeploymentId();
        var assembly = new Assembly(models.model(one), models.library(deployment));
        return new Version(
                one.getId(),
                new ProcedureReader(assembly).read(one.getVersion(), true),
                assembly,
                tables(deployment),
                repository
                        .createDeploymentQuery()
                        .deploymentId(deployment)
                        .singleResult()
                        .getDeploymentTime()
                        .toInstant());
    }

    private List<DecisionTable> tables(String deployment) {
        return repository.getDeploymentResources(deployment).stream()
                .filter(file -> file.getName().endsWith(TABLES))
                .flatMap(file -> DecisionTable.read(file.getBytes()).stream())
                .toList();
    }
}
