// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.RelativeState;
import it.respi.platform.data.Params;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far each relative is for whom a case is (stato di ciascun familiare): one row for each whom a step named. */
@Component
public class RelativesOfCase {
    private static final List<String> UNDER_WAY = Arrays.stream(RelativeState.values())
            .filter(state -> !state.isOver())
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;

    RelativesOfCase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param memberId of the household of the person
     * @param step code of the step that said so
     */
    public record Row(long memberId, RelativeState state, LocalDate since, String step) {}

    /**
     * What happens to all who are as far as one of these.
     *
     * @param since the day since when
     */
    public record Move(Set<RelativeState> before, RelativeState now, LocalDate since) {
        public Move {
            before = Set.copyOf(before);
        }
    }

    /** In the order in which they came into the household. */
    public List<Row> of(long caseId) {
        return jdbc.sql(
                        "select member_id, state, since, step_code from case_relative where case_id = ? order by member_id")
                .param(caseId)
                .query((rs, row) -> new Row(
                        rs.getLong(1),
                        RelativeState.valueOf(rs.getString(2)),
                        rs.getObject(3, LocalDate.class),
                        rs.getString(4)))
                .list();
    }

    /** From now on they are as far as that, whatever was said before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(long caseId, List<Row> named) {
        Object[] params = named.stream()
                .flatMap(row -> Params.of(caseId, row.memberId(), row.state().name(), row.since(), row.step()).stream())
                .toArray();
        jdbc.sql("insert into case_relative (case_id, member_id, state, since, step_code) values (?, ?, ?, ?, ?)"
                        + ", (?, ?, ?, ?, ?)".repeat(named.size() - 1)
                        + " on duplicate key update state = values(state), since = values(since),"
                        + " step_code = values(step_code)")
                .params(params)
                .update();
    }

    /** All who are that far are so far from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(long caseId, Move move, String step) {
        jdbc.sql("update case_relative set state = :state, since = :since, step_code = :step where case_id = :case"
                        + " and state in (:before)")
                .param("state", move.now().name())
                .param("since", move.since())
                .param("step", step)
                .param("case", caseId)
                .param("before", move.before().stream().map(Enum::name).toList())
                .update();
    }

    /** The others whose way is not over are as far as that, on the same day and by the same step. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putOthers(long caseId, List<Row> named, RelativeState state) {
        Row one = named.getFirst();
        jdbc.sql("update case_relative set state = :state, since = :since, step_code = :step where case_id = :case"
                        + " and member_id not in (:named) and state in (:underWay)")
                .param("state", state.name())
                .param("since", one.since())
                .param("step", one.step())
                .param("case", caseId)
                .param("named", named.stream().map(Row::memberId).toList())
                .param("underWay", UNDER_WAY)
                .update();
    }
}
