// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import it.respi.dossiers.CaseSpans.Ended;
import it.respi.dossiers.rights.retention.DisposalChanges.Due;
import it.respi.registry.RetentionRule;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose files are due. The time of a file runs from the last closing; of one that was brought later, for a case that was never
 * opened, from the day on which it was brought.
 */
@Component
class FilesDue {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final JdbcClient jdbc;

    FilesDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is due of these, in one statement whatever their number: first the files of the last case and before, when they are
     * gone those that were brought since.
     *
     * @param before files that were added later are not due yet
     */
    List<Due> of(List<Ended> ended, RetentionRule rule, Instant before) {
        Map<Long, Added> added = new HashMap<>();
        jdbc.sql("select f.dossier_id, min(f.added_at), max(f.added_at) from dossier_document f where f.dossier_id in"
                        + " (:dossiers) and f.scan <> 'REMOVED' and f.added_at < :before group by f.dossier_id")
                .param("dossiers", ended.stream().map(Ended::dossierId).toList())
                .param("before", Timestamp.from(before))
                .query(rs -> {
                    added.put(
                            rs.getLong(1),
                            new Added(
                                    rs.getTimestamp(2).toInstant(),
                                    rs.getTimestamp(3).toInstant()));
                });
        return ended.stream().flatMap(one -> due(one, added, rule)).toList();
    }

    private static Stream<Due> due(Ended one, Map<Long, Added> added, RetentionRule rule) {
        Added files = added.get(one.dossierId());
        if (files == null) {
            return Stream.empty();
        }
        Instant until = files.first().isAfter(one.at()) ? files.last() : one.at();
        LocalDate on = LocalDate.ofInstant(until, ROME).plusMonths(rule.months());
        return Stream.of(new Due(one.dossierId(), on, until));
    }

    private record Added(Instant first, Instant last) {}
}
