// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.cases.Choice;
import it.respi.cases.StepDefinition;
import it.respi.process.ProcessTest;
import it.respi.process.engine.ProcessBeans;
import it.respi.process.engine.ProcessSettings;
import it.respi.process.model.ShippedModels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A folder of the operator with models. */
abstract class OperatorFolderGround extends ProcessTest {
    @Autowired
    ShippedModels shipped;

    @Autowired
    ProcessBeans beans;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KnownTerms terms;

    @Autowired
    ModelDeployment deployment;

    @Autowired
    ProcedureVersions versions;

    @TempDir
    Path folder;

    static List<String> answers(Optional<StepDefinition> step) {
        return step.orElseThrow().outcomes().stream().map(Choice::value).toList();
    }

    String deploy(String model) {
        return repository
                .createDeployment()
                .addString("own/old.bpmn", model)
                .deploy()
                .getId();
    }

    int versionAfterStart() {
        new ModelDeployment(repository, management, models(folder));
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("ownVersions")
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    static String together() throws IOException {
        return resource("/bpmn/xt-together/xt-together.bpmn").replace("xtTogether", "ownTogether");
    }

    Models models(@Nullable Path named) {
        return new Models(shipped, new OperatorFolder(new ProcessSettings(false, named)), beans, terms);
    }

    /** The model of the linter's tests, with a bean that there is. */
    static String small() throws IOException {
        return resource("/lint/good.bpmn").replace("${tellTask}", "${endNoticeWindowTask}");
    }

    static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(OperatorFolderTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
