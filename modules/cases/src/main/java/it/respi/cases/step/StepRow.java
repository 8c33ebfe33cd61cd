// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.kernel.actor.Lane;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case as it stands in the work list.
 *
 * @param state see the constants
 * @param assigneeId who took it, or null
 * @param doneBy who finished it, or null
 * @param takenAt since when somebody has it, or null
 * @param givenBy who gave it to whoever has it, or null
 * @param delegated whether it was given by the one who had it (delega) and can be sent back
 * @param version of the procedure that asks for it; null for a step of no model, or opened before versions were kept
 */
public record StepRow(
        long id,
        String engineTask,
        long caseId,
        long dossierId,
        String dossierNumber,
        String procedure,
        String code,
        String title,
        Lane lane,
        int officeId,
        int state,
        @Nullable Integer assigneeId,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable Instant doneAt,
        @Nullable Integer doneBy,
        @Nullable String outcome,
        @Nullable Instant takenAt,
        @Nullable Integer givenBy,
        boolean delegated,
        @Nullable Integer version) {
    /** What {@link #read} expects, in its order. */
    public static final String COLUMNS = "id, engine_task, case_id, dossier_id, dossier_number, procedure_key, code,"
            + " title, lane, office_id, state, assignee_id, opened_at, due_on, done_at, done_by, outcome, taken_at,"
            + " given_by, delegated, procedure_version";

    public static final int OPEN = 0;
    public static final int TAKEN = 1;
    public static final int DONE = 2;
    public static final int OVERTAKEN = 3;

    /** The step of a row that was read with {@link #COLUMNS}. */
    public static StepRow read(ResultSet rs) throws SQLException {
        Timestamp done = rs.getTimestamp(15);
        Timestamp taken = rs.getTimestamp(18);
        return new StepRow(
                rs.getLong(1),
                rs.getString(2),
                rs.getLong(3),
                rs.getLong(4),
                rs.getString(5),
                rs.getString(6),
                rs.getString(7),
                rs.getString(8),
                Lane.of(rs.getString(9)).orElseThrow(),
                rs.getInt(10),
                rs.getInt(11),
                rs.getObject(12, Integer.class),
                rs.getTimestamp(13).toInstant(),
                rs.getObject(14, LocalDate.class),
                done == null ? null : done.toInstant(),
                rs.getObject(16, Integer.class),
                rs.getString(17),
                taken == null ? null : taken.toInstant(),
                rs.getObject(19, Integer.class),
                rs.getBoolean(20),
                rs.getObject(21, Integer.class));
    }

    /** The version of the procedure by which a case runs, as its newest step says; null when none does. */
    public static @Nullable Integer versionOf(List<StepRow> steps) {
        return steps.stream()
                .filter(step -> step.version != null)
                .max(Comparator.comparingLong(StepRow::id))
                .map(StepRow::version)
                .orElse(null);
    }

    /** Whether that person has it now. */
    public boolean isHeldBy(int staffId) {
        return state == TAKEN && assigneeId != null && assigneeId == staffId;
    }

    /** Whether somebody can still finish it. */
    public boolean pending() {
        return state == OPEN || state == TAKEN;
    }
}
