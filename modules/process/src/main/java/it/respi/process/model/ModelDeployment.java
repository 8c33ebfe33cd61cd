// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.ManagementService;
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

    ModelDeployment(RepositoryService repository, ManagementService management, Models models) {
        models.all().forEach(model -> deploy(repository, model));
        // cases that began under an older version of a model keep their timers
        repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .forEach(management::registerDeploymentForJobExecutor);
    }

    private static void deploy(RepositoryService repository, Models.Model model) {
        repository
                .createDeployment()
                .name(model.path())
                .addInputStream(model.path(), new ByteArrayInputStream(model.xml()))
                .enableDuplicateFiltering(false)
                .deploy();
    }
}
