// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.cases.inbox.InboxBranches.Branch;
import it.respi.cases.step.StepRow;
import it.respi.cases.step.WorkChanged;
import it.respi.dossiers.DossierScope;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Tab;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The figures above the inbox, in one statement. Nothing is counted further than 200, and each person's figures
 * are kept for half a minute: what they do themselves is seen at once, what others do a little later.
 */
@Component
class InboxCounts {
    /** A number is counted up to here, then "200+" is shown. */
    static final int MOST_COUNTED = (int) Tab.MOST_SHOWN;

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST_KEPT = 2_000;

    private final JdbcClient jdbc;
    private final InboxBranches branches;
    private final Clock clock;
    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    InboxCounts(JdbcClient jdbc, InboxBranches branches, Clock clock) {
        this.jdbc = jdbc;
        this.branches = branches;
        this.clock = clock;
    }

    /** What stands above the list that is asked for. */
    Counts of(Actor actor, Asked asked) {
        Instant now = clock.instant();
        Key key = new Key(actor, asked.query());
        Kept known = kept.get(key);
        if (known != null
                && now.isBefore(known.until())
                && !now.isBefore(known.until().minus(KEPT))) {
            return known.counts();
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        Counts fresh = read(actor, asked);
        kept.put(key, new Kept(fresh, now.plus(KEPT)));
        return fresh;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(WorkChanged work) {
        kept.keySet().removeIf(key -> work.staff().contains(key.actor().staffId()));
    }

    private Counts read(Actor actor, Asked asked) {
        LocalDate today = LocalDate.now(clock);
        List<Object> params = new ArrayList<>();
        StringJoiner select = new StringJoiner(", ", "select ", "");
        List<Branch> here = branches.of(actor, asked.view(), asked.filter());
        for (DueFilter due : DueFilter.COUNTED) {
            select.add(countOf(here, due.until(today), params));
        }
        List<InboxView> views = branches.views(actor);
        for (InboxView view : views) {
            select.add(countOf(
                    branches.of(actor, view, asked.filter()), asked.due().until(today), params));
        }
        select.add(done(actor, today, params));
        return jdbc.sql(select.toString())
                .params(params)
                .query((rs, row) -> counts(rs, views))
                .single();
    }

    private static Counts counts(ResultSet rs, List<InboxView> views) throws SQLException {
        Map<DueFilter, Integer> due = new EnumMap<>(DueFilter.class);
        Map<InboxView, Integer> tabs = new EnumMap<>(InboxView.class);
        int column = 0;
        for (DueFilter one : DueFilter.COUNTED) {
            due.put(one, rs.getInt(++column));
        }
        for (InboxView view : views) {
            tabs.put(view, rs.getInt(++column));
        }
        return new Counts(due, tabs, rs.getInt(++column));
    }

    private String done(Actor actor, LocalDate today, List<Object> params) {
        params.add(actor.office().id());
        params.add(Timestamp.from(today.atStartOfDay(clock.getZone()).toInstant()));
        params.add(actor.staffId());
        return "(select count(*) from (select 1 from case_step where office_id = ? and done_at >= ? and state = "
                + StepRow.DONE + " and " + DossierScope.unguarded("case_step") + " limit " + (MOST_COUNTED + 1)
                + ") u)";
    }

    private static String countOf(List<Branch> branches, @Nullable LocalDate dueBy, List<Object> params) {
        if (branches.isEmpty()) {
            return "0";
        }
        StringJoiner union = new StringJoiner(" union all ", "(select count(*) from (", ") u)");
        for (Branch branch : branches) {
            union.add("(" + branch.select("1", null, dueBy, params) + " limit " + (MOST_COUNTED + 1) + ")");
        }
        return union.toString();
    }

    /**
     * Figures; those above 200 say no more than that.
     *
     * @param due lines of the shown view by due date, earlier ones counted too
     * @param views lines of each view the reader has
     * @param done how many the office finished today
     */
    record Counts(Map<DueFilter, Integer> due, Map<InboxView, Integer> views, int done) {
        static String shown(int count) {
            return count > MOST_COUNTED ? MOST_COUNTED + "+" : Integer.toString(count);
        }
    }

    /** Figures belong to somebody in an office with their functions. */
    private record Key(Actor actor, String query) {}

    private record Kept(Counts counts, Instant until) {}
}
