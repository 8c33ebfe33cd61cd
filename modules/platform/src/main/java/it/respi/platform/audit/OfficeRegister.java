// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import it.respi.platform.data.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history as the head of an office reads it: what its people used, a day at a time (registro degli accessi). */
@Component
public class OfficeRegister {
    private static final int PAGE = 50;
    private static final String PLACE = "\\d{1,15}_\\d{1,3}_\\d{1,18}";
    private static final String USED =
            " dossier_id is not null and (object is null or object like 'dossier_document/%')"
                    + " and at_ms >= :from and at_ms < :to";

    private final JdbcClient jdbc;

    OfficeRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A piece of what the people of an office used, newest first.
     *
     * @param staffId of one of them only; null for all
     * @param after where the piece before ended; null for the first
     */
    public Slice<Used> of(int officeId, Span span, @Nullable Integer staffId, @Nullable String after) {
        String[] place = after != null && after.matches(PLACE) ? after.split("_", 3) : new String[] {"0", "0", "0"};
        boolean first = "0".equals(place[0]);
        List<Used> found = jdbc.sql(
                        "select at_ms, staff_id, dossier_id, action, purpose, shard, seq from platform_audit"
                                + " where office_id = :office and" + USED
                                + (staffId == null ? "" : " and staff_id = :staff")
                                + (first ? "" : " and (at_ms < :at or at_ms = :at and (shard, seq) < (:shard, :seq))")
                                + " order by at_ms desc, shard desc, seq desc limit " + (PAGE + 1))
                .param("office", officeId)
                .param("from", span.from().toEpochMilli())
                .param(
                        "to",
                        first
                                ? span.to().toEpochMilli()
                                : Math.min(span.to().toEpochMilli(), Long.parseLong(place[0]) + 1))
                .param("staff", staffId)
                .param("at", Long.parseLong(place[0]))
                .param("shard", Integer.parseInt(place[1]))
                .param("seq", Long.parseLong(place[2]))
                .query(OfficeRegister::used)
                .list();
        return Slice.of(found, PAGE, Used::place);
    }

    /** How much was used by each of these offices; those where nobody used anything are not among it. */
    public List<Count> counts(Collection<Integer> officeIds, Span span) {
        return jdbc.sql("select office_id, count(distinct staff_id), count(*) from platform_audit where office_id in"
                        + " (:offices) and" + USED + " group by office_id order by office_id")
                .param("offices", officeIds)
                .param("from", span.from().toEpochMilli())
                .param("to", span.to().toEpochMilli())
                .query((rs, row) -> new Count(rs.getInt(1), rs.getInt(2), rs.getLong(3)))
                .list();
    }

    private static Used used(ResultSet rs, int row) throws SQLException {
        return new Used(
                Instant.ofEpochMilli(rs.getLong(1)),
                rs.getInt(2),
                rs.getLong(3),
                rs.getString(4),
                Purpose.valueOf(rs.getString(5)),
                rs.getLong(1) + "_" + rs.getInt(6) + "_" + rs.getLong(7));
    }

    /** From a moment, before another. */
    public record Span(Instant from, Instant to) {}

    /**
     * A use.
     *
     * @param staffId who; 0 for the system
     * @param place where it stands in the history
     */
    public record Used(Instant at, int staffId, long dossierId, String action, Purpose purpose, String place) {}

    /** How many people of an office used something, and how often. */
    public record Count(int officeId, int people, long uses) {}
}
