// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import it.respi.process.deployment.ProcedureVersions.Version;
import it.respi.process.model.DecisionTable;
import it.respi.process.version.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a newer version changes for a case that runs by an older one: steps, ways, tables, term. */
final class VersionChanges {
    private final Version older;
    private final Version newer;

    private VersionChanges(Version older, Version newer) {
        this.older = older;
        this.newer = newer;
    }

    /** The differences, those of the steps first. */
    static List<Change> between(Version older, Version newer) {
        var changes = new VersionChanges(older, newer);
        List<Change> all = new ArrayList<>(new StepChanges(older.procedure(), newer.procedure()).all());
        all.addAll(new WayChanges(older.assembly(), newer.assembly()).all());
        all.addAll(changes.ofTables());
        all.addAll(changes.ofTerm());
        return List.copyOf(all);
    }

    private List<Change> ofTables() {
        Map<String, DecisionTable> before = byKey(older.tables());
        Map<String, DecisionTable> after = byKey(newer.tables());
        List<Change> changes = new ArrayList<>();
        newer.tables().forEach(table -> {
            DecisionTable was = before.get(table.key());
            if (was == null) {
                changes.add(Change.of(Kind.TABLE_ADDED, table.key(), table.name()));
            } else if (!was.equals(table)) {
                changes.add(Change.of(Kind.TABLE_CHANGED, table.key(), table.name()));
            }
        });
        older.tables().stream()
                .filter(table -> !after.containsKey(table.key()))
                .forEach(table -> changes.add(Change.of(Kind.TABLE_GONE, table.key(), table.name())));
        return changes;
    }

    private static Map<String, DecisionTable> byKey(List<DecisionTable> tables) {
        return tables.stream().collect(Collectors.toMap(DecisionTable::key, Function.identity(), (one, same) -> one));
    }

    private List<Change> ofTerm() {
        String before = older.procedure().frame().term();
        String after = newer.procedure().frame().term();
        return Objects.equals(before, after)
                ? List.of()
                : List.of(new Change(
                        Kind.TERM, newer.procedure().key(), newer.procedure().name(), before, after));
    }
}
