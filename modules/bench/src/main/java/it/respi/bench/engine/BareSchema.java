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
    private static final String FULL =
            "update " + NAME + ".ACT_GE_PROPERTY set VALUE_ = '3' where NAME_ = 'historyLevel'";
    private static final String OPEN_TASKS = "insert into " + NAME
            + ".ACT_HI_TASKINST (ID_, PROC_DEF_KEY_, PROC_DEF_ID_,"
            + " ROOT_PROC_INST_ID_, PROC_INST_ID_, EXECUTION_ID_, NAME_, TASK_DEF_KEY_, START_TIME_, PRIORITY_, TASK_STATE_)"
            + " select t.ID_, d.KEY_, t.PROC_DEF_ID_, t.PROC_INST_ID_, t.PROC_INST_ID_, t.EXECUTION_ID_, t.NAME_,"
            + " t.TASK_DEF_KEY_, t.CREATE_TIME_, t.PRIORITY_, 'Created' from " + NAME + ".ACT_RU_TASK t join " + NAME
            + ".ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_";

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

    /** From now on an engine may keep {@link Keeping#ALL}: of its open tasks there is what it would have kept. */
    public static void keepAll(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(FULL);
            statement.executeUpdate(OPEN_TASKS);
            statement.execute("analyze table " + NAME + ".ACT_HI_TASKINST");
        }
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
