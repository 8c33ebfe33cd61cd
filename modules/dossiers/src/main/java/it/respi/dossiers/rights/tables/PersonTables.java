// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.tables;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Every table that holds data of a person, written once: each feature lists its own in {@code person-data/*.csv}. Export,
 * erasure and the test that no table is forgotten read the same list.
 */
@Component
public class PersonTables {
    private final Map<String, PersonTable> tables = new HashMap<>();

    PersonTables() {
        PersonDataFiles.read().forEach(table -> {
            if (tables.put(table.name(), table) != null) {
                throw new IllegalStateException("listed twice: " + table.name());
            }
        });
        tables.values().stream().filter(PersonTable::isLinked).forEach(this::depth);
    }

    /** By name. */
    public List<PersonTable> all() {
        return tables.values().stream()
                .sorted(Comparator.comparing(PersonTable::name))
                .toList();
    }

    /** Those whose rows belong to persons: what hangs on others first, so that it can be deleted in this order. */
    public List<PersonTable> linked() {
        return all().stream()
                .filter(PersonTable::isLinked)
                .sorted(Comparator.comparing(this::depth).reversed())
                .toList();
    }

    /** Condition for the rows of a dossier; {@code :dossier} and {@code :person} are its parameters. */
    public String rowsOf(PersonTable table) {
        String column = table.linkColumn();
        return switch (table.linkFrom()) {
            case "dossier" -> either(column, " = :dossier");
            case "person" -> either(column, " = :person");
            default -> {
                PersonTable other = other(table);
                yield either(
                        column,
                        " in (select " + other.key() + " from " + other.name() + " where " + rowsOf(other) + ")");
            }
        };
    }

    /**
     * Statement with the ids of the dossiers to which the row with the key {@code :key} belongs, in whatever table it is; 0 for a
     * row of no dossier. It reads one row of each table at most.
     */
    public String dossiersOfKey() {
        return linked().stream()
                .filter(table -> !table.key().isEmpty())
                .flatMap(table -> dossiersOf(table, ":key"))
                .collect(Collectors.joining(
                        " union all ", "select distinct coalesce(found.dossier, 0) from (", ") found"));
    }

    private Stream<String> dossiersOf(PersonTable table, String keys) {
        return Stream.of(table.linkColumn().split("\\|")).flatMap(column -> {
            String linked = "select " + column + " as dossier from " + table.name() + " where " + table.key() + " in ("
                    + keys + ")";
            return switch (table.linkFrom()) {
                case "dossier" -> Stream.of(linked);
                case "person" -> Stream.of("select id as dossier from dossier where holder_id in (" + linked + ")");
                default -> dossiersOf(other(table), linked);
            };
        });
    }

    /** Rows of two dossiers name both: {@code kept_id|merged_id}. */
    private static String either(String columns, String condition) {
        return Stream.of(columns.split("\\|"))
                .map(column -> column + condition)
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private int depth(PersonTable table) {
        return switch (table.linkFrom()) {
            case "dossier", "person" -> 0;
            default -> 1 + depth(other(table));
        };
    }

    private PersonTable other(PersonTable table) {
        PersonTable other = tables.get(table.linkFrom());
        if (other == null || other.key().isEmpty()) {
            throw new IllegalStateException(table.name() + " hangs on a table that is not listed, or has no key");
        }
        return other;
    }
}
