// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import it.respi.cases.Choice;
import it.respi.cases.StepDefinition;
import it.respi.process.ProcessTest;
import it.respi.process.deployment.ProcedureVersions.Version;
import it.respi.process.engine.ProcessBeans;
import it.respi.process.engine.ProcessSettings;
import it.respi.process.lint.Finding;
import it.respi.process.lint.Rule;
import it.respi.process.model.ModelFile;
import it.respi.process.model.ShippedModels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The folder of procedures that the operator of the server brings. */
@ExtendWith(OutputCaptureExtension.class)
class OperatorFolderTest extends ProcessTest {
    @Autowired
    private ShippedModels shipped;

    @Autowired
    private ProcessBeans beans;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private KnownTerms terms;

    @Autowired
    private ModelDeployment deployment;

    @Autowired
    private ProcedureVersions versions;

    @TempDir
    private Path folder;

    @Test
    void addsWhatIsFitToRunAndLeavesOutTheRest() throws IOException {
        Files.createDirectories(folder.resolve("comune"));
        Files.writeString(folder.resolve("comune/small.bpmn"), small());
        Files.writeString(
                folder.resolve("broken.bpmn"),
                small().replace("id=\"small\"", "id=\"broken\"")
                        .replace("processRef=\"small\"", "processRef=\"broken\"")
                        .replace("isExecutable=\"true\"", "isExecutable=\"false\""));
        Files.writeString(folder.resolve("notes.txt"), "no model");

        Models models = models(folder);

        assertThat(models.all()).extracting(ModelFile::path).contains("own/comune/small.bpmn");
        assertThat(models.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.path()).isEqualTo("own/broken.bpmn");
            assertThat(refused.findings()).extracting(Finding::rule).containsExactly(Rule.NOT_EXECUTABLE);
        });
    }

    /** As a cluster mounts a configuration: links to a hidden folder. */
    @Test
    void linksAreFollowedAndLettersOfTheEndingDoNotCount() throws IOException {
        Path hidden = Files.createDirectories(folder.resolve("..2026"));
        Files.writeString(hidden.resolve("small.BPMN"), small());
        Files.createSymbolicLink(folder.resolve("..data"), hidden);
        Files.createSymbolicLink(folder.resolve("small.BPMN"), Path.of("..data/small.BPMN"));

        Models models = models(folder);

        assertThat(models.refused()).isEmpty();
        assertThat(models.all()).extracting(ModelFile::path).contains("own/small.bpmn");
    }

    @Test
    void whatCannotBeReadIsToldAndStopsNothing() throws IOException {
        Files.writeString(folder.resolve("small.bpmn"), small());
        Files.write(folder.resolve("large.bpmn"), new byte[5_000_001]);
        Files.createSymbolicLink(folder.resolve("gone.bpmn"), Path.of("nowhere.bpmn"));
        Files.createSymbolicLink(folder.resolve("round"), folder);

        Models models = models(folder);

        assertThat(models.all()).extracting(ModelFile::path).contains("own/small.bpmn");
        assertThat(models.refused())
                .extracting(
                        Models.Refused::path,
                        refused -> refused.findings().getFirst().rule())
                .containsExactly(
                        tuple("own/gone.bpmn", Rule.FILE),
                        tuple("own/large.bpmn", Rule.FILE),
                        tuple("own/round", Rule.FILE));
    }

    @Test
    void aKeyIsUsedOnce() throws IOException {
        Files.writeString(folder.resolve("a.bpmn"), small());
        Files.writeString(folder.resolve("b.bpmn"), small());

        assertThat(models(folder).refused())
                .singleElement()
                .extracting(refused -> refused.findings().getFirst().rule())
                .isEqualTo(Rule.KEY_TAKEN);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"housing.decision, true", "nobody.knows, false", "host.notice, false"})
    void theTermOfAProcedureIsKnownAndInDaysOrMonths(String term, boolean known) throws IOException {
        jdbc.sql("insert ignore into registry_parameter (param_key, amount, unit, valid_from, norm, tag, active)"
                        + " values ('housing.decision', 30, 'DAY', '2000-01-01', 'L.', 'S1', true),"
                        + " ('host.notice', 48, 'HOUR', '2000-01-01', 'L.', 'S1', true)")
                .update();
        Files.writeString(folder.resolve("a.bpmn"), small().replace("<bpmn:laneSet", """
                        <bpmn:extensionElements><camunda:properties><camunda:property name="term" value="%s" />
                        </camunda:properties></bpmn:extensionElements><bpmn:laneSet""".formatted(term)));

        assertThat(models(folder).refused())
                .flatExtracting(Models.Refused::findings)
                .isEqualTo(known ? List.of() : List.of(new Finding(Rule.UNKNOWN_NAME, "small", term)));
    }

    @Test
    void aFolderThatIsNotThereIsSaidAtOnce() {
        Path nowhere = folder.resolve("nowhere");
        assertThatIllegalStateException().isThrownBy(() -> models(nowhere)).withMessageContaining("nowhere");
        assertThat(models(null).files()).hasSameSizeAs(shipped.all());
    }

    @Test
    void aProcedureOfTheFolderUsesWhatIsSharedAndTheTablesBesideIt() throws IOException {
        Files.writeString(folder.resolve("a.bpmn"), together());
        assertThat(models(folder).refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.findings())
                        .contains(new Finding(Rule.TABLE_UNKNOWN, "Rule_XtWay", "xtWay")));

        Files.writeString(folder.resolve("a.dmn"), resource("/bpmn/xt-together/xt-way.dmn"));
        Models models = models(folder);
        assertThat(models.refused()).isEmpty();
        ModelFile own = models.all().stream()
                .filter(file -> file.path().equals("own/a.bpmn"))
                .findFirst()
                .orElseThrow();
        assertThat(models.together(own))
                .extracting(ModelFile::path)
                .containsExactlyInAnyOrder("own/a.bpmn", "own/a.dmn", "shared/xt-answer.bpmn", "shared/xt-sign.bpmn");
    }

    @Test
    void aChangeOfAnythingThatItUsesIsANewVersion(CapturedOutput log) throws IOException {
        Files.writeString(folder.resolve("a.bpmn"), together().replace("ownTogether", "ownVersions"));
        Path table = Files.writeString(folder.resolve("a.dmn"), resource("/bpmn/xt-together/xt-way.dmn"));

        assertThat(versionAfterStart()).isEqualTo(1);
        assertThat(versionAfterStart()).isEqualTo(1);
        String before = Files.readString(table);
        Files.writeString(table, before.replace("&lt; 18", "&lt; 16").replace("[18..65]", "[16..65]"));
        assertThat(versionAfterStart()).isEqualTo(2);
        assertThat(log).doesNotContain("those of an earlier version");

        Files.writeString(table, before);
        assertThat(versionAfterStart()).as("somebody went back").isEqualTo(3);
        assertThat(log).contains("The files of own/a.bpmn are those of an earlier version");
    }

    @Test
    void whatAnotherNodeBringsIsReadWhenItIsAskedFor() throws IOException {
        String model = small().replace("id=\"small\"", "id=\"lateSmall\"").replace("=\"small\"", "=\"lateSmall\"");
        var catalog = new BpmnCatalog(models(null), repository, deployment, new CalledModels());
        assertThat(catalog.procedure("lateSmall")).isEmpty();

        String first = deploy(model);
        assertThat(catalog.newest("lateSmall")).isPresent();
        String second = deploy(model.replace("name=\"Chiedi\"", "name=\"Domanda\""));
        assertThat(catalog.step("lateSmall", 2, "Task_Ask"))
                .hasValueSatisfying(step -> assertThat(step.label()).isEqualTo("Domanda"));
        List.of(first, second).forEach(one -> repository.deleteDeployment(one, true));
    }

    /** As an earlier Respi may have taken it. */
    @Test
    void aVersionThatCannotBeReadIsLeftOutAndStopsNothing() throws IOException {
        String model = small().replace("id=\"small\"", "id=\"oldSmall\"").replace("=\"small\"", "=\"oldSmall\"");
        String broken = model.replace(
                "<camunda:property name=\"outcome.YES\"",
                "<camunda:property name=\"position\" value=\"1.5\" /><camunda:property name=\"outcome.YES\"");
        List<String> deployed = List.of(deploy(model), deploy(broken));
        Models models = models(null);

        var catalog = new BpmnCatalog(models, repository, deployment, new CalledModels());

        assertThat(catalog.procedure("oldSmall"))
                .hasValueSatisfying(known -> assertThat(known.version()).isEqualTo(1));
        assertThat(catalog.newest("oldSmall"))
                .hasValueSatisfying(name -> assertThat(name).startsWith("oldSmall:1:"));
        assertThat(versions.of("oldSmall")).extracting(Version::number).containsExactly(1);
        assertThat(models.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(Finding::rule, Finding::element)
                        .containsExactly(tuple(Rule.NOT_READ, "oldSmall:2")));
        deployed.forEach(one -> repository.deleteDeployment(one, true));
    }

    @Test
    void everyVersionKeepsItsSteps() throws IOException {
        String model = small().replace("id=\"small\"", "id=\"twoSmall\"").replace("=\"small\"", "=\"twoSmall\"");
        List<String> deployed = List.of(
                deploy(model),
                deploy(model.replace("outcome.YES", "outcome.SURE").replace("== 'YES'", "== 'SURE'")));

        var catalog = new BpmnCatalog(models(null), repository, deployment, new CalledModels());

        assertThat(answers(catalog.step("twoSmall", 1, "Task_Ask"))).containsExactly("YES", "NO");
        assertThat(answers(catalog.step("twoSmall", 2, "Task_Ask"))).containsExactly("SURE", "NO");
        assertThat(answers(catalog.step("twoSmall", null, "Task_Ask"))).containsExactly("SURE", "NO");
        deployed.forEach(one -> repository.deleteDeployment(one, true));
    }

    private static List<String> answers(Optional<StepDefinition> step) {
        return step.orElseThrow().outcomes().stream().map(Choice::value).toList();
    }

    private String deploy(String model) {
        return repository
                .createDeployment()
                .addString("own/old.bpmn", model)
                .deploy()
                .getId();
    }

    private int versionAfterStart() {
        new ModelDeployment(repository, management, models(folder));
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("ownVersions")
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private static String together() throws IOException {
        return resource("/bpmn/xt-together/xt-together.bpmn").replace("xtTogether", "ownTogether");
    }

    private Models models(@Nullable Path named) {
        return new Models(shipped, new OperatorFolder(new ProcessSettings(false, named)), beans, terms);
    }

    /** The model of the linter's tests, with a bean that there is. */
    private static String small() throws IOException {
        return resource("/lint/good.bpmn").replace("${tellTask}", "${endNoticeWindowTask}");
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(OperatorFolderTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
