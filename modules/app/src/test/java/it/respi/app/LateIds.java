// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Ids as they are given out from July 2027 on. */
final class LateIds {
    private static final long LATER = 1_000_000_000_000_000_000L;

    private LateIds() {}

    /**
     * Gives a row an id of 19 digits.
     *
     * @param which SQL condition; of several rows the newest is taken
     * @return the new id
     */
    static String give(JdbcClient jdbc, String table, String which) {
        long id = jdbc.sql("select max(id) from " + table + " where " + which)
                .query(Long.class)
                .single();
        jdbc.sql("update " + table + " set id = ? where id = ?")
                .params(id + LATER, id)
                .update();
        return String.valueOf(id + LATER);
    }
}
