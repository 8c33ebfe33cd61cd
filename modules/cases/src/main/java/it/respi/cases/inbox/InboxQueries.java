// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.cases.casefile.CasePolicy;
import it.respi.cases.casefile.TermOfSteps;
import it.respi.cases.step.StepRow;
import it.respi.dossiers.AccessLog;
import it.respi.dossiers.DossierScope;
import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.Purpose;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The inbox. Each branch reads one stretch of one index, in order, and stops; several lanes are united, never searched
 * with {@code in (...)}, which would read and sort whole lanes. Without a transaction: each answer is one statement, and
 * a frame around it would send five more.
 */
@Component
public class InboxQueries {
    /** Lines of one page. */
    static final int PAGE = 50;
    /** A number is counted up to here, then "1000+" is shown. */
    static final int MOST_COUNTED = 1000;

    private static final String COLUMNS =
            "id, dossier_id, dossier_number, person_label, procedure_key, code, title, due_on, term_start,"
                    + " term_days, stopped_since, stopped_days, ended_on, assignee_id,"
                    + " given_by, rung";

    private final JdbcClient jdbc;
    private final CasePolicy policy;
    private final AccessLog access;

    InboxQueries(JdbcClient jdbc, CasePolicy policy, AccessLog access) {
        this.jdbc = jdbc;
        this.access = access;
        this.policy = policy;
    }

    /** A page of a view and one line more, if there are more; what is shown is written down before it is given. */
    public List<InboxRow> page(Actor actor, InboxView view, @Nullable InboxCursor after, @Nullable LocalDate dueBy) {
        List<Branch> branches = branches(actor, view);
        if (branches.isEmpty()) {
            return List.of();
        }
        StringJoiner union =
                new StringJoiner(" union all ", "select * from (", ") u order by due_on, id limit " + (PAGE + 1));
        List<Object> params = new ArrayList<>();
        for (Branch branch : branches) {
            union.add("(" + branch.select(COLUMNS, after, dueBy, params) + " order by due_on, id limit " + (PAGE + 1)
                    + ")");
        }
        List<InboxRow> rows = jdbc.sql(union.toString())
                .params(params)
                .query((rs, row) -> new InboxRow(
                        rs.getLong(1),
                        rs.getLong(2),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getString(5),
                        rs.getString(6),
                        rs.getString(7),
                        rs.getObject(8, LocalDate.class),
                        new TermOfSteps(
                                rs.getObject(9, LocalDate.class),
                                rs.getInt(10),
                                rs.getObject(11, LocalDate.class),
                                rs.getInt(12),
                                rs.getObject(13, LocalDate.class)),
                        rs.getObject(14, Integer.class),
                        rs.getObject(15, Integer.class),
                        rs.getInt(16)))
                .list();
        access.listed(actor, shown(rows), Purpose.WORK_LIST);
        return rows;
    }

    /** A dossier may have several steps open. */
    private static List<Long> shown(List<InboxRow> rows) {
        return rows.stream().limit(PAGE).map(InboxRow::dossierId).distinct().toList();
    }

    /**
     * What stands above the lines, in one statement; nothing is counted further than {@value #MOST_COUNTED}.
     *
     * @param lateBy last due date that is late
     * @param soonBy last due date that is soon; counts the late ones too
     * @param since what the office finished since then is counted as done
     */
    public Counts counts(Actor actor, InboxView view, LocalDate lateBy, LocalDate soonBy, Instant since) {
        List<Branch> branches = branches(actor, view);
        List<Object> params = new ArrayList<>();
        String late = countOf(branches, lateBy, params);
        String soon = countOf(branches, soonBy, params);
        params.addAll(List.of(actor.office().id(), Timestamp.from(since), actor.staffId()));
        String done = "(select count(*) from (select 1 from case_step where office_id = ? and done_at >= ?"
                + " and state = 2 and " + DossierScope.visible("dossier_id") + " limit " + (MOST_COUNTED + 1) + ") u)";
        return jdbc.sql("select " + late + ", " + soon + ", " + done)
                .params(params)
                .query((rs, row) -> new Counts(rs.getInt(1), rs.getInt(2), rs.getInt(3)))
                .single();
    }

