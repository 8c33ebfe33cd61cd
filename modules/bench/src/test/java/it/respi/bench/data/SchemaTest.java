// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.launcher.part.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The data follow the migrations and the model of the procedure; whoever changes those learns of it here. */
class SchemaTest {

    static List<String> tables() {
        return Schema.tables().stream()
                .filter(table -> !table.startsWith("ACT_"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void fillsOnlyColumnsThatTheMigrationsMake(String table) throws IOException {
        String sql = migrations();
        int begin = sql.indexOf("create table " + table + " (");
        assertThat(begin).as("create table " + table).isNotNegative();
        String definition = sql.substring(begin, sql.indexOf("\n)", begin));

        assertThat(Schema.columns(table))
                .allSatisfy(column -> assertThat(sql)
                        .containsPattern(
                                definition.contains("\n    " + column + " ")
                                        ? "\n    " + column + " +"
                                        : "alter table " + table + "\\s(?:(?!;\n)[\\s\\S])*?add column " + column
                                                + " +"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OVER")
    void namesTheStepsAsTheModelDoes(Stage stage) throws IOException {
        String model = model("p01-permit-renewal/p01-permit-renewal") + model("shared/police-permit");
        int task = model.indexOf("id=\"" + stage.code() + "\" name=\"" + stage.title() + "\"");

        assertThat(task).as(stage.code() + " " + stage.title()).isPositive();
        assertThat(model.substring(task)).containsSubsequence("name=\"action\" value=\"" + stage.action() + "\"", "</");
        assertThat(model).contains("name=\"lane\" value=\"" + stage.lane() + "\"");
    }

    @Test
    void waitsForWhatTheModelWaitsFor() throws IOException {
        String model = model("p01-permit-renewal/p01-permit-renewal");
        List<String> starts = Pattern.compile("<bpmn:startEvent id=\"(Start_\\w+_P01)\"")
                .matcher(model)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(EngineRows.SIGNALS)
                .extracting(EngineRows.Waiting::start)
                .containsExactlyInAnyOrderElementsOf(starts);
        assertThat(EngineRows.SIGNALS)
                .allSatisfy(signal -> assertThat(model)
                        .containsSubsequence(
                                "id=\"" + signal.start() + "\"",
                                "messageRef=\"Message_" + signal.signal() + "\"",
                                "</"));
        assertThat(model)
                .containsSubsequence("id=\"" + EngineRows.CALL + "\"", "calledElement=\"" + EngineRows.CALLED + "\"");
    }

    @Test
    void refusesARowWithOtherColumns() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new Rows().add("dossier_office", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String model(String name) throws IOException {
        return Files.readString(Folders.project().resolve("bpmn/" + name + ".bpmn"));
    }

    private static String migrations() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path module : inside(Folders.project().resolve("modules"))) {
            Path migrations = module.resolve("src/main/resources/db/migration");
            if (Files.isDirectory(migrations)) {
                try (Stream<Path> files = Files.walk(migrations)) {
                    for (Path file : files.filter(path -> path.toString().endsWith(".sql"))
                            .toList()) {
                        all.append(Files.readString(file));
                    }
                }
            }
        }
        return all.toString();
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
