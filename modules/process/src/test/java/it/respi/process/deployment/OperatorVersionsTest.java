// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.respi.process.deployment.ProcedureVersions.Version;
import it.respi.process.lint.Finding;
import it.respi.process.lint.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Versions of models of the operator, through the nodes that bring them. */
@ExtendWith(OutputCaptureExtension.class)
class OperatorVersionsTest extends OperatorFolderGround {
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
}
