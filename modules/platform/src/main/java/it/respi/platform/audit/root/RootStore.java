// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.root;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The roots and the ends of the chains in the database; needs no more than to read, except to add a root. */
public final class RootStore {
    private static final String READ = "select " + Root.COLUMNS + " from platform_audit_root";

    private final JdbcClient jdbc;

    public RootStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest root. */
    public Optional<Root> last() {
        return jdbc.sql(READ + " order by number desc limit 1")
                .query(RootStore::row)
                .optional();
    }

    public Optional<Root> get(long number) {
        return jdbc.sql(READ + " where number = ?")
                .param(number)
                .query(RootStore::row)
                .optional();
    }

    /** The roots after a number, in order, at most so many. */
    public List<Root> after(long number, int most) {
        return jdbc.sql(READ + " where number > ? order by number limit ?")
                .params(number, most)
                .query(RootStore::row)
                .list();
    }

    /** Where the chains end now, in the order of the shards. */
    public List<ChainEnd> ends() {
        return jdbc.sql("select seq, hash from platform_audit_head order by shard")
                .query((rs, row) -> new ChainEnd(rs.getLong(1), rs.getBytes(2)))
                .list();
    }

    void add(Root root) {
        jdbc.sql("insert into platform_audit_root (" + Root.COLUMNS + ", hash) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        root.number(),
                        root.atMillis(),
                        root.counts(),
                        root.merkle(),
                        root.previous(),
                        root.signature(),
                        root.hash())
                .update();
    }

    private static Root row(ResultSet rs, int row) throws SQLException {
        return new Root(rs.getLong(1), rs.getLong(2), rs.getBytes(3), rs.getBytes(4), rs.getBytes(5), rs.getBytes(6));
    }
}
