// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.DossierIndex;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.DossierScope.Reader;
import it.respi.dossiers.NumberMarks;
import it.respi.dossiers.PersonData;
import it.respi.kernel.identity.BirthPrecision;
import it.respi.kernel.identity.Sex;
import it.respi.kernel.names.Known;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People of the whole network who share words of their names, or a number, with somebody; two statements of fixed size. */
@Component
class LookAlikes {
    private static final int FOR_EACH = 40;
    private static final int MOST = 200;
    private static final String WORD = "(select dossier_id from dossier_token where office_id = "
            + DossierIndex.EVERYWHERE + " and token = ? order by dossier_id desc limit " + FOR_EACH + ")";
    private static final String MARK = "(select dossier_id from dossier_mark where mark = ? limit " + FOR_EACH + ")";

    private final JdbcClient jdbc;
    private final NumberMarks marks;

    LookAlikes(JdbcClient jdbc, NumberMarks marks) {
        this.jdbc = jdbc;
        this.marks = marks;
    }

    /** @param reader whose office's dossiers count as seen; protected dossiers that do not name them are left out */
    @Transactional(readOnly = true)
    public List<Match> find(Reader reader, PersonData person) {
        SameNumbers numbers = new SameNumbers(marks, person);
        Map<Long, One> found = byIds(reader, ids(person), numbers);
        Map<Long, One> all = new LinkedHashMap<>(found);
        Set<Long> others = new TreeSet<>();
        found.values().forEach(one -> {
            if (one.mergedInto() != null && !all.containsKey(one.mergedInto())) {
                others.add(one.mergedInto());
            }
        });
        all.putAll(byIds(reader, others, numbers));
        return found.values().stream()
                .map(one -> new Match(one, shown(one, all)))
                .toList();
    }

    /** Of merged dossiers the one that stays; the other for an office that sees only that. */
    private static One shown(One found, Map<Long, One> all) {
        One kept = found.mergedInto() == null ? null : all.get(found.mergedInto());
        return kept == null || (found.seen() && !kept.seen()) ? found : kept;
    }

    private Map<Long, One> byIds(Reader reader, Set<Long> ids, SameNumbers numbers) {
        Map<Long, One> found = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        List<Object> params = new ArrayList<>(List.of(reader.office(), reader.staff()));
        params.addAll(ids);
        jdbc.sql(
                        "select d.id, d.holder_id, d.number, d.owner_office_id, d.merged_into, o.office_id is not null as seen,"
                                + " p.surname, p.given_names, p.sex, p.birth_date, p.birth_precision, p.citizenship, p.codice_fiscale,"
                                + " p.passport_number, p.code_mark, p.passport_mark"
                                + " from dossier d join dossier_person p on p.id = d.holder_id"
                                + " left join dossier_office o on o.dossier_id = d.id and o.office_id = ? where "
                                + DossierScope.open("d") + " and d.id in ("
                                + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")")
                .params(params)
                .query((rs, row) -> one(rs, numbers))
                .list()
                .forEach(one -> found.put(one.id(), one));
        return found;
    }

    private Set<Long> ids(PersonData person) {
        List<String> branches = new ArrayList<>();
        List<Object> params = new ArrayList<>();
        for (String token : DossierIndex.wide(person)) {
            branches.add(WORD);
            params.add(token);
        }
        if (person.codiceFiscale() != null) {
            for (byte[] mark : marks.allOfCode(person.codiceFiscale())) {
                branches.add(MARK);
                params.add(mark);
            }
        }
        if (person.passportNumber() != null) {
            for (byte[] mark : marks.allOfPaper(person.passportNumber())) {
                branches.add(MARK);
                params.add(mark);
            }
        }
        List<Long> found = branches.isEmpty()
                ? List.of()
                : jdbc.sql(String.join(" union all ", branches))
                        .params(params)
                        .query(Long.class)
                        .list();
        return new TreeSet<>(found.stream().distinct().limit(MOST).toList());
    }

    static Known known(PersonData person) {
        return known(
                person.surname(),
                person.givenNames(),
                person.sex(),
                person.birthDate(),
                person.citizenship(),
                person.codiceFiscale(),
                person.passportNumber());
    }

    private static One one(ResultSet rs, SameNumbers numbers) throws SQLException {
        return new One(
                rs.getLong("id"),
                rs.getLong("holder_id"),
                rs.getString("number"),
                rs.getInt("owner_office_id"),
                rs.getBoolean("seen"),
                rs.getObject("merged_into", Long.class),
                BirthPrecision.valueOf(rs.getString("birth_precision")),
                known(
                        rs.getString("surname"),
                        rs.getString("given_names"),
                        rs.getString("sex"),
                        rs.getObject("birth_date", LocalDate.class),
                        rs.getString("citizenship"),
                        numbers.code(rs.getBytes("code_mark"), rs.getString("codice_fiscale")),
                        numbers.passport(rs.getBytes("passport_mark"), rs.getString("passport_number"))));
    }

    private static Known known(
            String surname,
            String givenNames,
            String sex,
            LocalDate born,
            String citizenship,
            @Nullable String code,
            @Nullable String passport) {
        Sex known = switch (sex) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> Sex.UNSPECIFIED;
        };
        return new Known(
                surname,
                givenNames,
                known,
                born,
                citizenship,
                Objects.requireNonNullElse(code, ""),
                Objects.requireNonNullElse(passport, ""));
    }

    /**
     * @param holder the person of the dossier
     * @param seen whether the office takes part in the dossier
     * @param mergedInto the dossier that stays, when it was merged
     * @param birthPrecision what of the date of birth is known
     */
    record One(
            long id,
            long holder,
            String number,
            int ownerOfficeId,
            boolean seen,
            @Nullable Long mergedInto,
            BirthPrecision birthPrecision,
            Known person) {}

    /**
     * @param found whose person is alike
     * @param shown which dossier is shown for it
     */
    record Match(One found, One shown) {}
}
