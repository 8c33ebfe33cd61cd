// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Four statements, whatever is asked. Each groups inside the database and gives rows bounded by months, procedures,
 * offices and whole days, never by cases; percentiles are read from the groups in memory.
 */
@Component
class TimesQueries {
    private final JdbcClient jdbc;

    TimesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Cases opened or closed in one part of one month.
     *
     * @param later false up to today's day of the month, true after it
     */
    record Flow(boolean closed, YearMonth month, boolean later, int cases) {}

    /** Cases of a procedure that are open now, and those of them whose term is over and does not stand still. */
    record Standing(String procedure, int open, int over) {}

    /** Decisions of one month that took so many days net of suspensions. */
    record Decided(String procedure, YearMonth month, boolean later, Pace pace, int cases) {}

    /** Days used, of the days of the term. */
    record Pace(int days, int termDays) {}

    /** Steps that took so many days at an office. */
    record Finished(String procedure, String code, int officeId, int days, int steps) {}

    List<Flow> flows(Filter filter) {
        Buckets buckets = new Buckets(filter.period());
        List<Object> params = new ArrayList<>();
        String sql = flow(0, "opened_at", filter, buckets, params) + " union all "
                + flow(1, "closed_at", filter, buckets, params);
        return jdbc.sql(sql)
                .params(params)
                .query((rs, row) -> {
                    int bucket = rs.getInt("bucket");
                    return new Flow(
                            rs.getBoolean("ended"), buckets.month(bucket), buckets.later(bucket), rs.getInt("n"));
                })
                .list();
    }

    List<Standing> standing(Filter filter) {
        List<Object> params = new ArrayList<>(List.of(filter.period().today()));
        String sql =
                "select procedure_key, count(*) n, sum(due_on < ? and stopped_since is null and decided_on is null)"
                        + " late from report_case where closed_at is null" + ofCases(filter, params)
                        + " group by procedure_key";
        return jdbc.sql(sql)
                .params(params)
                .query((rs, row) -> new Standing(rs.getString(1), rs.getInt(2), rs.getInt(3)))
                .list();
    }

    List<Decided> decided(Filter filter) {
        Period period = filter.period();
        LocalDate first = period.read().getFirst().atDay(1);
        List<Object> params = new ArrayList<>(List.of(period.today().getDayOfMonth(), first, period.today()));
        String sql =
                "select procedure_key, year(decided_on) y, month(decided_on) m, day(decided_on) > ? late, net_days,"
                        + " term_days, count(*) n from report_case where decided_on between ? and ? and net_days is not null"
                        + ofCases(filter, params) + " group by procedure_key, y, m, late, net_days, term_days";
        return jdbc.sql(sql)
                .params(params)
                .query((rs, row) -> new Decided(
                        rs.getString(1),
                        YearMonth.of(rs.getInt(2), rs.getInt(3)),
                        rs.getBoolean(4),
                        new Pace(rs.getInt(5), rs.getInt(6)),
                        rs.getInt(7)))
                .list();
    }

    List<Finished> finished(Filter filter) {
        List<Object> params = new ArrayList<>(
                List.of(Timestamp.from(Period.start(filter.period().from()))));
        String office = "";
        if (filter.officeId() != null) {
            office = " and office_id = ?";
            params.add(filter.officeId());
        }
        String sql = "select procedure_key, step_code, office_id, days, count(*) from report_step"
                + " where finished_at >= ?" + office + ofProcedure(filter, params)
                + " group by procedure_key, step_code, office_id, days";
        return jdbc.sql(sql)
                .params(params)
                .query((rs, row) ->
                        new Finished(rs.getString(1), rs.getString(2), rs.getInt(3), rs.getInt(4), rs.getInt(5)))
                .list();
    }

    /** Steps that wait and took more than 120 % of their time. */
    int lateSteps(Filter filter) {
        List<Object> params = new ArrayList<>();
        String office = "";
        if (filter.officeId() != null) {
            office = " and office_id = ?";
            params.add(filter.officeId());
        }
        return jdbc.sql("select count(*) from report_late_step where 1 = 1" + office + ofProcedure(filter, params))
                .params(params)
                .query(Integer.class)
                .single();
    }

    private static String flow(int ended, String column, Filter filter, Buckets buckets, List<Object> params) {
        params.addAll(buckets.bounds());
        params.add(Timestamp.from(buckets.first()));
        return "select " + ended + " ended, interval(timestampdiff(second, '1970-01-01', " + column + ")"
                + ", ?".repeat(buckets.bounds().size()) + ") bucket, count(*) n from report_case where " + column
                + " >= ?" + ofCases(filter, params) + " group by bucket";
    }

    private static String ofCases(Filter filter, List<Object> params) {
        String office = "";
        if (filter.officeId() != null) {
            office = " and (desk_office_id = ? or police_office_id = ?)";
            params.add(filter.officeId());
            params.add(filter.officeId());
        }
        return office + ofProcedure(filter, params);
    }

    private static String ofProcedure(Filter filter, List<Object> params) {
        if (filter.procedure() == null) {
            return "";
        }
        params.add(filter.procedure());
        return " and procedure_key = ?";
    }
}
