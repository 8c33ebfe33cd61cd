// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.expiry;

import it.respi.cases.expiry.ExpiryPeriod.Span;
import it.respi.dossiers.AccessLog;
import it.respi.dossiers.DossierScope;
import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What ends, of the dossiers that a desk keeps: each page and each count reads one stretch of an index, in order, and stops.
 * Without a transaction, as the inbox: each answer is one statement.
 */
@Component
class ExpiryQueries {
    /** Lines of one page. */
    static final int PAGE = 50;
    /** A number is counted up to here, then "1000+" is shown. */
    static final int MOST_COUNTED = 1000;

    private static final String LINES =
            " select e.dossier_id, e.source_id, e.kind, e.expires_on, e.missed_on, d.number, p.surname, p.given_names,"
                    + " x.kind, f.opened_at from found e join dossier d on d.id = e.dossier_id"
                    + " join dossier_person p on p.id = d.holder_id"
                    + " left join dossier_document x on e.kind = 'PAPER' and x.id = e.source_id"
                    + " left join case_file f on f.id = e.renewal_id order by ";

    private final JdbcClient jdbc;
    private final DossierScope scope;
    private final AccessLog access;

    ExpiryQueries(JdbcClient jdbc, DossierScope scope, AccessLog access) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.access = access;
    }

    /** A page and one line more, if there are more; what is shown is written down before it is given. */
    List<Row> page(Actor actor, ExpiryView view, Asked asked, @Nullable ExpiryCursor after) {
        String day = dayOf(view);
        String way = asked.newestFirst() ? " desc" : "";
        String order = "%1$s%2$s, dossier_id%2$s, source_id%2$s".formatted(day, way);
        List<Object> params = new ArrayList<>();
        String found = "with found as (select * from case_expiry where " + in(actor, view, asked.span(), params)
                + after(day, asked.newestFirst(), after, params) + " order by " + order + " limit " + (PAGE + 1) + ")";
        List<Row> rows = jdbc.sql(found + LINES + order)
                .params(params)
                .query((rs, row) -> read(rs))
                .list();
        access.listed(
                actor, rows.stream().limit(PAGE).map(Row::dossierId).distinct().toList(), Purpose.WORK_LIST);
        return rows;
    }

    /** How many there are in each span, in one statement; nothing is counted further than {@value #MOST_COUNTED}. */
    List<Integer> counts(Actor actor, ExpiryView view, List<Span> spans) {
        StringJoiner sql = new StringJoiner(", ", "select ", "");
        List<Object> params = new ArrayList<>();
        for (Span span : spans) {
            sql.add("(select count(*) from (select 1 from case_expiry where " + in(actor, view, span, params)
                    + " limit " + (MOST_COUNTED + 1) + ") u)");
        }
        return jdbc.sql(sql.toString())
                .params(params)
                .query((rs, row) -> {
                    List<Integer> counts = new ArrayList<>();
                    for (int i = 1; i <= spans.size(); i++) {
                        counts.add(rs.getInt(i));
                    }
                    return counts;
                })
                .single();
    }

    private String in(Actor actor, ExpiryView view, Span span, List<Object> params) {
        DossierScope.Reader reader = scope.of(actor);
        String day = dayOf(view);
        ExpiryKind kind = view.kind();
        params.add(reader.office());
        if (kind != null) {
            params.add(kind.name());
        }
        params.addAll(List.of(span.from(), span.to(), reader.staff()));
        return "office_id = ?" + (kind == null ? "" : " and kind = ?") + " and " + day + " >= ? and " + day
                + " <= ? and " + DossierScope.visible("dossier_id");
    }

    private static String after(String day, boolean newestFirst, @Nullable ExpiryCursor after, List<Object> params) {
        if (after == null) {
            return "";
        }
        params.addAll(
                List.of(after.day(), after.day(), after.dossierId(), after.day(), after.dossierId(), after.source()));
        return " and (%1$s %2$s ? or (%1$s = ? and dossier_id %2$s ?) or (%1$s = ? and dossier_id = ? and source_id %2$s ?))"
                .formatted(day, newestFirst ? "<" : ">");
    }

    private static String dayOf(ExpiryView view) {
        return view == ExpiryView.APPOINTMENTS ? "missed_on" : "expires_on";
    }

    private static Row read(ResultSet rs) throws SQLException {
        var opened = rs.getTimestamp(10);
        return new Row(
                rs.getLong(1),
                rs.getLong(2),
                ExpiryKind.valueOf(rs.getString(3)),
                Objects.requireNonNull(rs.getObject(4, LocalDate.class)),
                rs.getObject(5, LocalDate.class),
                rs.getString(6),
                (rs.getString(7) + " " + rs.getString(8)).strip(),
                rs.getString(9),
                opened == null ? null : opened.toInstant());
    }

    /** The days that are asked for, and in which order. */
    record Asked(Span span, boolean newestFirst) {}

    /**
     * One line.
     *
     * @param person surname and names of the holder
     * @param paper code of the kind of the document; null when it is none
     * @param renewedSince when the case that renews the permit was opened; null without one
     */
    record Row(
            long dossierId,
            long source,
            ExpiryKind kind,
            LocalDate expiresOn,
            @Nullable LocalDate missedOn,
            String number,
            String person,
            @Nullable String paper,
            @Nullable Instant renewedSince) {
        ExpiryCursor cursor(ExpiryView view) {
            LocalDate day = view == ExpiryView.APPOINTMENTS ? Objects.requireNonNull(missedOn) : expiresOn;
            return new ExpiryCursor(day, dossierId, source);
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Row[hidden]";
        }
    }
}
