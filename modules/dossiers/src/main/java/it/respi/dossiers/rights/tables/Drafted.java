// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.tables;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What drafts may say they are about when they are about a person: whatever has a number or an id of theirs. */
@Component
public class Drafted {
    private final PersonTables tables;
    private final JdbcClient jdbc;

    Drafted(PersonTables tables, JdbcClient jdbc) {
        this.tables = tables;
        this.jdbc = jdbc;
    }

    /** Number and id of the dossier, id of the person, keys of every row that belongs to either. */
    public List<String> of(long dossierId, long personId) {
        List<String> objects = new ArrayList<>(List.of(Long.toString(dossierId), Long.toString(personId)));
        objects.addAll(
                read("select number from dossier where id = :dossier and holder_id = :person", dossierId, personId));
        tables.linked().stream()
                .filter(table -> !table.key().isEmpty())
                .map(table -> "select " + table.key() + " from " + table.name() + " where " + tables.rowsOf(table))
                .forEach(sql -> objects.addAll(read(sql, dossierId, personId)));
        return objects;
    }

    private List<String> read(String sql, long dossierId, long personId) {
        return jdbc.sql(sql)
                .param("dossier", dossierId)
                .param("person", personId)
                .query(String.class)
                .list();
    }
}
