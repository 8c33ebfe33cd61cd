// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.kernel.calculator.Figures;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.Cached;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The legal parameters (registro dei parametri): effective-dated, prepared rows are never used before they are active. */
@Component
public class LegalParameters {
    /** The versions that count, as a table of SQL: those that came with Respi and, over them, what administrators changed. */
    public static final String NOW = """
            (select p.param_key, p.valid_from, p.valid_to, p.amount, p.unit, p.norm, p.tag, p.active, 0 as number
            from registry_parameter p
            where not exists (select 1 from registry_parameter_change c
                where c.param_key = p.param_key and c.valid_from = p.valid_from)
            union all
            select c.param_key, c.valid_from, c.valid_to, c.amount, c.unit, c.norm, c.tag, c.active, c.number
            from registry_parameter_change c
            where not exists (select 1 from registry_parameter_change later
                where later.param_key = c.param_key and later.valid_from = c.valid_from and later.number > c.number)
            ) parameter_now""";

    private static final DateTimeFormatter NUMERIC = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Cached<List<LegalParameter>> rows;

    LegalParameters(JdbcClient jdbc) {
        this.rows = new Cached<>(
                Duration.ofMinutes(1),
                () -> jdbc.sql("select param_key, amount, unit, valid_from, valid_to, norm, tag from " + NOW
                                + " where active")
                        .query((rs, row) -> new LegalParameter(
                                rs.getString("param_key"),
                                rs.getInt("amount"),
                                rs.getString("unit"),
                                rs.getObject("valid_from", LocalDate.class),
                                rs.getObject("valid_to", LocalDate.class),
                                rs.getString("norm"),
                                rs.getString("tag")))
                        .list());
    }

    /** The parameter in force on a day. A missing one is a fault of the installation, not of the user. */
    public LegalParameter on(String key, LocalDate day) {
        return find(key, day).orElseThrow(() -> new IllegalStateException("no parameter " + key + " on " + day));
    }

    /** The parameter in force on a day, where somebody else than Respi names it; empty when there is none. */
    public Optional<LegalParameter> find(String key, LocalDate day) {
        return rows.get().stream()
                .filter(row -> row.key().equals(key) && row.inForce(day))
                .max(Comparator.comparing(LegalParameter::validFrom));
    }

    /** Every parameter in force on a day, by its key. */
    public Map<String, LegalParameter> inForce(LocalDate day) {
        return rows.get().stream()
                .filter(row -> row.inForce(day))
                .collect(Collectors.toMap(
                        LegalParameter::key,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(LegalParameter::validFrom))));
    }

    /** The same as the calculators read them: a day on which no such law is known is no question that they can answer. */
    public Figures figures() {
        return (key, day) -> find(key, day)
                .map(LegalParameter::figure)
                .orElseThrow(() -> new RuleBroken("calculator.no-law", NUMERIC.format(day)));
    }

    /** Reads the parameters again at the next question. */
    public void forget() {
        rows.forget();
    }

    /** Only its amount. */
    public int amount(String key, LocalDate day) {
        return on(key, day).amount();
    }
}
