// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Many steps to be taken, like one that is there: all of one dossier, due on one day, before it in a list. */
record CopiedSteps(JdbcClient jdbc, long like) {
    private static final long FIRST = 7_000_000_000L;
    private static final long MOST = 1000;

    void add(int count) {
        for (int i = 0; i < count; i++) {
            jdbc.sql(
                            "insert into case_step (id, engine_task, case_id, dossier_id, dossier_number, person_label, procedure_key,"
                                    + " code, title, lane, office_id, state, opened_at, due_on, by_term, term_start, term_days,"
                                    + " stopped_since, stopped_days) select ?, ?, case_id, dossier_id, dossier_number, person_label,"
                                    + " procedure_key, code, title, lane, office_id, 0, opened_at, due_on, by_term, term_start,"
                                    + " term_days, stopped_since, stopped_days from case_step where id = ?")
                    .params(id(i), "copied-" + i, like)
                    .update();
        }
    }

    long id(int which) {
        return FIRST + which;
    }

    void remove() {
        jdbc.sql("delete from case_step_undo where step_id between ? and ?")
                .params(FIRST, FIRST + MOST)
                .update();
        jdbc.sql("delete from case_step where id between ? and ?")
                .params(FIRST, FIRST + MOST)
                .update();
    }
}
