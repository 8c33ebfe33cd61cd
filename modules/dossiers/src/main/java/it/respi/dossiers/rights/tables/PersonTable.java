// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.tables;

import it.respi.dossiers.Section;
import it.respi.dossiers.rights.tables.PersonColumn.Content;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table that holds data of a person, or is said to hold none.
 *
 * @param section whose data its rows are; null when a column says so
 * @param sectionColumn the column that says so; empty otherwise
 * @param told its name in the copy for the person; empty when it is not given
 * @param link how its rows belong to a dossier: {@code dossier>column}, {@code person>column}, or another table of the list
 *     before the sign; {@code none} for a table without data of a person
 * @param deleted whether erasure deletes the rows
 */
public record PersonTable(
        String name,
        @Nullable Section section,
        String sectionColumn,
        String told,
        String link,
        boolean deleted,
        List<PersonColumn> columns) {
    private static final String NONE = "none";

    public PersonTable {
        columns = List.copyOf(columns);
    }

    /** Whether its rows belong to persons at all. */
    public boolean isLinked() {
        return !link.equals(NONE);
    }

    /** The column by which rows are told apart; sealed values are bound to it. */
    public String key() {
        return columns.stream()
                .filter(column -> column.content() == Content.KEY)
                .map(PersonColumn::name)
                .findFirst()
                .orElse("");
    }

    /** The columns that the person is given, when these sections are. */
    public List<PersonColumn> given(Set<Section> sections) {
        if (told.isEmpty() || section != null && !sections.contains(section)) {
            return List.of();
        }
        return columns.stream()
                .filter(column -> !column.told().isEmpty())
                .filter(column -> column.section() == null || sections.contains(column.section()))
                .toList();
    }

    String linkFrom() {
        return link.substring(0, link.indexOf('>'));
    }

    String linkColumn() {
        return link.substring(link.indexOf('>') + 1);
    }
}
