// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
    private static final Path DOCUMENTS = Path.of("../../bpmn/shared/sp1-documents.bpmn");
    private static final Path RENEWAL = Path.of("../../bpmn/p01-permit-renewal/p01-permit-renewal.bpmn");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final LintCommand command = new LintCommand(new PrintStream(out, true, UTF_8));

    @Test
    void hasNothingAgainstTheModelsOfTheProject() {
        assertThat(command.run(List.of(RENEWAL.toString()))).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo(RENEWAL + ": va bene." + System.lineSeparator());
    }

    @Test
    void saysWhatIsWrongAndWhere(@TempDir Path folder) throws IOException {
        var model = Files.writeString(
                folder.resolve("bad.bpmn"), Files.readString(DOCUMENTS).replace(" camunda:asyncBefore=\"true\"", ""));

        assertThat(command.run(List.of(model.toString()))).isPositive();
        assertThat(out.toString(UTF_8)).contains("1 problema.").contains("deve girare in secondo piano");
    }

    @Test
    void findsWhatIsSharedAndWhatLiesBesideTheFile(@TempDir Path folder) throws IOException {
        Path tests = Path.of("src/test/resources/bpmn/xt-together");
        String model = Files.writeString(
                        folder.resolve("a.bpmn"),
                        Files.readString(tests.resolve("xt-together.bpmn")).replace("xtTogether", "ownTogether"))
                .toString();
        assertThat(command.run(List.of(model))).isPositive();
        assertThat(out.toString(UTF_8)).contains("Rule_XtWay: la tabella di decisione non c’è (xtWay)");

        String table =
                Files.copy(tests.resolve("xt-way.dmn"), folder.resolve("a.dmn")).toString();
        assertThat(command.run(List.of(model, table))).isZero();
    }

    @Test
    void aKeyIsUsedOnceAlsoBesideTheModelsOfTheProject(@TempDir Path folder) throws IOException {
        String renewal = Files.copy(RENEWAL, folder.resolve("mine.bpmn")).toString();
        Files.copy(RENEWAL.resolveSibling("p01-papers.dmn"), folder.resolve("mine.dmn"));
        assertThat(command.run(List.of(renewal))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("p01PermitRenewal: c’è già una procedura con questo nome");

        String own = Files.readString(DOCUMENTS).replace("sp1Documents", "ownDocuments");
        String first = Files.writeString(folder.resolve("a.bpmn"), own).toString();
        String second = Files.writeString(folder.resolve("b.bpmn"), own).toString();
        assertThat(command.run(List.of(first))).isZero();
        assertThat(command.run(List.of(second))).isEqualTo(1);
    }

    @Test
    void countsAFileThatIsNotThere() {
        assertThat(command.run(List.of("nowhere.bpmn"))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("nowhere.bpmn: il file non si può leggere.");
    }

    @Test
    void knowsTheBeansOfTheApplication() {
        assertThat(LintCommand.beans()).contains("endNoticeWindowTask").allMatch(name -> name.endsWith("Task"));
    }

    @Test
    void explainsEveryRuleInBothLanguages() {
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var words = ResourceBundle.getBundle("messages/process", language);
            assertThat(Rule.values())
                    .allSatisfy(rule ->
                            assertThat(words.getString("lint.rule." + rule)).isNotBlank());
        }
    }
}
