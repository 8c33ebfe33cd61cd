// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.walks;

import it.respi.cases.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where a case stands: its processes and what they wait for, read at once. The engine's own queries ask many times for the
 * same, and a walk asks before each of some thousand moves.
 *
 * @param processes how many run: that of the case and those that it called
 * @param jobs timers and background steps
 * @param messages what it hears
 */
record Standing(long processes, List<Job> jobs, List<Message> messages) {
    private static final String OF_THE_CASE =
            " from ACT_RU_EXECUTION e %s where e.BUSINESS_KEY_ = :case and e.PARENT_ID_ is null %s";
    private static final String MODEL = "substring_index(e.PROC_DEF_ID_, ':', 1)";
    private static final String ROWS = "select 'PROCESS' kind, e.ID_ id, null place, null due"
            + OF_THE_CASE.formatted("", "")
            + " union all select 'JOB', j.ID_, concat(" + MODEL + ", '/', d.ACT_ID_), j.DUEDATE_"
            + OF_THE_CASE.formatted(
                    "join ACT_RU_JOB j on j.PROCESS_INSTANCE_ID_ = e.ID_ join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_",
                    "")
            + " union all select 'MESSAGE', s.EVENT_NAME_, concat(" + MODEL + ", '/', s.ACTIVITY_ID_), null"
            + OF_THE_CASE.formatted(
                    "join ACT_RU_EVENT_SUBSCR s on s.PROC_INST_ID_ = e.ID_", "and s.EVENT_TYPE_ = 'message'")
            + " order by kind, id, place";

    /**
     * @param place key of the model, a slash and the element
     * @param due null for a background step
     */
    record Job(String id, String place, @Nullable Timestamp due) {
        boolean isDue() {
            return due == null || !due.after(new Timestamp(System.currentTimeMillis()));
        }
    }

    /** @param place as of a job */
    record Message(String name, String place) {}

    private record Row(
            String kind,
            String id,
            @Nullable String place,
            @Nullable Timestamp due) {
        static Row of(ResultSet rs, int number) throws SQLException {
            return new Row(rs.getString("kind"), rs.getString("id"), rs.getString("place"), rs.getTimestamp("due"));
        }

        boolean is(String other) {
            return kind.equals(other);
        }

        String at() {
            return place == null ? "" : place;
        }
    }

    static Standing of(JdbcClient jdbc, CaseId caseId) {
        List<Row> rows =
                jdbc.sql(ROWS).param("case", caseId.toString()).query(Row::of).list();
        return new Standing(
                rows.stream().filter(row -> row.is("PROCESS")).count(),
                rows.stream()
                        .filter(row -> row.is("JOB"))
                        .map(row -> new Job(row.id(), row.at(), row.due()))
                        .toList(),
                rows.stream()
                        .filter(row -> row.is("MESSAGE"))
                        .map(row -> new Message(row.id(), row.at()))
                        .toList());
    }

    boolean isOver() {
        return processes == 0;
    }
}
