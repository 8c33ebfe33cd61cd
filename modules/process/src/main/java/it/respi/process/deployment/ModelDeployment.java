// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.process.lint.Finding;
import it.respi.process.lint.Rule;
import it.respi.process.model.ModelFile;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;

/**
 * Brings the models into the engine, at start-up and at no other moment; the only place that does. Each procedure is
 * deployed with everything that it calls and asks, so that a case stays with what it began with, and only when any of it changed. The engine takes a lock in the database meanwhile, so that two nodes starting at once
 * make one version.
 */
@Component
public class ModelDeployment {

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
            deployment.deploy();
        } catch (ProcessEngineException notTaken) {
            if (!procedure.own()) {
                throw notTaken;
            }
            models.refuse(procedure, List.of(new Finding(Rule.ENGINE, procedure.path(), firstLine(notTaken))));
        }
    }

    private static String firstLine(ProcessEngineException notTaken) {
        return String.valueOf(notTaken.getMessage()).lines().findFirst().orElse("");
    }
}
