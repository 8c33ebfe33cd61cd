// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.status;

import it.respi.cases.PrintableCase.StatusPage;
import it.respi.platform.data.Params;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes as a table. */
@Component
class StatusRows {
    private static final int MOST = 50;

    private final JdbcClient jdbc;

    StatusRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sealed code of a case; empty when it has none yet. */
    Optional<byte[]> sealedCode(long caseId) {
        return jdbc.sql("select sealed_code from status_page where case_id = ?")
                .param(caseId)
                .query(byte[].class)
                .optional();
    }

    /** Two papers printed at once have one code: that of whoever was first. */
    void add(StatusPage page, byte[] mark, byte[] sealed, Instant at) {
        jdbc.sql(
                        "insert into status_page (case_id, dossier_id, code_mark, sealed_code, issued_at) values (?, ?, ?, ?, ?)"
                                + " on duplicate key update case_id = case_id")
                .params(page.caseId(), page.dossierId(), mark, sealed, Timestamp.from(at))
                .update();
    }

    /** Of the page with that mark, locked until the transaction ends: who tries at the same time waits for the count. */
    Optional<Row> lock(byte[] mark) {
        return jdbc.sql("select case_id, wrong, shut_until from status_page where code_mark = ? for update")
                .param(mark)
                .query((rs, row) -> Row.read(rs))
                .optional();
    }

    void wrong(long caseId, int wrong, @Nullable Instant shutUntil) {
        jdbc.sql("update status_page set wrong = ?, shut_until = ? where case_id = ?")
                .params(Params.of(wrong, shutUntil == null ? null : Timestamp.from(shutUntil), caseId))
                .update();
    }

    void opened(long caseId, Instant at) {
        jdbc.sql("update status_page set opened = opened + 1, opened_at = ?, wrong = 0, shut_until = null"
                        + " where case_id = ?")
                .params(Timestamp.from(at), caseId)
                .update();
    }

    /** Every paper from before opens nothing any more. */
    void replace(long caseId, byte[] mark, byte[] sealed, Instant at) {
        jdbc.sql("update status_page set code_mark = ?, sealed_code = ?, issued_at = ?, opened = 0, opened_at = null,"
                        + " wrong = 0, shut_until = null where case_id = ?")
                .params(mark, sealed, Timestamp.from(at), caseId)
                .update();
    }

    /** Of the cases of a dossier, newest first. */
    List<IssuedCode> of(long dossierId) {
        return jdbc.sql("select case_id, issued_at, opened, opened_at, wrong, shut_until from status_page"
                        + " where dossier_id = ? order by case_id desc limit " + MOST)
                .param(dossierId)
                .query((rs, row) -> new IssuedCode(
                        rs.getLong(1),
                        rs.getTimestamp(2).toInstant(),
                        rs.getInt(3),
                        instant(rs.getTimestamp(4)),
                        rs.getInt(5),
                        instant(rs.getTimestamp(6))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    /**
     * How often it was tried.
     *
     * @param wrong tries since the last right one
     */
    record Row(long caseId, int wrong, @Nullable Instant shutUntil) {
        static Row read(ResultSet rs) throws SQLException {
            return new Row(rs.getLong(1), rs.getInt(2), instant(rs.getTimestamp(3)));
        }
    }
}
