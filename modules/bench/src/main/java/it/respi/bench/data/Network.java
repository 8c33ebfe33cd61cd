// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What generated dossiers refer to.
 *
 * @param desks ids of the help desks, the busiest first
 * @param police id of the police office
 * @param definition id of the deployed model
 */
public record Network(List<Integer> desks, int police, String definition) {
    private static final int STAFF = 100_000;

    /** Reads it, and adds one invented person to each office. */
    static Network of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into registry_staff (id, subject, name, office_id, seen_at)"
                    + " select " + STAFF + " + id, concat('bench-', code), 'Persona Inventata', id, now()"
                    + " from registry_office");
            List<Integer> desks = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery("select id from registry_office where kind = 'HELP_DESK' order by id")) {
                while (rows.next()) {
                    desks.add(rows.getInt(1));
                }
            }
            int police = Integer.parseInt(one(statement, "select min(id) from registry_office where kind = 'POLICE'"));
            String model = one(statement, "select ID_ from ACT_RE_PROCDEF order by VERSION_ desc limit 1");
            return new Network(desks, police, model);
        }
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The invented person of an office. */
    int staffOf(int office) {
        return STAFF + office;
    }
}
