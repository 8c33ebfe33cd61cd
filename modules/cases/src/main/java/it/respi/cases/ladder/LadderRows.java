// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ladder;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which steps have reached the next rung: the database computes the day of it, and finds them by an index. */
@Component
class LadderRows {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;

    LadderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is this node's turn: whoever moves the hour on has it. */
    @Transactional
    public boolean begin(int minutes) {
        return jdbc.sql("update case_ladder set next_at = utc_timestamp(3) + interval ? minute"
                                + " where id = 1 and next_at <= utc_timestamp(3)")
                        .param(minutes)
                        .update()
                == 1;
    }

    /**
     * Moves a batch of steps one rung up, each in the statement that finds it; at the last rung the desk that follows the case is
     * told.
     *
     * @return how many; 0 when there are none left
     */
    @Transactional
    public int climb(LocalDate today) {
        return jdbc.sql("update case_step s set s.told_office_id = case when s.rung = 2 then"
                        + " (select f.desk_office_id from case_file f where f.id = s.case_id)"
                        + " else s.told_office_id end, s.rung = s.rung + 1"
                        + " where s.rung_on <= ? order by s.rung_on, s.id limit " + BATCH)
                .param(today)
                .update();
    }
}
