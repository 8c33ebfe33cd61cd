// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.cases.ProcedureDefinition;
import it.respi.process.model.Assembly;
import it.respi.process.model.DecisionTable;
import it.respi.process.model.ParsedModels;
import it.respi.process.model.ProcedureReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The versions of a procedure that the engine knows, each with everything that was deployed with it. */
@Component
public class ProcedureVersions {
    /** More are not looked at: each is read anew. */
    public static final int MOST = 40;

    private static final Logger LOG = LoggerFactory.getLogger(ProcedureVersions.class);
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

    /** The newest first, at most {@link #MOST}, without those that cannot be read; none when the engine knows no procedure of that key. */
    public List<Version> of(String key) {
        var models = new DeployedModels(repository, new ParsedModels());
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .orderByProcessDefinitionVersion()
                .desc()
                .listPage(0, MOST)
                .stream()
                .filter(one -> !ProcedureReader.isShared(models.model(one)))
                .flatMap(one -> readable(one, models).stream())
                .toList();
    }

    private Optional<Version> readable(ProcessDefinition one, DeployedModels models) {
        try {
            return Optional.of(version(one, models));
        } catch (RuntimeException unreadable) { // no case can run by it; administrators are told in the catalogue
            LOG.warn("Version {} of {} cannot be read", one.getVersion(), one.getKey(), unreadable);
            return Optional.empty();
        }
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
