// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.ChainedTable;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.VouchedTables;
import it.respi.platform.audit.Who;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who keeps a dossier, who was let in and on what that rests (storia della condivisione): the provable history vouches for
 * each of these rows as the last use case left it (ADR 0018). Whoever writes one says so here, in the same transaction.
 */
@Component
public class SharingRecord implements VouchedTables {
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    SharingRecord(AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is vouched for. */
    public enum Row {
        CONSENT("dossier_consent"),
        DISPOSAL("dossier_disposal"),
        /** The office that keeps it, its protection, restriction and merger. */
        DOSSIER("dossier"),
        MERGER("dossier_merge"),
        NAMED("dossier_named"),
        STATED("dossier_stated"),
        TRANSFER("dossier_transfer");

        private final ChainedTable table;

        Row(String table) {
            this.table = ChainedTable.of(table);
        }
    }

    @Override
    public List<ChainedTable> tables() {
        return Arrays.stream(Row.values()).map(row -> row.table).toList();
    }

    /**
     * A row was written or deleted.
     *
     * @param actor who did it, null for the system
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void written(@Nullable Actor actor, long dossierId, Row row, long id) {
        add(actor, dossierId, row.table, Long.toString(id));
    }

    /**
     * Somebody is named in a dossier, or no longer.
     *
     * @param actor who did it, null for the system
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void named(@Nullable Actor actor, long dossierId, int staffId) {
        add(actor, dossierId, Row.NAMED.table, dossierId + "-" + staffId);
    }

    /** Rows of which only the ids are known were written. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void written(@Nullable Actor actor, Row row, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            each(
                    actor,
                    row.table,
                    jdbc.sql(select(row.table) + "t.id in (:ids)").param("ids", ids));
        }
    }

    /** Erasure blanked what is read in the rows of a table that belong to the dossier and the person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void blanked(String table, String rows, long dossierId, long personId) {
        tables().stream()
                .filter(known -> known.name().equals(table))
                .forEach(known -> each(
                        null,
                        known,
                        jdbc.sql(select(known) + rows)
                                .param("dossier", dossierId)
                                .param("person", personId)));
    }

    private static String select(ChainedTable table) {
        return "select t." + table.dossierColumn() + ", " + table.keySql() + " from " + table.name() + " t where ";
    }

    private void each(@Nullable Actor actor, ChainedTable table, JdbcClient.StatementSpec rows) {
        rows.query((rs, number) -> new Known(rs.getLong(1), rs.getString(2)))
                .list()
                .forEach(row -> add(actor, row.dossierId(), table, row.key()));
    }

    private void add(@Nullable Actor actor, long dossierId, ChainedTable table, String key) {
        Purpose purpose = actor == null ? Purpose.LAW : Purpose.CASE_WORK;
        audit.changed(
                AuditEntry.of(clock.instant(), Who.of(actor), dossierId, AuditTrail.WRITTEN, purpose), table, key);
    }

    private record Known(long dossierId, String key) {}
}
