// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.rights.tables.PersonColumn;
import it.respi.dossiers.rights.tables.PersonTable;
import it.respi.dossiers.rights.tables.PersonTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No table with data of a person is forgotten by the copy for the person and by erasure. */
class PersonDataTest extends ApplicationTest {
    /** Engine, reference data, migrations: no table of a person among them unless a column says so (ADR 0004). */
    private static final String NOT_OURS = "(?i)(act_|registry_|flyway_).*";

    private static final String LINK = "(?i).*(dossier|person|holder|case|owner)_id";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PersonTables tables;

    @Test
    @DisplayName("Ogni tabella e ogni colonna con dati della persona è nell’elenco (art. 15 e 17 GDPR)")
    void everyTableAndColumnIsListed() {
        Map<String, List<String>> listed = new TreeMap<>();
        for (PersonTable table : tables.all()) {
            listed.put(
                    table.name(),
                    table.columns().stream().map(PersonColumn::name).sorted().toList());
        }
        List<String> wrong = new ArrayList<>();
        schema().forEach((table, columns) -> {
            boolean ours = !table.matches(NOT_OURS)
                    || columns.stream().anyMatch(name -> name.matches(LINK) && !isEngine(table));
            if (ours && !listed.containsKey(table)) {
                wrong.add(table + ": in no list of person-data/*.csv");
            } else if (ours && isLinked(table) && !columns.equals(listed.get(table))) {
                wrong.add(table + ": columns " + columns + ", listed " + listed.get(table));
            }
        });
        listed.keySet().stream()
                .filter(name -> !schema().containsKey(name))
                .forEach(name -> wrong.add(name + ": gone"));

        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsSealedIsMarkedAsSealed() {
        List<String> sealed = jdbc.sql("select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = database() and data_type in ('varbinary', 'blob', 'mediumblob', 'longblob') and (column_comment like"
                        + " '%sealed%' or column_name = 'sealed' or column_name like 'sealed\\_%')")
                .query(String.class)
                .list();
        List<String> marked = tables.all().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.content() == PersonColumn.Content.SEALED)
                        .map(column -> table.name() + "." + column.name()))
                .toList();

        assertThat(sealed).isNotEmpty();
        assertThat(marked).containsExactlyInAnyOrderElementsOf(sealed);
    }

    @Test
    void whatIsSealedOrFreeTextDoesNotOutliveErasure() {
        assertThat(tables.linked().stream()
                        .filter(table -> !table.deleted())
                        .flatMap(table -> table.columns().stream()
                                .filter(column -> column.content() == PersonColumn.Content.SEALED)
                                .filter(column -> !column.isErased())
                                .map(column -> table.name() + "." + column.name())))
                .as("what the archive authority permitted proves the erasure, and has a key of its own")
                .containsExactly("dossier_erasure.sealed_permission");
    }

    private boolean isLinked(String name) {
        return tables.all().stream().filter(table -> table.name().equals(name)).anyMatch(PersonTable::isLinked);
    }

    private static boolean isEngine(String table) {
        return table.toLowerCase(java.util.Locale.ROOT).startsWith("act_");
    }

    private Map<String, List<String>> schema() {
        return jdbc
                .sql(
                        "select c.table_name, c.column_name from information_schema.columns c join information_schema.tables t"
                                + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                                + " where c.table_schema = database() and t.table_type = 'BASE TABLE'")
                .query((rs, row) -> Map.entry(rs.getString(1), rs.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList()),
                                names -> names.stream().sorted().toList())));
    }
}
