// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.platform.data.Cached;
import it.respi.registry.RetentionRule.Act;
import it.respi.registry.RetentionRule.Start;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plan of conservation (piano di conservazione): rules with their dates, from {@code config/reference/retention.csv}. */
@Component
public class RetentionRules {
    private final Cached<List<Dated>> rows;

    RetentionRules(JdbcClient jdbc) {
        this.rows = new Cached<>(
                Duration.ofMinutes(1),
                () -> jdbc.sql("select * from registry_retention order by rule, valid_from desc")
                        .query((rs, row) -> new Dated(
                                rs.getObject("valid_from", LocalDate.class),
                                rs.getObject("valid_to", LocalDate.class),
                                new RetentionRule(
                                        rs.getString("rule"),
                                        Start.valueOf(rs.getString("starts")),
                                        rs.getInt("months"),
                                        rs.getInt("warn_days"),
                                        Act.valueOf(rs.getString("act")),
                                        rs.getBoolean("permission"),
                                        rs.getString("label"),
                                        rs.getString("label_en"),
                                        rs.getString("norm"),
                                        "TBC".equals(rs.getString("tag")))))
                        .list());
    }

    /** The rules in force on a day. */
    public List<RetentionRule> on(LocalDate day) {
        return rows.get().stream()
                .filter(row -> !row.from().isAfter(day))
                .filter(row -> row.to() == null || !row.to().isBefore(day))
                .map(Dated::rule)
                .toList();
    }

    /** The rule of that code on a day. */
    public Optional<RetentionRule> find(String code, LocalDate day) {
        return on(day).stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    private record Dated(LocalDate from, @Nullable LocalDate to, RetentionRule rule) {}
}
