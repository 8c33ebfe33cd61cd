// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.MediatorPolicy;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The hours of a month for the payment (foglio ore mensile, T71): only what was validated counts, what is missing is shown. */
@Component
public class MonthHours {
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final MediationRows rows;
    private final MediatorPolicy policy;

    MonthHours(JdbcClient jdbc, MediationRows rows, MediatorPolicy policy) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.policy = policy;
    }

    /**
     * The hours of every mediator who worked in a month, by code.
     *
     * @throws NotAllowed {@code mediator.not-manager}
     */
    @Transactional(readOnly = true)
    public Sheet sheet(Actor actor, YearMonth month) {
        policy.mustManage(actor);
        List<Line> lines = jdbc.sql("""
                        select m.id, m.code, m.name, m.organisation,
                            sum(j.state = 'VALIDATED') as jobs,
                            sum(if(j.state = 'VALIDATED', timestampdiff(minute, j.came_at, j.left_at), 0)) as minutes,
                            sum(j.state <> 'VALIDATED') as open
                        from agenda_mediator_job j join agenda_mediator m on m.id = j.mediator_id
                        where j.begins_at >= ? and j.begins_at < ? and j.state in ('DONE', 'REPORTED', 'VALIDATED')
                        group by m.id, m.code, m.name, m.organisation order by m.code limit ?""")
                .params(
                        month.atDay(1).atStartOfDay(),
                        month.plusMonths(1).atDay(1).atStartOfDay(),
                        MOST)
                .query((rs, row) -> new Line(
                        rs.getLong("id"),
                        rs.getString("code"),
                        rs.getString("name"),
                        rs.getString("organisation"),
                        rs.getInt("jobs"),
                        rs.getLong("minutes"),
                        rs.getInt("open")))
                .list();
        return new Sheet(month, lines);
    }

    /** The jobs of one mediator that took place in a month, oldest first. */
    @Transactional(readOnly = true)
    public List<Mediation> jobs(Actor actor, YearMonth month, long mediator) {
        policy.mustManage(actor);
        return rows.done(
                mediator,
                month.atDay(1).atStartOfDay(),
                month.plusMonths(1).atDay(1).atStartOfDay(),
                MOST);
    }

    /** The hours of a month. */
    public record Sheet(YearMonth month, List<Line> lines) {
        public Sheet {
            lines = List.copyOf(lines);
        }

        /** Validated minutes of all. */
        public long minutes() {
            return lines.stream().mapToLong(Line::minutes).sum();
        }

        /** Validated jobs of all. */
        public int jobs() {
            return lines.stream().mapToInt(Line::jobs).sum();
        }

        /** Jobs of all that are not validated. */
        public int open() {
            return lines.stream().mapToInt(Line::open).sum();
        }
    }

    /**
     * The hours of one mediator.
     *
     * @param jobs how many are validated
     * @param minutes of those
     * @param open how many took place and are not validated
     */
    public record Line(long id, String code, String name, String organisation, int jobs, long minutes, int open) {}
}
