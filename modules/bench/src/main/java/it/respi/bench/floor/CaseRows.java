// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All rows that one dossier with its case and its process has, in an order in which they may be inserted. */
record CaseRows(Map<Key, Map<String, Object>> rows) {
    private static final String CASE = " = (select id from case_file where dossier_id = ?)";
    private static final String PROCESS =
            " = (select e.ID_ from ACT_RU_EXECUTION e join case_file f on e.BUSINESS_KEY_ = cast(f.id as char)"
                    + " where f.dossier_id = ? and e.PARENT_ID_ is null)";
    /** The database itself computes them from the others. */
    private static final String COMPUTED = "select column_name from information_schema.columns"
            + " where table_schema = database() and coalesce(generation_expression, '') <> ''";

    private static final List<Source> SOURCES = List.of(
            new Source(
                    "platform_idempotency",
                    "idem_key",
                    "location" + " = (select concat('/u/dossier/', number) from dossier where id = ?)"),
            new Source("platform_data_key", "owner_id", "owner_id = (select holder_id from dossier where id = ?)"),
            new Source("dossier_person", "id", "id = (select holder_id from dossier where id = ?)"),
            new Source("dossier", "id", "id = ?"),
            new Source("dossier_office", "dossier_id,office_id", "dossier_id = ?"),
            new Source("dossier_token", "office_id,token,dossier_id", "dossier_id = ?"),
            new Source("dossier_mark", "mark,dossier_id", "dossier_id = ?"),
            new Source("case_file", "id", "dossier_id = ?"),
            new Source("case_expiry", "dossier_id,source_id", "dossier_id = ?"),
            new Source("case_checklist", "case_id,code", "case_id" + CASE),
            new Source("case_event", "id", "case_id" + CASE),
            new Source(
                    "case_answer",
                    "event_id,field",
                    "event_id in (select e.id from case_event e where e.case_id" + CASE + ")"),
            new Source("case_step", "id", "case_id" + CASE),
            new Source("ACT_RU_EXECUTION", "ID_", "PROC_INST_ID_" + PROCESS),
            new Source("ACT_RU_TASK", "ID_", "PROC_INST_ID_" + PROCESS),
            new Source("ACT_RU_VARIABLE", "ID_", "PROC_INST_ID_" + PROCESS),
            new Source("ACT_RU_EVENT_SUBSCR", "ID_", "PROC_INST_ID_" + PROCESS),
            new Source("ACT_HI_PROCINST", "ID_", "PROC_INST_ID_" + PROCESS),
            new Source("ACT_HI_ACTINST", "ID_", "PROC_INST_ID_" + PROCESS));

    /** Where rows of a dossier are found, by its id. */
    private record Source(String table, String key, String where) {}

    /** Which row of which table. */
    record Key(String table, List<String> columns, List<Object> values) {}

    /** A dossier that has nothing yet. */
    static CaseRows none() {
        return new CaseRows(Map.of());
    }

    /** What the dossier of that number has now. */
    static CaseRows of(Connection connection, String number) throws SQLException {
        Map<Key, Map<String, Object>> rows = new LinkedHashMap<>();
        long id = idOf(connection, number);
        Set<String> computed = computed(connection);
        for (Source source : SOURCES) {
            String sql = "select * from " + source.table() + " where " + source.where();
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setLong(1, id);
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        Map<String, Object> row = row(found, computed);
                        rows.put(keyOf(source, row), row);
                    }
                }
            }
        }
        return new CaseRows(rows);
    }

    static long idOf(Connection connection, String number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id from dossier where number = ?")) {
            select.setString(1, number);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private static Set<String> computed(Connection connection) throws SQLException {
        Set<String> columns = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(COMPUTED);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                columns.add(found.getString(1));
            }
        }
        return columns;
    }

    private static Map<String, Object> row(ResultSet found, Set<String> computed) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            String column = found.getMetaData().getColumnName(i);
            if (!computed.contains(column)) {
                row.put(column, found.getObject(i));
            }
        }
        return row;
    }

    /** Arrays are not equal when their bytes are. */
    private static Object comparable(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value;
    }

    private static Key keyOf(Source source, Map<String, Object> row) {
        List<String> columns = List.of(source.key().split(",", -1));
        List<Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(comparable(Objects.requireNonNull(row.get(column)))));
        return new Key(source.table(), columns, values);
    }
}
