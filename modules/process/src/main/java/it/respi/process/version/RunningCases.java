// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import it.respi.cases.CaseId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases that run by a version, counted in the engine's own table; what a procedure called is part of its case. */
@Component
class RunningCases {
    /** Counted no further; the page says that there are more. */
    static final int MOST = 10_000;

    private static final int SUSPENDED = 2;
    private static final String ROOTS = " PARENT_ID_ is null and SUPER_EXEC_ is null and BUSINESS_KEY_ is not null";

    private static final String LEAVES =
            "select one.ACT_ID_, one.PROC_INST_ID_ from ACT_RU_EXECUTION one where one.PROC_DEF_ID_ = :model"
                    + " and one.ACT_ID_ is not null"
                    + " and not exists (select 1 from ACT_RU_EXECUTION inner_one where inner_one.PARENT_ID_ = one.ID_)"
                    + " limit :most";

    private final JdbcClient jdbc;

    RunningCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A case with its process.
     *
     * @param process the engine's name of it
     */
    record Running(String process, CaseId caseId) {}

    /** An older version by which cases run. */
    record Older(String model, String key, int version) {}

    /** How many run by a version, at most {@link #MOST} and one more. */
    int count(String model) {
        return jdbc.sql("select count(*) from (select 1 from ACT_RU_EXECUTION where PROC_DEF_ID_ = ? and" + ROOTS
                        + " limit ?) counted")
                .params(model, MOST + 1)
                .query(Integer.class)
                .single();
    }

    /** How many run by each of these procedures, in whichever version, at most {@link #MOST} and one more; one statement. */
    Map<String, Integer> ofProcedures(List<String> keys) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            String one = "select ? as procedure_key, (select count(*) from (select 1 from ACT_RE_PROCDEF model"
                    + " join ACT_RU_EXECUTION on PROC_DEF_ID_ = model.ID_ where model.KEY_ = ? and" + ROOTS
                    + " limit ?) counted) as cases";
            jdbc.sql(String.join(" union all ", Collections.nCopies(keys.size(), one)))
                    .params(keys.stream()
                            .flatMap(key -> Stream.<Object>of(key, key, MOST + 1))
                            .toList())
                    .query(rs -> {
                        counted.put(rs.getString(1), rs.getInt(2));
                    });
        }
        return counted;
    }

    /**
     * The next ones, in the order of their names.
     *
     * @param after name of the last process before them; empty for the first ones
     */
    List<Running> after(String model, String after, int most) {
        return jdbc.sql("select ID_, BUSINESS_KEY_ from ACT_RU_EXECUTION where PROC_DEF_ID_ = ? and" + ROOTS
                        + " and ID_ > ? order by ID_ limit ?")
                .params(model, after, most)
                .query((rs, row) -> new Running(rs.getString(1), new CaseId(Long.parseLong(rs.getString(2)))))
                .list();
    }

    /** The engine's references of the open steps of a process, without those of what it called. */
    List<String> steps(String process) {
        return jdbc.sql("select ID_ from ACT_RU_TASK where PROC_INST_ID_ = ?")
                .param(process)
                .query(String.class)
                .list();
    }

    /** Whether a process runs by that version now, and may be moved. */
    boolean runsBy(String process, String model) {
        return jdbc.sql("select count(*) from ACT_RU_EXECUTION where ID_ = ? and PROC_DEF_ID_ = ? and"
                                + " SUSPENSION_STATE_ <> ?")
                        .params(process, model, SUSPENDED)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Where they stand: how many cases at each element of the model, most first. A case may stand at several. */
    Map<String, Integer> places(String model) {
        Map<String, Integer> places = new LinkedHashMap<>();
        jdbc.sql("select ACT_ID_, count(distinct PROC_INST_ID_) as cases from (" + LEAVES
                        + ") places group by ACT_ID_ order by cases desc, ACT_ID_")
                .param("model", model)
                .param("most", MOST)
                .query(rs -> {
                    places.put(rs.getString(1), rs.getInt(2));
                });
        return places;
    }

    /** How many cases stand at one of these elements at least. */
    int standingAt(String model, Collection<String> elements) {
        if (elements.isEmpty()) {
            return 0;
        }
        return jdbc.sql("select count(distinct PROC_INST_ID_) from (" + LEAVES
                        + ") places where ACT_ID_ in (:elements)")
                .param("model", model)
                .param("most", MOST)
                .param("elements", elements)
                .query(Integer.class)
                .single();
    }

    /** The versions older than the newest by which cases run, by key and version. */
    List<Older> older() {
        return jdbc.sql("select ID_, KEY_, VERSION_ from ACT_RE_PROCDEF model where VERSION_ <"
                        + " (select max(newest.VERSION_) from ACT_RE_PROCDEF newest where newest.KEY_ = model.KEY_)"
                        + " and exists (select 1 from ACT_RU_EXECUTION where PROC_DEF_ID_ = model.ID_ and" + ROOTS + ")"
                        + " order by KEY_, VERSION_")
                .query((rs, row) -> new Older(rs.getString(1), rs.getString(2), rs.getInt(3)))
                .list();
    }
}
