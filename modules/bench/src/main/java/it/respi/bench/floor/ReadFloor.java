// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.floor;

import it.respi.bench.load.Operation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntFunction;

/** The rows of the inbox and of the page of a dossier. */
public final class ReadFloor {
    private static final String LINE = "select id, dossier_number, person_label, procedure_key, code, title, due_on,"
            + " term_start, term_days, stopped_since, stopped_days, assignee_id from case_step"
            + " where office_id = ? and state = 0 and lane = ? order by due_on, id limit 51";
    private static final String VIEWS =
            "select id, shared, query, name from case_view where office_id = ? and shared" + " order by id limit 20";
    private static final List<String> OF_CASE = List.of(
            "select * from case_step where case_id = ? order by id",
            "select * from case_event where case_id = ? order by id desc limit 8",
            "select * from case_checklist where case_id = ? order by position, code");

    private final List<Connection> connections;
    private final List<Reader> readers;

    /**
     * Somebody who reads.
     *
     * @param lanes codes of the lanes they may work in
     */
    public record Reader(int officeId, List<String> lanes) {}

    /** One client on each connection, each one of the readers in turn. */
    public ReadFloor(List<Connection> connections, List<Reader> readers) throws SQLException {
        for (Connection connection : connections) {
            connection.setAutoCommit(false);
        }
        this.connections = connections;
        this.readers = readers;
    }

    /**
     * The first fifty lines, the kept views of the office, and the entry of the history that must stand before they are shown. No
     * figures: the application reads them once in half a minute.
     */
    public Operation inbox() {
        return client -> {
            Connection connection = connections.get(client);
            Reader reader = readers.get(client % readers.size());
            lines(connection, reader);
            read(connection, VIEWS, reader.officeId());
            HistoryFloor.add(connection, reader.officeId(), reader.officeId(), 1);
            connection.commit();
            return Operation.Outcome.DONE;
        };
    }

    /** The rows of the overview, and the entry of the history that must stand before anything is shown. */
    public Operation dossier(IntFunction<String> numbers) {
        return client -> {
            Connection connection = connections.get(client);
            long id = read(
                    connection,
                    "select d.id, d.number, d.owner_office_id, p.*, o.office_id from dossier d"
                            + " join dossier_person p on p.id = d.holder_id"
                            + " left join dossier_office o on o.dossier_id = d.id where d.number = ?",
                    numbers.apply(client % readers.size()));
            HistoryFloor.add(
                    connection, id, readers.get(client % readers.size()).officeId(), 1);
            long file = read(connection, "select * from case_file where dossier_id = ? order by id desc", id);
            for (String sql : OF_CASE) {
                read(connection, sql, file);
            }
            connection.commit();
            return id == 0 || file == 0 ? Operation.Outcome.WRONG : Operation.Outcome.DONE;
        };
    }

    private static void lines(Connection connection, Reader reader) throws SQLException {
        if (reader.lanes().size() == 1) {
            read(connection, LINE, reader.officeId(), reader.lanes().getFirst());
            return;
        }
        StringJoiner union = new StringJoiner(" union all ", "select * from (", ") u order by due_on, id limit 51");
        List<Object> values = new ArrayList<>();
        for (String lane : reader.lanes()) {
            union.add("(" + LINE + ")");
            values.addAll(List.of(reader.officeId(), lane));
        }
        read(connection, union.toString(), values.toArray());
    }

    /** Reads every column of every row; the first column of the first row, or 0. */
    private static long read(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                long first = 0;
                int columns = rows.getMetaData().getColumnCount();
                for (int line = 0; rows.next(); line++) {
                    first = line == 0 ? rows.getLong(1) : first;
                    for (int column = 2; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
                return first;
            }
        }
    }
}
