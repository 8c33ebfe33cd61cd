// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What generated dossiers refer to.
 *
 * @param desks the help desks, the busiest first
 * @param renewal id of the deployed model of the renewal
 * @param police the same of the part at the police office, which it calls
 */
public record Network(List<Desk> desks, String renewal, String police) {
    private static final int STAFF = 100_000;
    private static final int PROVINCES = 10;
    private static final int DESKS = 8;

    public Network {
        desks = List.copyOf(desks);
    }

    /**
     * A help desk.
     *
     * @param police the police office of its province
     * @param weight how many of the dossiers it opens, compared with others
     */
    record Desk(int id, int police, int weight) {}

    /** Reads it, adds invented offices of other provinces up to a hundred, and one invented person to each office. */
    static Network of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int province = 0; province < PROVINCES; province++) {
                invent(statement, "Z" + (char) ('A' + province));
            }
            statement.execute("insert ignore into registry_staff (id, subject, name, office_id, seen_at)"
                    + " select " + STAFF + " + id, concat('bench-', code), 'Persona Inventata', id, now()"
                    + " from registry_office");
            return new Network(
                    desks(statement), newest(statement, CaseRows.PROCEDURE), newest(statement, EngineRows.CALLED));
        }
    }

    private static void invent(Statement statement, String province) throws SQLException {
        for (int i = 0; i <= DESKS; i++) {
            String kind = i == 0 ? "POLICE" : "HELP_DESK";
            String code = (i == 0 ? "QUE-" : "HD-") + province + (i == 0 ? "" : i);
            statement.execute("insert ignore into registry_office (code, kind, name, short_name, address, phone, email,"
                    + " hours, patron_days, province) values ('" + code + "', '" + kind + "', 'Ufficio inventato "
                    + code + "', '" + code + "', 'Via Esempio 1', '000', 'x@example.org', '', '', '" + province + "')");
        }
    }

    private static List<Desk> desks(Statement statement) throws SQLException {
        Map<String, Integer> police = new HashMap<>();
        try (ResultSet rows = statement.executeQuery(
                "select province, min(id) from registry_office where kind = 'POLICE' group by 1")) {
            while (rows.next()) {
                police.put(rows.getString(1), rows.getInt(2));
            }
        }
        List<Desk> desks = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select id, province from registry_office where kind = 'HELP_DESK' order by id")) {
            while (rows.next()) {
                int competent = Objects.requireNonNull(police.get(rows.getString(2)));
                desks.add(new Desk(rows.getInt(1), competent, weight(desks.size())));
            }
        }
        return desks;
    }

    /** The first has a fifth of all, the next six some percent each, the others share the rest. */
    private static int weight(int position) {
        return switch (position) {
            case 0 -> 250;
            case 1, 2 -> 80;
            case 3, 4, 5 -> 40;
            default -> 3 + 400 / (position + 10);
        };
    }

    int[] weights() {
        return desks.stream().mapToInt(Desk::weight).toArray();
    }

    private static String newest(Statement statement, String model) throws SQLException {
        try (ResultSet rows = statement.executeQuery(
                "select ID_ from ACT_RE_PROCDEF where KEY_ = '" + model + "' order by VERSION_ desc limit 1")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The invented person of an office. */
    static int staffOf(int office) {
        return STAFF + office;
    }
}
