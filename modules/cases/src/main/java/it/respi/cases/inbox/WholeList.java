// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.kernel.actor.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All steps of a list of the inbox, not those of a page only: as its reader may see them at this moment. */
@Component
public class WholeList {
    private final JdbcClient jdbc;
    private final InboxBranches branches;
    private final Clock clock;

    WholeList(JdbcClient jdbc, InboxBranches branches, Clock clock) {
        this.jdbc = jdbc;
        this.branches = branches;
        this.clock = clock;
    }

    /** How many they are, and who has them; counted up to {@code most}. */
    public Figures figures(Actor actor, Asked asked, int most) {
        List<Object> params = new ArrayList<>(List.of(actor.staffId()));
        String union = union(actor, asked, "id, due_on, assignee_id", most, params);
        return union.isEmpty()
                ? new Figures(0, 0, 0)
                : jdbc.sql(
                                "select count(*), count(case when assignee_id is null then 1 end), count(case when assignee_id ="
                                        + " ? then 1 end) from (" + union + ") v")
                        .params(params)
                        .query((rs, row) -> new Figures(rs.getInt(1), rs.getInt(2), rs.getInt(3)))
                        .single();
    }

    /** How long the list is, counted a little further than {@code most} at most. */
    int length(Actor actor, Asked asked, int most) {
        return steps(actor, asked, most + 1).size();
    }

    /** Their numbers in the order of the list, at most so many; none for a view that the actor has not. */
    public List<Long> steps(Actor actor, Asked asked, int most) {
        List<Object> params = new ArrayList<>();
        String union = union(actor, asked, "id, due_on", most, params);
        return union.isEmpty()
                ? List.of()
                : jdbc.sql(union)
                        .params(params)
                        .query((rs, row) -> rs.getLong(1))
                        .list();
    }

    private String union(Actor actor, Asked asked, String columns, int most, List<Object> params) {
        return InboxBranches.union(
                branches.of(actor, asked.view(), asked.filter()),
                columns,
                null,
                asked.due().until(LocalDate.now(clock)),
                InboxBranches.FORWARD + most,
                params);
    }

    /**
     * Who has the steps of a list.
     *
     * @param free those that nobody has
     * @param mine those that the reader has
     */
    public record Figures(int all, int free, int mine) {
        /** Those that somebody else has. */
        public int others() {
            return all - free - mine;
        }
    }
}
