// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The rows of the history that each use of a dossier costs, in tables of their own: the history of the application can
 * take no entry that is not its own.
 */
public final class HistoryFloor {
    private static final int SHARDS = 64;
    private static final int HASH = 37;
    private static final String MOVE = "update bench_audit_head set seq = ?, hash = ? where shard = ?";
    private static final String ENTRY = "insert into bench_audit (shard, seq, at_ms, dossier_id, staff_id, office_id,"
            + " lanes, action, purpose, prev_hash, hash) values (?, ?, ?, ?, 1, ?, 'HD-OP', 'READ', 'CASE_WORK', ?, ?)";
    private static final AtomicLong NUMBERS = new AtomicLong();

    private HistoryFloor() {}

    /** Makes the tables, as the application has them. */
    public static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table bench_audit like platform_audit");
            statement.execute("create table bench_audit_head like platform_audit_head");
            statement.execute("insert into bench_audit_head select shard, 0, '' from platform_audit_head");
        }
    }

    /** How many entries the application has written of a dossier. */
    static int entries(Connection connection, long dossier) throws SQLException {
        try (PreparedStatement count =
                connection.prepareStatement("select count(*) from platform_audit where dossier_id = ?")) {
            count.setLong(1, dossier);
            try (ResultSet found = count.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    /** Moves a head, which locks it, and adds entries; in the transaction of the connection. */
    static void add(Connection connection, long dossier, int office, int entries) throws SQLException {
        int shard = (int) (dossier % SHARDS);
        byte[] hash = new byte[HASH];
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setLong(1, NUMBERS.get());
            move.setBytes(2, hash);
            move.setInt(3, shard);
            move.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(ENTRY)) {
            for (int i = 0; i < entries; i++) {
                insert.setInt(1, shard);
                insert.setLong(2, NUMBERS.incrementAndGet());
                insert.setLong(3, System.currentTimeMillis());
                insert.setLong(4, dossier);
                insert.setInt(5, office);
                insert.setBytes(6, hash);
                insert.setBytes(7, hash);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
