// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.CaseLine;
import it.respi.dossiers.CaseLines;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.SearchWords;
import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.Purpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Search of one box (ricerca): dossier number, names in any order, codice fiscale, number of the kit or of the
 * passport, phone. Two statements and an entry of the history, whatever is found.
 */
@Component
public class DossierSearch {
    /** More than this nobody reads at a window. */
    static final int MOST = 20;

    private static final int MOST_WORDS = 4;
    private static final int SHORTEST = 2;

    private final JdbcClient jdbc;
    private final DossierScope scope;
    private final CaseLines lines;
    private final AccessLog access;

    DossierSearch(JdbcClient jdbc, DossierScope scope, CaseLines lines, AccessLog access) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.lines = lines;
        this.access = access;
    }

    /** The dossiers the actor may see that match every word, at most 20, newest first. */
    @Transactional
    public List<Found> find(Actor actor, String query) {
        return results(actor, query).found();
    }

    /** As {@link #find}, and whether there are more. */
    @Transactional
    public Results results(Actor actor, String query) {
        List<Found> all = all(actor, query);
        List<Found> shown = recorded(actor, all.stream().limit(MOST).toList(), Purpose.SEARCH);
        return new Results(shown, all.size() > MOST);
    }

    /** The dossiers that an office opened last: what a desk has most likely in its hands. */
    @Transactional
    public List<Found> latestOf(Actor actor, int most) {
        List<Found> latest = withCases(rows(
                "select d.id, d.number, p.surname, p.given_names, p.birth_date from dossier d"
                        + " join dossier_person p on p.id = d.holder_id where d.owner_office_id = ?"
                        + " order by d.id desc limit " + most,
                List.of(scope.officeOf(actor))));
        return recorded(actor, latest, Purpose.COUNTER);
    }

    private List<Found> recorded(Actor actor, List<Found> shown, Purpose purpose) {
        access.listed(actor, shown.stream().map(Found::id).toList(), purpose);
        return shown;
    }

    private List<Found> all(Actor actor, String query) {
        String text = query.strip();
        List<Row> rows = isNumber(text) ? byNumber(actor, whole(text)) : byWords(actor, SearchWords.of(text));
        return withCases(rows);
    }

    private List<Found> withCases(List<Row> rows) {
        Map<Long, CaseLine> cases =
                rows.isEmpty() ? Map.of() : lines.of(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> new Found(row.id(), row.number(), row.name(), row.birthDate(), cases.get(row.id())))
                .toList();
    }

    /** Whether the text has the form of a number of a dossier. */
    static boolean isNumber(String text) {
        return text.strip().toUpperCase(Locale.ROOT).matches("[A-Z]{2}-\\d{4}-\\d{1,8}");
    }

    /** People leave out the zeros. */
    private static String whole(String number) {
        String[] parts = number.toUpperCase(Locale.ROOT).split("-");
        return "%s-%s-%06d".formatted(parts[0], parts[1], Integer.parseInt(parts[2]));
    }

    private List<Row> byNumber(Actor actor, String number) {
        return rows(
                "select d.id, d.number, p.surname, p.given_names, p.birth_date from dossier d"
                        + " join dossier_office o on o.dossier_id = d.id and o.office_id = ?"
                        + " join dossier_person p on p.id = d.holder_id where d.number = ?",
                List.of(scope.officeOf(actor), number));
    }

    private List<Row> byWords(Actor actor, List<String> words) {
        List<String> used = words.stream()
                .filter(word -> word.length() >= SHORTEST)
                .limit(MOST_WORDS)
                .toList();
        if (used.isEmpty()) {
            return List.of();
        }
        StringBuilder sql = new StringBuilder(
                "select distinct d.id, d.number, p.surname, p.given_names, p.birth_date from dossier_token t0"
                        + " join dossier_office o on o.dossier_id = t0.dossier_id and o.office_id = ?"
                        + " join dossier d on d.id = t0.dossier_id join dossier_person p on p.id = d.holder_id");
        List<Object> params = new ArrayList<>(List.of(scope.officeOf(actor)));
        for (int i = 1; i < used.size(); i++) {
            sql.append(" join dossier_token t")
                    .append(i)
                    .append(" on t")
                    .append(i)
                    .append(".dossier_id = t0.dossier_id and t")
                    .append(i)
                    .append(".token like ?");
            params.add(used.get(i) + "%");
        }
        params.add(used.getFirst() + "%");
        return rows(
                sql.append(" where t0.token like ? order by d.id desc limit ")
                        .append(MOST + 1)
                        .toString(),
                params);
    }

    private List<Row> rows(String sql, List<Object> params) {
        return jdbc.sql(sql)
                .params(params)
                .query((rs, row) -> new Row(
                        rs.getLong(1),
                        rs.getString(2),
                        (rs.getString(3) + " " + rs.getString(4)).strip(),
                        rs.getObject(5, LocalDate.class)))
                .list();
    }

    /**
     * What was found.
     *
     * @param found at most {@value #MOST}
     * @param more whether there are others that are not in the list
     */
    public record Results(List<Found> found, boolean more) {
        public Results {
            found = List.copyOf(found);
        }
    }

    private record Row(long id, String number, String name, LocalDate birthDate) {}
}
