// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.bulk;

import it.respi.cases.step.StepRow;
import it.respi.dossiers.AccessLog;
import it.respi.dossiers.DossierScope;
import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.Purpose;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an order as the actor's inbox may show them, in one statement; others are as if they were not there. */
@Component
class BulkRows {
    private final JdbcClient jdbc;
    private final AccessLog access;

    BulkRows(JdbcClient jdbc, AccessLog access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** The steps of the actor's office, by number; that they are shown is written down. */
    @Transactional
    public Map<Long, Named> of(Actor actor, List<Long> ids) {
        String places = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        Map<Long, Named> rows = jdbc
                .sql("select " + StepRow.COLUMNS + ", person_label from case_step where id in (" + places
                        + ") and office_id = ? and " + DossierScope.unguarded("case_step"))
                .params(ids)
                .params(actor.office().id(), actor.staffId())
                .query((rs, row) -> new Named(StepRow.read(rs), rs.getString("person_label")))
                .list()
                .stream()
                .collect(Collectors.toMap(named -> named.step().id(), named -> named));
        access.listed(
                actor,
                rows.values().stream()
                        .map(named -> named.step().dossierId())
                        .distinct()
                        .sorted()
                        .toList(),
                Purpose.WORK_LIST);
        return rows;
    }

    /** A step with the name of the holder. */
    record Named(StepRow step, String person) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Named[" + step.id() + "]";
        }
    }
}