    private static String countOf(List<Branch> branches, LocalDate dueBy, List<Object> params) {
        if (branches.isEmpty()) {
            return "0";
        }
        StringJoiner union = new StringJoiner(" union all ", "(select count(*) from (", ") u)");
        for (Branch branch : branches) {
            union.add("(" + branch.select("1", null, dueBy, params) + " limit " + (MOST_COUNTED + 1) + ")");
        }
        return union.toString();
    }

    /** How many lines are late, how many are due soon (the late ones too), how many the office finished. */
    public record Counts(int late, int soon, int done) {}

    /** The views that the actor has: what is late is told to heads, what stands still elsewhere to desks. */
    List<InboxView> views(Actor actor) {
        return Stream.of(InboxView.values())
                .filter(view -> view != InboxView.OVERDUE || policy.isHead(actor))
                .filter(view -> view != InboxView.ELSEWHERE || policy.followsCases(actor))
                .toList();
    }

    /** Whether the actor gives work of the office to colleagues. */
    boolean assigns(Actor actor) {
        return policy.isHead(actor);
    }

    private List<Branch> branches(Actor actor, InboxView view) {
        if (!views(actor).contains(view)) {
            return List.of();
        }
        return switch (view) {
            case MINE -> List.of(of(actor, "assignee_id = ? and state = ?", actor.staffId(), StepRow.TAKEN));
            case ASSIGNED ->
                List.of(of(
                        actor,
                        "assignee_id = ? and state = ? and given_by is not null and office_id = ?",
                        actor.staffId(),
                        StepRow.TAKEN,
                        actor.office().id()));
            case DELEGATED ->
                List.of(of(
                        actor,
                        "given_by = ? and state = ? and delegated and office_id = ?",
                        actor.staffId(),
                        StepRow.TAKEN,
                        actor.office().id()));
            case ELSEWHERE ->
                both(state -> List.of(of(
                        actor,
                        "told_office_id = ? and state = ? and office_id <> told_office_id",
                        actor.office().id(),
                        state)));
            case OPEN -> lanes(actor, StepRow.OPEN, "");
            case OFFICE -> both(state -> lanes(actor, state, ""));
            case OVERDUE -> both(state -> lanes(actor, state, " and rung >= 2"));
        };
    }

    private static List<Branch> both(IntFunction<List<Branch>> ofState) {
        return Stream.of(StepRow.OPEN, StepRow.TAKEN)
                .flatMap(state -> ofState.apply(state).stream())
                .toList();
    }

    private List<Branch> lanes(Actor actor, int state, String further) {
        return policy.lanesOf(actor).stream()
                .map(lane -> of(
                        actor,
                        "office_id = ? and state = ? and lane = ?" + further,
                        actor.office().id(),
                        state,
                        lane.code()))
                .toList();
    }

    private static Branch of(Actor actor, String where, Object... values) {
        return new Branch(where, List.of(values), actor.staffId());
    }

    private record Branch(String where, List<Object> values, int reader) {
        String select(String columns, @Nullable InboxCursor after, @Nullable LocalDate dueBy, List<Object> params) {
            StringBuilder sql = new StringBuilder("select " + columns + " from case_step where " + where + " and "
                    + DossierScope.visible("dossier_id"));
            params.addAll(values);
            params.add(reader);
            if (after != null) {
                sql.append(" and (due_on > ? or (due_on = ? and id > ?))");
                params.addAll(List.of(after.dueOn(), after.dueOn(), after.id()));
            }
            if (dueBy != null) {
                sql.append(" and due_on <= ?");
                params.add(dueBy);
            }
            return sql.toString();
        }
    }
}
