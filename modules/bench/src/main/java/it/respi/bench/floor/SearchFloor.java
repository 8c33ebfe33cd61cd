// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.floor;

import it.respi.bench.floor.ReadFloor.Reader;
import it.respi.bench.load.Operation;
import it.respi.dossiers.DossierIndex;
import it.respi.dossiers.NumberMarks;
import it.respi.kernel.names.FullName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntFunction;

/** The rows of a search: the index, the dossiers that are shown with their newest cases, the entry of the history. */
public final class SearchFloor {
    private static final int SHOWN = 20;
    private static final String FOUND = "select d.id, d.number, p.surname, p.given_names, p.birth_date,"
            + " (select f.state from case_file f where f.dossier_id = d.id order by f.id desc limit 1) from ";
    private static final String JOINED = " join dossier_office o on o.dossier_id = d.id and o.office_id = ?"
            + " join dossier_person p on p.id = d.holder_id where ";

    private final List<Connection> connections;
    private final List<Reader> readers;
    private final NumberMarks marks;

    public SearchFloor(List<Connection> connections, List<Reader> readers, NumberMarks marks) throws SQLException {
        for (Connection connection : connections) {
            connection.setAutoCommit(false);
        }
        this.connections = connections;
        this.readers = readers;
        this.marks = marks;
    }

    public Operation byNumber(IntFunction<String> numbers) {
        return client -> shown(client, FOUND + "dossier d" + JOINED + "d.number = ?", numbers.apply(person(client)));
    }

    public Operation byPaper(IntFunction<String> papers) {
        return client -> shown(
                client,
                FOUND + "dossier_mark m straight_join dossier d on d.id = m.dossier_id" + JOINED + "m.mark = ?",
                marks.ofPaper(papers.apply(person(client))));
    }

    /** One look into the index, for one word or for the pair that two words make. */
    public Operation byNames(IntFunction<String> names) {
        return client -> {
            List<Object> ids = new ArrayList<>();
            try (PreparedStatement select = connections
                    .get(client)
                    .prepareStatement("select dossier_id from dossier_token where office_id = ? and token = ?"
                            + " order by dossier_id desc limit " + SHOWN)) {
                select.setInt(1, readers.get(person(client)).officeId());
                select.setString(2, token(names.apply(person(client))));
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        ids.add(rows.getLong(1));
                    }
                }
            }
            StringJoiner places = new StringJoiner(", ", "(", ")");
            ids.forEach(id -> places.add("?"));
            return ids.isEmpty()
                    ? Operation.Outcome.WRONG
                    : shown(client, FOUND + "dossier d" + JOINED + "d.id in " + places, ids.toArray());
        };
    }

    private static String token(String typed) {
        List<String> keys = FullName.of(typed).parts().stream()
                .map(part -> part.keys().iterator().next())
                .toList();
        return keys.size() == 1 ? DossierIndex.one(keys.getFirst()) : DossierIndex.pair(keys.get(0), keys.get(1));
    }

    private Operation.Outcome shown(int client, String sql, Object... values) throws SQLException {
        Connection connection = connections.get(client);
        int office = readers.get(person(client)).officeId();
        long first = 0;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, office);
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 2, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    first = rows.getLong(1);
                    for (int column = 2; column <= 6; column++) {
                        rows.getObject(column);
                    }
                }
            }
        }
        HistoryFloor.add(connection, office, office, 1);
        connection.commit();
        return first == 0 ? Operation.Outcome.WRONG : Operation.Outcome.DONE;
    }

    private int person(int client) {
        return client % readers.size();
    }
}
