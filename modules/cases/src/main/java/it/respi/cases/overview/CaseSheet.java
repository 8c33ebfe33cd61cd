// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.RelativeState;
import it.respi.cases.casefile.CaseEventRow;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.Checklist.Item;
import it.respi.cases.casefile.Checklist.ItemState;
import it.respi.cases.casefile.RelativesOfCase;
import it.respi.cases.step.StepRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the overview shows of a case beside its file: steps, newest entries of the history, papers, relatives. One statement of four
 * branches, so that all of it is of the same moment and costs one round trip. The branches share the columns of
 * {@link StepRow}; what a branch has no column for is null.
 */
@Component
class CaseSheet {
    private static final int PART = 22;
    private static final int SEALED = 23;
    private static final int STEP = 0;
    private static final int EVENT = 1;
    private static final int PAPER = 2;
    private static final int RELATIVE = 3;
    private static final String SQL =
            "select " + StepRow.COLUMNS + ", " + STEP + ", null from case_step where case_id = ?"
                    + " union all (select id, detail, case_id, dossier_id, kind, provenance, step_code, title, null, office_id,"
                    + " 0, staff_id, at, on_date, null, null, outcome, null, null, null, null, " + EVENT
                    + ", null from case_event where case_id = ? order by id desc limit ?)"
                    + " union all select document_id, reason, case_id, null, null, state, code, null, null, position,"
                    + " required, null, null, asked_on, null, null, null, null, null, null, null, " + PAPER
                    + ", sealed_reason from case_checklist where case_id = ?"
                    + " union all select member_id, null, case_id, null, null, state, step_code, null, null, 0, 0, null, null,"
                    + " since, null, null, null, null, null, null, null, " + RELATIVE
                    + ", null from case_relative where case_id = ?";

    private final JdbcClient jdbc;
    private final Checklist checklist;

    CaseSheet(JdbcClient jdbc, Checklist checklist) {
        this.jdbc = jdbc;
        this.checklist = checklist;
    }

    /**
     * The sheet of a case.
     *
     * @param person the holder of the dossier, for whom reasons are sealed
     * @param entries how many of the newest of its history
     */
    Sheet of(long caseId, long person, int entries) {
        List<StepRow> steps = new ArrayList<>();
        List<CaseEventRow> events = new ArrayList<>();
        List<Listed> papers = new ArrayList<>();
        List<RelativesOfCase.Row> relatives = new ArrayList<>();
        jdbc.sql(SQL).params(caseId, caseId, entries, caseId, caseId).query(row -> {
            switch (row.getInt(PART)) {
                case STEP -> steps.add(StepRow.read(row));
                case EVENT -> events.add(event(row));
                case PAPER -> papers.add(paper(caseId, person, row));
                default -> relatives.add(relative(row));
            }
        });
        steps.sort(Comparator.comparingLong(StepRow::id));
        events.sort(Comparator.comparingLong(CaseEventRow::id).reversed());
        papers.sort(Comparator.comparingInt(Listed::position)
                .thenComparing(paper -> paper.item().code()));
        relatives.sort(Comparator.comparingLong(RelativesOfCase.Row::memberId));
        return new Sheet(steps, events, papers.stream().map(Listed::item).toList(), relatives);
    }

    private static RelativesOfCase.Row relative(ResultSet row) throws SQLException {
        return new RelativesOfCase.Row(
                row.getLong("id"),
                RelativeState.valueOf(row.getString("procedure_key")),
                row.getObject("due_on", LocalDate.class),
                row.getString("code"));
    }

    private static CaseEventRow event(ResultSet row) throws SQLException {
        return new CaseEventRow(
                row.getLong("id"),
                row.getString("code"),
                row.getString("dossier_number"),
                row.getString("title"),
                row.getString("outcome"),
                row.getString("engine_task"),
                row.getInt("assignee_id"),
                row.getInt("office_id"),
                row.getTimestamp("opened_at").toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getString("procedure_key"));
    }

    private Listed paper(long caseId, long person, ResultSet row) throws SQLException {
        String code = row.getString("code");
        Item item = new Item(
                code,
                row.getBoolean("state"),
                ItemState.valueOf(row.getString("procedure_key")),
                row.getObject("id", Long.class),
                row.getObject("due_on", LocalDate.class),
                checklist.reason(
                        person,
                        caseId,
                        code,
                        new Checklist.Reason(row.getBytes(SEALED), row.getString("engine_task"))));
        return new Listed(row.getInt("office_id"), item);
    }

    private record Listed(int position, Item item) {}

    /**
     * What was read.
     *
     * @param steps oldest first
     * @param events newest first
     * @param papers in the order of the list
     * @param relatives in the order in which they came into the household
     */
    record Sheet(
            List<StepRow> steps, List<CaseEventRow> events, List<Item> papers, List<RelativesOfCase.Row> relatives) {
        Sheet {
            steps = List.copyOf(steps);
            events = List.copyOf(events);
            papers = List.copyOf(papers);
            relatives = List.copyOf(relatives);
        }
    }
}
