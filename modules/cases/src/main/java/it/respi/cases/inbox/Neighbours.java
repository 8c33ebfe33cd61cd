// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import static it.respi.cases.inbox.InboxBranches.FORWARD;

import it.respi.cases.inbox.InboxBranches.Branch;
import it.respi.kernel.actor.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines beside a line of a list, as the list is now; the line itself may have left it. */
@Component
class Neighbours {
    private static final String COLUMNS = "id, due_on, dossier_number";
    private static final String BACK = " order by due_on desc, id desc limit ";

    private final JdbcClient jdbc;
    private final InboxBranches branches;
    private final Clock clock;

    Neighbours(JdbcClient jdbc, InboxBranches branches, Clock clock) {
        this.jdbc = jdbc;
        this.branches = branches;
        this.clock = clock;
    }

    /** The line that follows; empty after the last one. */
    Optional<Line> after(Actor actor, ListPlace place) {
        return read(of(actor, place.asked()), place.asked(), place.line(), FORWARD + 1).stream()
                .findFirst();
    }

    /** The line before; empty before the first one. */
    Optional<Line> before(Actor actor, ListPlace place) {
        List<Branch> before = of(actor, place.asked()).stream()
                .map(branch -> branch.before(place.line()))
                .toList();
        return read(before, place.asked(), null, BACK + 1).stream().findFirst();
    }

    /** The page of the list on which the line stands; one that begins with it when it is on a later page by now. */
    Asked page(Actor actor, ListPlace place) {
        Asked asked = place.asked();
        InboxCursor line = place.line();
        List<Line> rows = read(
                of(actor, asked), asked, InboxCursor.read(asked.cursor()).orElse(null), FORWARD + InboxQueries.PAGE);
        boolean there = rows.size() < InboxQueries.PAGE || !rows.getLast().isBefore(line);
        return there ? asked : asked.after(new InboxCursor(line.dueOn(), line.id() - 1));
    }

    private List<Line> read(List<Branch> some, Asked asked, @Nullable InboxCursor after, String end) {
        List<Object> params = new ArrayList<>();
        LocalDate until = asked.due().until(LocalDate.now(clock));
        String union = InboxBranches.union(some, COLUMNS, after, until, end, params);
        return union.isEmpty()
                ? List.of()
                : jdbc.sql(union)
                        .params(params)
                        .query((rs, row) -> new Line(
                                new InboxCursor(rs.getObject(2, LocalDate.class), rs.getLong(1)), rs.getString(3)))
                        .list();
    }

    private List<Branch> of(Actor actor, Asked asked) {
        return branches.of(actor, asked.view(), asked.filter());
    }

    /** A line, and the number of its dossier. */
    record Line(InboxCursor at, String dossier) {
        private boolean isBefore(InboxCursor other) {
            int days = at.dueOn().compareTo(other.dueOn());
            return days < 0 || days == 0 && at.id() < other.id();
        }
    }
}
