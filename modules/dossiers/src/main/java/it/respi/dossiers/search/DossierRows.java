// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.CaseLines;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.DossierScope.Reader;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.identity.BirthPrecision;
import it.respi.platform.data.SqlPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dossiers that a reader may see: the rule stands in the SQL, so that what they may not see is never read. */
@Component
class DossierRows {
    /** In this order, whatever the server thinks of the tables: the dossiers that were found are few. */
    private static final String SEEN = " straight_join dossier_office o on o.dossier_id = d.id and o.office_id = ?"
            + " straight_join dossier_person p on p.id = d.holder_id where " + DossierScope.open("d") + " and ";

    private static final String COLUMNS =
            "select d.id, d.number, p.surname, p.given_names, p.birth_date, d.merged_into, p.birth_precision, ";

    private final JdbcClient jdbc;
    private final DossierScope scope;
    private final CaseLines lines;

    DossierRows(JdbcClient jdbc, DossierScope scope, CaseLines lines) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.lines = lines;
    }

    /** Whoever asks, with the newest case that they read of each dossier. */
    Asker by(Actor actor) {
        return new Asker(scope.of(actor), lines.column("d.id", actor));
    }

    List<Row> byNumber(Asker asker, String number) {
        return read(
                asker,
                "dossier d" + SEEN + "d.erased_at is null and d.number = ?",
                List.of(asker.office(), asker.staff(), number));
    }

    /** The one that stays of two that were merged, found by the number of the other. */
    List<Row> keptOf(Asker asker, String number) {
        return read(
                asker,
                "dossier g join dossier d on d.id = g.merged_into" + SEEN + DossierScope.visible("g.id")
                        + " and d.erased_at is null and g.erased_at is null and g.number = ?",
                List.of(asker.office(), asker.staff(), asker.staff(), number));
    }

    List<Row> byMarks(Asker asker, List<byte[]> marks, int most) {
        List<Object> params = new ArrayList<>(List.of(asker.office(), asker.staff()));
        params.addAll(marks);
        return read(
                asker,
                "dossier_mark m straight_join dossier d on d.id = m.dossier_id" + SEEN + "m.mark in ("
                        + SqlPart.places(marks) + ") limit " + most,
                params);
    }

    List<Row> byIds(Asker asker, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object> params = new ArrayList<>(List.of(asker.office(), asker.staff()));
        params.addAll(ids);
        return read(asker, "dossier d" + SEEN + "d.id in (" + SqlPart.places(ids) + ")", params);
    }

    List<Row> latest(Asker asker, int most) {
        return read(
                asker,
                "dossier d join dossier_person p on p.id = d.holder_id where d.owner_office_id = ? and d.erased_at is null and "
                        + DossierScope.open("d") + " order by d.id desc limit " + most,
                List.of(asker.office(), asker.staff()));
    }

    private List<Row> read(Asker asker, String from, List<Object> params) {
        return jdbc.sql(COLUMNS + asker.line().sql() + " from " + from)
                .params(asker.line().params())
                .params(params)
                .query((rs, row) -> new Row(
                        rs.getLong(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getObject(5, LocalDate.class),
                        BirthPrecision.valueOf(rs.getString(7)),
                        rs.getString(8),
                        rs.getObject(6, Long.class),
                        List.of()))
                .list();
    }

    /**
     * Whoever asks.
     *
     * @param line the column of the newest case
     */
    record Asker(Reader reader, SqlPart line) {
        int office() {
            return reader.office();
        }

        int staff() {
            return reader.staff();
        }
    }

    /**
     * A dossier.
     *
     * @param newestCase what {@link CaseLines#read} understands
     * @param mergedInto the dossier that stays, when it was merged
     * @param also merged dossiers for which this one stands here
     */
    record Row(
            long id,
            String number,
            String surname,
            String givenNames,
            LocalDate birthDate,
            BirthPrecision birthPrecision,
            @Nullable String newestCase,
            @Nullable Long mergedInto,
            List<Row> also) {
        Row with(List<Row> merged) {
            return new Row(
                    id,
                    number,
                    surname,
                    givenNames,
                    birthDate,
                    birthPrecision,
                    newestCase,
                    mergedInto,
                    List.copyOf(merged));
        }

        /** Every dossier that its line names. */
        Stream<Long> named() {
            return Stream.concat(Stream.of(id), also.stream().map(Row::id));
        }

        String name() {
            return (surname + " " + givenNames).strip();
        }
    }
}
