// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.platform.data.Cached;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Permit types, kinds of papers, lists of papers and States: small tables that hardly change, kept in memory. */
@Component
public class Catalogue {
    private static final Duration AGE = Duration.ofMinutes(1);

    private final Cached<List<PermitType>> permitTypes;
    private final Cached<Map<String, DocumentKind>> documentKinds;
    private final Cached<List<Line>> checklist;
    private final Cached<List<Country>> countries;

    Catalogue(JdbcClient jdbc) {
        this.permitTypes = new Cached<>(
                AGE,
                () -> jdbc.sql(
                                "select code, label, label_en, questura_only, contribution from registry_permit_type order by code")
                        .query((rs, row) -> new PermitType(
                                rs.getString(1),
                                rs.getString(2),
                                rs.getString(3),
                                rs.getBoolean(4),
                                Contribution.valueOf(rs.getString(5))))
                        .list());
        this.documentKinds = new Cached<>(AGE, () -> documentKinds(jdbc));
        this.checklist = new Cached<>(AGE, () -> checklist(jdbc));
        this.countries = new Cached<>(
                AGE,
                () -> jdbc.sql("select alpha3, name, name_en, eu, cf_code from registry_country order by name")
                        .query((rs, row) -> new Country(
                                rs.getString(1), rs.getString(2), rs.getString(3), rs.getBoolean(4), rs.getString(5)))
                        .list());
    }

    /** Every permit type, by code. */
    public List<PermitType> permitTypes() {
        return permitTypes.get();
    }

    /** The permit type of a code. */
    public Optional<PermitType> permitType(String code) {
        return permitTypes().stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** The kind of paper of a code. */
    public Optional<DocumentKind> documentKind(String code) {
        return Optional.ofNullable(documentKinds.get().get(code));
    }

    /** Every kind of paper, by code. */
    public List<DocumentKind> documentKinds() {
        return documentKinds.get().values().stream()
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .toList();
    }

    /** The standard list of papers of a procedure for a permit type, in order. */
    public List<ChecklistRule> checklist(String procedure, String permitType) {
        return checklist.get().stream()
                .filter(line -> line.procedure().equals(procedure) && line.appliesTo(permitType))
                .map(Line::rule)
                .toList();
    }

    /** The standard list of papers of a procedure for whatever type of permit, in order. */
    public List<StandardPaper> papers(String procedure) {
        return checklist.get().stream()
                .filter(line -> line.procedure().equals(procedure))
                .map(line -> new StandardPaper(line.rule(), line.types()))
                .toList();
    }

    /** Every State, by Italian name. */
    public List<Country> countries() {
        return countries.get();
    }

    /** The State of an ISO code of three letters. */
    public Optional<Country> country(String alpha3) {
        return countries().stream().filter(c -> c.alpha3().equals(alpha3)).findFirst();
    }

    private static Map<String, DocumentKind> documentKinds(JdbcClient jdbc) {
        return jdbc
                .sql("select code, label, label_en, label_fr, label_ar, form, where_to_get, where_en, where_fr,"
                        + " where_ar, cost_cents, valid_months, shareable"
                        + " from registry_document_kind")
                .query((rs, row) -> new DocumentKind(
                        rs.getString(1),
                        new DocumentKind.Labels(rs.getString(2), rs.getString(3), rs.getString(4), rs.getString(5)),
                        rs.getString(6),
                        new DocumentKind.Labels(rs.getString(7), rs.getString(8), rs.getString(9), rs.getString(10)),
                        rs.getObject(11, Integer.class),
                        rs.getObject(12, Integer.class),
                        rs.getBoolean(13)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(DocumentKind::code, Function.identity()));
    }

    private static List<Line> checklist(JdbcClient jdbc) {
        return jdbc.sql("select procedure_key, code, permit_types, required, position, confirmed"
                        + " from registry_checklist order by procedure_key, position")
                .query((rs, row) -> new Line(
                        rs.getString(1),
                        rs.getString(3),
                        new ChecklistRule(rs.getString(2), rs.getBoolean(4), rs.getInt(5), rs.getBoolean(6))))
                .list();
    }

    private record Line(String procedure, String permitTypes, ChecklistRule rule) {
        /** All types, those that are listed, or all but those behind {@code !}. */
        boolean appliesTo(String permitType) {
            return !written().contains("!" + permitType) && (types().isEmpty() || types().contains(permitType));
        }

        List<String> types() {
            return written().stream()
                    .filter(type -> !type.equals("*") && !type.startsWith("!"))
                    .toList();
        }

        private List<String> written() {
            return List.of(permitTypes.split(" "));
        }
    }
}
