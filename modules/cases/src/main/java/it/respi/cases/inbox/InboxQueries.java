// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.cases.casefile.CasePolicy;
import it.respi.cases.casefile.TermOfSteps;
import it.respi.cases.inbox.InboxBranches.Branch;
import it.respi.dossiers.AccessLog;
import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
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

    /** Steps that came since a page was shown are looked for among so many of the newest. */
    private static final int NEWEST = 2_000;

    // a hidden column is there only when it is named
    private static final String NEWER =
            "with newest as (select *, stopped_office_id from case_step where id > ? order by id desc limit " + NEWEST
                    + ") ";

    private static final String COLUMNS =
            "id, dossier_id, dossier_number, person_label, procedure_key, code, title, due_on, term_start,"
                    + " term_days, stopped_since, stopped_days, ended_on, assignee_id,"
                    + " given_by, rung, case_id, guarded";

    private final JdbcClient jdbc;
    private final CasePolicy policy;
    private final AccessLog access;
    private final InboxBranches branches;

    InboxQueries(JdbcClient jdbc, CasePolicy policy, AccessLog access, InboxBranches branches) {
        this.jdbc = jdbc;
        this.access = access;
        this.policy = policy;
        this.branches = branches;
    }

    /** A page and one line more, if there are more; what is shown is written down before it is given. */
    public List<InboxRow> page(Actor actor, Asked asked, LocalDate today) {
        List<InboxRow> rows = lines(actor, asked, today);
        access.listed(actor, dossiers(shown(rows)), Purpose.WORK_LIST);
        return rows;
    }

    /** The same for whoever writes down by themselves what they show. */
    List<InboxRow> lines(Actor actor, Asked asked, LocalDate today) {
        List<Object> params = new ArrayList<>();
        String union = InboxBranches.union(
                branches.of(actor, asked.view(), asked.filter()),
                COLUMNS,
                InboxCursor.read(asked.cursor()).orElse(null),
                asked.due().until(today),
                InboxBranches.FORWARD + (PAGE + 1),
                params);
        return union.isEmpty()
                ? List.of()
                : jdbc.sql(union).params(params).query((rs, row) -> read(rs)).list();
    }

    /** Those of a page, without the line more. */
    static List<InboxRow> shown(List<InboxRow> rows) {
        return rows.subList(0, Math.min(rows.size(), PAGE));
    }

    /** The oldest steps that the actor may take, oldest first; more than one, for whoever comes late to the first. */
    List<Long> next(Actor actor, int most) {
        List<Object> params = new ArrayList<>();
        List<Branch> open = branches.of(actor, InboxView.OPEN, InboxFilter.NONE);
        String union = InboxBranches.union(open, "id, due_on", null, null, InboxBranches.FORWARD + most, params);
        return union.isEmpty()
                ? List.of()
                : jdbc.sql(union)
                        .params(params)
                        .query((rs, row) -> rs.getLong(1))
                        .list();
    }

    /**
     * How many steps came into a list since it was shown.
     *
     * @param shown an id that was made when it was shown: those of later steps are greater
     */
    int newer(Actor actor, Asked asked, long shown, LocalDate today) {
        List<Object> params = new ArrayList<>(List.of(shown));
        StringJoiner union = new StringJoiner(" union all ", NEWER + "select count(*) from (", ") u");
        union.setEmptyValue("");
        for (Branch branch : branches.of(actor, asked.view(), asked.filter())) {
            union.add(branch.select("1", "newest", null, asked.due().until(today), params));
        }
        return union.length() == 0
                ? 0
                : jdbc.sql(union.toString()).params(params).query(Integer.class).single();
    }

    private static InboxRow read(ResultSet rs) throws SQLException {
        return new InboxRow(
                rs.getLong(1),
                rs.getLong(17),
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
                rs.getInt(16),
                rs.getBoolean(18));
    }

    /** A dossier may have several steps open. */
    static List<Long> dossiers(List<InboxRow> rows) {
        return rows.stream().map(InboxRow::dossierId).distinct().toList();
    }

    List<InboxView> views(Actor actor) {
        return branches.views(actor);
    }

    /** Whether the actor gives work of the office to colleagues. */
    boolean assigns(Actor actor) {
        return policy.isHead(actor);
    }
}
