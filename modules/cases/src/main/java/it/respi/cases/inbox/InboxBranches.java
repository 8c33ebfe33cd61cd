// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.cases.casefile.CasePolicy;
import it.respi.cases.step.StepRow;
import it.respi.dossiers.DossierScope;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a view of the inbox reads: stretches of indexes, each in the order of the due dates. */
@Component
class InboxBranches {
    /** The order of every list: what is due first, then what was there first; a number of lines follows. */
    static final String FORWARD = " order by due_on, id limit ";

    private final CasePolicy policy;

    InboxBranches(CasePolicy policy) {
        this.policy = policy;
    }

    /** The views that the actor has: what is late is told to heads, what stands still elsewhere to desks. */
    List<InboxView> views(Actor actor) {
        return Stream.of(InboxView.values())
                .filter(view -> view != InboxView.OVERDUE || policy.isHead(actor))
                .filter(view -> view != InboxView.ELSEWHERE || policy.followsCases(actor))
                .toList();
    }

    /** None for a view that the actor has not. */
    List<Branch> of(Actor actor, InboxView view, InboxFilter filter) {
        List<Branch> all = whole(actor, view, filter);
        return filter.stopped()
                ? all.stream()
                        .map(branch ->
                                branch.stopped(view.isOwn() ? actor.office().id() : null))
                        .toList()
                : all;
    }

    private List<Branch> whole(Actor actor, InboxView view, InboxFilter filter) {
        if (!views(actor).contains(view)) {
            return List.of();
        }
        int me = actor.staffId();
        int office = actor.office().id();
        return switch (view) {
            case MINE -> own(actor, filter, "assignee_id = ? and state = ?", me, StepRow.TAKEN);
            case ASSIGNED ->
                own(
                        actor,
                        filter,
                        "assignee_id = ? and state = ? and given_by is not null and office_id = ?",
                        me,
                        StepRow.TAKEN,
                        office);
            case DELEGATED ->
                own(
                        actor,
                        filter,
                        "given_by = ? and state = ? and delegated and office_id = ?",
                        me,
                        StepRow.TAKEN,
                        office);
            case ELSEWHERE ->
                both(state -> own(
                        actor,
                        filter,
                        "told_office_id = ? and state = ? and office_id <> told_office_id",
                        office,
                        state));
            case OPEN -> lanes(actor, StepRow.OPEN, filter, "");
            case OFFICE -> both(state -> lanes(actor, state, filter, ""));
            case OVERDUE -> both(state -> lanes(actor, state, filter, " and rung >= 2"));
        };
    }

    private static List<Branch> both(IntFunction<List<Branch>> ofState) {
        return Stream.of(StepRow.OPEN, StepRow.TAKEN)
                .flatMap(state -> ofState.apply(state).stream())
                .toList();
    }

    /**
     * One statement over several stretches; over one it is read in the order of its index and nothing is sorted.
     *
     * @param end the order and how many, of each stretch and of the whole
     * @return empty where there is nothing to read
     */
    static String union(
            List<Branch> branches,
            String columns,
            @Nullable InboxCursor after,
            @Nullable LocalDate dueBy,
            String end,
            List<Object> params) {
        if (branches.size() == 1) {
            return branches.getFirst().select(columns, after, dueBy, params) + end;
        }
        StringJoiner union = new StringJoiner(" union all ", "select * from (", ") u" + end);
        union.setEmptyValue("");
        for (Branch branch : branches) {
            union.add("(" + branch.select(columns, after, dueBy, params) + end + ")");
        }
        return union.toString();
    }

    /** What one person or one desk has: so few that whatever else is asked of it needs no index. */
    private static List<Branch> own(Actor actor, InboxFilter filter, String where, Object... values) {
        List<Object> params = new ArrayList<>(List.of(values));
        StringBuilder sql = new StringBuilder(where);
        if (filter.lane() != null) {
            sql.append(" and lane = ?");
            params.add(filter.lane().code());
        }
        if (filter.assignee() != null) {
            sql.append(" and assignee_id = ?");
            params.add(filter.assignee());
        }
        if (!filter.procedures().isEmpty()) {
            sql.append(" and procedure_key in (").append(places(filter)).append(")");
            params.addAll(filter.procedures());
        }
        return List.of(new Branch(sql.toString(), params, actor.staffId()));
    }

    private static String places(InboxFilter filter) {
        return String.join(", ", Collections.nCopies(filter.procedures().size(), "?"));
    }

    private List<Branch> lanes(Actor actor, int state, InboxFilter filter, String further) {
        return policy.lanesOf(actor).stream()
                .filter(lane -> filter.lane() == null || filter.lane() == lane)
                .flatMap(lane -> lane(actor, state, lane, filter, further).stream())
                .toList();
    }

    private static List<Branch> lane(Actor actor, int state, Lane lane, InboxFilter filter, String further) {
        String where = "office_id = ? and state = ? and lane = ?" + further;
        int office = actor.office().id();
        if (filter.assignee() != null) {
            return state == StepRow.TAKEN ? own(actor, filter, where, office, state, lane.code()) : List.of();
        }
        if (filter.procedures().isEmpty()) {
            return List.of(new Branch(where, List.of(office, state, lane.code()), actor.staffId()));
        }
        return filter.procedures().stream()
                .map(key -> new Branch(
                        where + " and procedure_key = ?", List.of(office, state, lane.code(), key), actor.staffId()))
                .toList();
    }

    /**
     * One stretch.
     *
     * @param reader who must be named where a dossier is protected
     */
    record Branch(String where, List<Object> values, int reader) {
        /**
         * Only where the term stands still.
         *
         * @param office whose steps they are; null for steps of any office
         */
        Branch stopped(@Nullable Integer office) {
            if (office == null) {
                return new Branch(where + " and stopped_since is not null", values, reader);
            }
            List<Object> more = new ArrayList<>(values);
            more.add(office);
            return new Branch(where + " and stopped_office_id = ?", more, reader);
        }

        /** Only what stands before a line. */
        Branch before(InboxCursor line) {
            List<Object> more = new ArrayList<>(values);
            more.addAll(List.of(line.dueOn(), line.dueOn(), line.id()));
            return new Branch(where + " and (due_on < ? or (due_on = ? and id < ?))", more, reader);
        }

        String select(String columns, @Nullable InboxCursor after, @Nullable LocalDate dueBy, List<Object> params) {
            return select(columns, "case_step", after, dueBy, params);
        }

        String select(
                String columns,
                String table,
                @Nullable InboxCursor after,
                @Nullable LocalDate dueBy,
                List<Object> params) {
            StringBuilder sql = new StringBuilder("select " + columns + " from " + table + " where " + where + " and "
                    + DossierScope.unguarded(table));
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
