// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody is signed in now: their own sessions, of all nodes. */
@Component
public class OwnSessions {
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The sessions that have not ended, the last used first; at most {@value #MOST}.
     *
     * @param account identifier in the realm
     * @param here id of the session that asks
     */
    @Transactional(readOnly = true)
    public List<OwnSession> of(String account, String here) {
        return jdbc.sql(
                        "select SESSION_ID, CREATION_TIME, LAST_ACCESS_TIME from PLATFORM_SESSION where PRINCIPAL_NAME = ?"
                                + " and EXPIRY_TIME > ? order by LAST_ACCESS_TIME desc limit " + MOST)
                .params(account, clock.millis())
                .query((rs, row) -> session(rs, here))
                .list();
    }

    /** Ends all of them but the one that asks. */
    @Transactional
    public void endOthers(String account, String here) {
        jdbc.sql("delete from PLATFORM_SESSION where PRINCIPAL_NAME = ? and SESSION_ID <> ?")
                .params(account, here)
                .update();
    }

    private static OwnSession session(ResultSet rs, String here) throws SQLException {
        return new OwnSession(
                Instant.ofEpochMilli(rs.getLong(2)),
                Instant.ofEpochMilli(rs.getLong(3)),
                rs.getString(1).equals(here));
    }

    /**
     * A session.
     *
     * @param usedAt to the minute ({@link QuietSessions})
     * @param here whether it is the one that asks
     */
    public record OwnSession(Instant begunAt, Instant usedAt, boolean here) {}
}
