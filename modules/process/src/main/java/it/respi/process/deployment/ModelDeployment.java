// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.process.lint.Finding;
import it.respi.process.lint.Rule;
import it.respi.process.model.ModelFile;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings the models into the engine, at start-up and at no other moment; the only place that does. Each procedure is
 * deployed with everything that it calls and asks, so that a case stays with what it began with, and only when any of it changed. The engine takes a lock in the database meanwhile, so that two nodes starting at once
 * make one version.
 */
@Component
public class ModelDeployment {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);

    private final RepositoryService repository;
    private final Models models;

    ModelDeployment(RepositoryService repository, ManagementService management, Models models) {
        this.repository = repository;
        this.models = models;
        models.all().forEach(this::deploy);
        // cases that began under an older version of a model keep their timers
        repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .forEach(management::registerDeploymentForJobExecutor);
    }

    private void deploy(ModelFile procedure) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(procedure.path()).enableDuplicateFiltering(false);
        models.together(procedure)
                .forEach(file -> deployment.addInputStream(file.path(), new ByteArrayInputStream(file.xml())));
        try {
            tellWhenItWasThereBefore(deployment.deployWithResult());
        } catch (ProcessEngineException notTaken) {
            if (!procedure.own()) {
                throw notTaken;
            }
            models.refuse(procedure, List.of(new Finding(Rule.ENGINE, procedure.path(), firstLine(notTaken))));
        }
    }

    /** Somebody went back on purpose, or two nodes bring different files and make versions by turns at each start. */
    private void tellWhenItWasThereBefore(DeploymentWithDefinitions made) {
        if (made.getDeployedProcessDefinitions() == null) {
            return; // nothing changed
        }
        Map<String, Integer> files = files(made);
        boolean known = repository.createDeploymentQuery().deploymentName(made.getName()).list().stream()
                .filter(other -> !other.getId().equals(made.getId()))
                .anyMatch(other -> files(other).equals(files));
        if (known) {
            LOG.error(
                    "The files of {} are those of an earlier version: a new one was made of them. Unless somebody went back on"
                            + " purpose, the nodes have different files",
                    made.getName());
        }
    }

    private Map<String, Integer> files(Deployment one) {
        return repository.getDeploymentResources(one.getId()).stream()
                .collect(Collectors.toMap(Resource::getName, file -> Arrays.hashCode(file.getBytes())));
    }

    private static String firstLine(ProcessEngineException notTaken) {
        return String.valueOf(notTaken.getMessage()).lines().findFirst().orElse("");
    }
}
