// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.process.model.DecisionTable;
import it.respi.process.model.ShippedModels;
import it.respi.registry.ShippedParameters;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ogni decisione delle tabelle ha parole in italiano e in inglese")
class TableWordsTest {
    private final List<DecisionTable> tables = new ShippedModels()
            .all().stream()
                    .filter(file -> file.path().endsWith(".dmn"))
                    .flatMap(file -> DecisionTable.read(file.xml()).stream())
                    .filter(table -> !table.key().startsWith("xt"))
                    .toList();

    @Test
    void saysEveryDecisionInBothLanguages() {
        Set<String> expected = new TreeSet<>();
        for (DecisionTable table : tables) {
            Stream.of(table)
                    .filter(one -> !one.ofPapers())
                    .flatMap(one -> one.decides().stream())
                    .filter(value -> ShippedParameters.amount(value).isEmpty())
                    .forEach(value -> expected.add("decision." + table.key() + ".says." + value));
        }

        assertThat(keys("tables", Locale.ROOT)).isEqualTo(expected);
        assertThat(keys("tables", Locale.ENGLISH)).isEqualTo(expected);
    }

    /** One for each row: a row that is put in between moves the English words of those below. */
    @Test
    void saysWhyInEnglishForEveryRow() {
        Set<String> expected = new TreeSet<>();
        for (DecisionTable table : tables) {
            for (int row = 1; row <= table.rows().size(); row++) {
                expected.add("decision." + table.key() + ".rule." + row);
            }
        }
        Set<String> said = keys("procedures", Locale.ENGLISH);
        said.removeIf(key -> !key.matches("decision\\..+\\.rule\\.\\d+"));

        assertThat(said).isEqualTo(expected);
    }

    private static Set<String> keys(String bundle, Locale language) {
        var fallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new TreeSet<>(ResourceBundle.getBundle("messages/" + bundle, language, fallback)
                .keySet());
    }
}
