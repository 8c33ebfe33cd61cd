// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.process.model.Library;
import it.respi.process.model.ModelFile;
import it.respi.process.model.ParsedModels;
import it.respi.process.model.Shelf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The models as the engine keeps them. Many versions are the same file: each is read once. */
final class DeployedModels {

    private final RepositoryService repository;
    private final ParsedModels parsed;

    /** @param parsed what was read before of the same files */
    DeployedModels(RepositoryService repository, ParsedModels parsed) {
        this.repository = repository;
        this.parsed = parsed;
    }

    BpmnModelInstance model(ProcessDefinition one) {
        return parsed.of(content(one.getDeploymentId(), one.getResourceName())).orElseThrow();
    }

    /** What the procedure of a deployment calls and asks: what was deployed with it. */
    Library library(String deployment) {
        List<Resource> resources = repository.getDeploymentResources(deployment);
        return new Shelf(
                resources.stream()
                        .map(file -> new ModelFile(file.getName(), file.getBytes(), false))
                        .toList(),
                parsed);
    }

    private byte[] content(String deployment, String name) {
        try (InputStream in = repository.getResourceAsStream(deployment, name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a model cannot be read from the engine", unreadable);
        }
    }
}
