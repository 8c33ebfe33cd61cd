// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Merged dossiers are one line of a list: the one that stays, with the numbers of the others that were found. */
@Component
class OneLine {
    private final DossierRows rows;

    OneLine(DossierRows rows) {
        this.rows = rows;
    }

    /** In the same order; asks nothing when none was merged. An office that sees only the merged one keeps its line. */
    List<DossierRows.Row> of(DossierRows.Asker asker, List<DossierRows.Row> found) {
        Set<Long> kept = found.stream()
                .map(DossierRows.Row::mergedInto)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (kept.isEmpty()) {
            return found;
        }
        Map<Long, DossierRows.Row> seen =
                rows.byIds(asker, kept).stream().collect(Collectors.toMap(DossierRows.Row::id, row -> row));
        Map<Long, DossierRows.Row> lines = new LinkedHashMap<>();
        Map<Long, List<DossierRows.Row>> also = new LinkedHashMap<>();
        for (DossierRows.Row row : found) {
            DossierRows.Row line = row.mergedInto() == null ? row : seen.getOrDefault(row.mergedInto(), row);
            lines.putIfAbsent(line.id(), line);
            if (line.id() != row.id()) {
                also.computeIfAbsent(line.id(), none -> new ArrayList<>()).add(row);
            }
        }
        return lines.values().stream()
                .map(line -> line.with(also.getOrDefault(line.id(), List.of())))
                .toList();
    }
}
