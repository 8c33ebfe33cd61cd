// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.process.lint.Finding;
import it.respi.process.lint.Rule;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;

/**
 * Brings the models into the engine, at start-up and at no other moment; the only place that does. Each model is deployed
 * for itself and only when it changed. The engine takes a lock in the database meanwhile, so that two nodes starting at once
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

    private void deploy(Models.Model model) {
        try {
            repository
                    .createDeployment()
                    .name(model.path())
                    .addInputStream(model.path(), new ByteArrayInputStream(model.xml()))
                    .enableDuplicateFiltering(false)
                    .deploy();
        } catch (ProcessEngineException notTaken) {
            if (!model.own()) {
                throw notTaken;
            }
            models.refuse(model, List.of(new Finding(Rule.ENGINE, model.path(), firstLine(notTaken))));
        }
    }

    private static String firstLine(ProcessEngineException notTaken) {
        return String.valueOf(notTaken.getMessage()).lines().findFirst().orElse("");
    }
}
