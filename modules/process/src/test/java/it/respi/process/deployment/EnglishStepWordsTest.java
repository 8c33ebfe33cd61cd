// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.FormField;
import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import it.respi.process.ProcessTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("I passi hanno parole inglesi, anche quelli delle versioni di prima")
class EnglishStepWordsTest extends ProcessTest {

    @Autowired
    private ProcedureCatalog catalog;

    @Test
    void everyWordOfEveryStepIsSaidInEnglish() throws IOException {
        List<String> keys = catalog.procedures().stream()
                .filter(procedure -> procedure.key().matches("[ap]\\d\\d.*"))
                .map(ProcedureDefinition::steps)
                .flatMap(List::stream)
                .flatMap(step -> keysOf(step).stream())
                .distinct()
                .toList();

        assertThat(keys).hasSizeGreaterThan(500);
        assertThat(english().stringPropertyNames()).containsAll(keys);
    }

    @Test
    void soIsEveryWordThatOnlyOlderVersionsHave() throws IOException {
        List<String> older = new String(open("words/of-older-versions.txt").readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(older).contains("step.outcome.NO_REMEDY");
        assertThat(english().stringPropertyNames()).containsAll(older);
    }

    private static List<String> keysOf(StepDefinition step) {
        List<String> keys = new ArrayList<>();
        keys.add("step." + step.code());
        step.outcomes().forEach(outcome -> keys.add("step.outcome." + outcome.value()));
        if (step.consequence() != null) {
            keys.add("step.consequence." + step.code());
        }
        for (FormField field : step.fields()) {
            keys.add("step.field." + field.id());
            if (field.hint() != null) {
                keys.add("step.hint." + field.id());
            }
            field.choices().forEach(choice -> keys.add("step.answer." + field.id() + "." + choice.value()));
        }
        return keys;
    }

    private static Properties english() throws IOException {
        Properties words = new Properties();
        for (String bundle : List.of("steps", "procedures")) {
            try (var in =
                    new InputStreamReader(open("messages/" + bundle + "_en.properties"), StandardCharsets.UTF_8)) {
                words.load(in);
            }
        }
        return words;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                EnglishStepWordsTest.class.getClassLoader().getResourceAsStream(name));
    }
}
