// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;

import it.respi.process.lint.Finding;
import it.respi.process.lint.Rule;
import it.respi.process.model.ModelFile;
import it.respi.registry.LegalParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The folder of procedures that the operator of the server brings. */
@ExtendWith(OutputCaptureExtension.class)
class OperatorFolderTest extends OperatorFolderGround {
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
                .matches(found ->
                        known ? found.isEmpty() : found.contains(new Finding(Rule.UNKNOWN_NAME, "small", term)));
    }

    @Test
    void aParameterThatIsNoLongerInForceIsRefusedHoweverItIsNamed() throws IOException {
        LegalParameters none = mock(LegalParameters.class);
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(small().replace(
                        "<camunda:property name=\"kind\" value=\"DATE\" />",
                        "<camunda:property name=\"maxAge\" value=\"family.housing_certificate.max_age\" />")
                .getBytes(StandardCharsets.UTF_8)));

        assertThat(new KnownTerms(none, Clock.systemUTC()).check(model))
                .containsExactly(new Finding(Rule.UNKNOWN_NAME, "askedOn", "family.housing_certificate.max_age"));
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
}
