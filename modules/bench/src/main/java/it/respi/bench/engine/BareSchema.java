// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schema of its own with the tables of the engine as the application has them: the same models, the same waiting
 * processes, the same keys and indexes. It is made while the application does not run.
 */
public final class BareSchema {
    /** Its name; the account of the server may make schemas of such names. */
    public static final String NAME = "respi_test_engine";

    private static final String OF_NODES = "platform_node";

    private BareSchema() {}

    /** Copies from the schema of the connection, which is in the new one afterwards; how many rows. */
    public static long copy(Connection connection) throws SQLException {
        String from = connection.getCatalog();
        Map<String, String> definitions = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                definitions.put(table, definition(statement, table));
            }
            statement.execute("create database " + NAME);
        }
        connection.setCatalog(NAME);
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            // an empty table takes its rows at once then, and builds its indexes from all of them
            statement.execute("set foreign_key_checks = 0, unique_checks = 0");
            for (String definition : definitions.values()) {
                statement.execute(definition);
            }
            for (String table : definitions.keySet()) {
                rows += statement.executeLargeUpdate("insert into " + table + " select * from " + from + "." + table);
                statement.execute("analyze table " + table);
            }
        }
        return rows;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>(List.of(OF_NODES));
        try (ResultSet tables = statement.executeQuery("show tables like 'ACT\\_%'")) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names;
    }

    private static String definition(Statement statement, String table) throws SQLException {
        try (ResultSet definition = statement.executeQuery("show create table " + table)) {
            definition.next();
            return definition.getString(2);
        }
    }
}
