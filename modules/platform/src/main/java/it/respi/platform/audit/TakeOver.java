// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains what stands in a table from before the history vouched for it: once for each table, before anybody is served. The
 * end of it is an entry too, so that nobody who can write in the database makes a second beginning unseen.
 */
@Component
class TakeOver implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(TakeOver.class);
    private static final int DOSSIERS = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final ObjectProvider<VouchedTables> vouched;
    private final Clock clock;
    private volatile boolean running;

    TakeOver(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            AuditTrail audit,
            ObjectProvider<VouchedTables> vouched,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
        this.vouched = vouched;
        this.clock = clock;
    }

    @Override
    public void start() {
        vouched.stream().flatMap(source -> source.tables().stream()).forEach(this::takeOver);
        running = true;
    }

    private void takeOver(ChainedTable table) {
        if (isDone(table)) {
            return;
        }
        List<Long> dossiers = after(table, 0);
        while (!dossiers.isEmpty()) {
            List<Long> page = dossiers;
            transaction.executeWithoutResult(status -> page(table, page));
            dossiers = after(table, dossiers.getLast());
        }
        transaction.executeWithoutResult(status -> end(table));
    }

    private boolean isDone(ChainedTable table) {
        return jdbc.sql("select exists (select 1 from platform_audit_table where name = ?)")
                .param(table.name())
                .query(Boolean.class)
                .single();
    }

    private List<Long> after(ChainedTable table, long last) {
        String column = table.dossierColumn();
        return jdbc.sql("select distinct " + column + " from " + table.name() + " where " + column
                        + " > ? order by 1 limit " + DOSSIERS)
                .param(last)
                .query(Long.class)
                .list();
    }

    private void page(ChainedTable table, List<Long> dossiers) {
        jdbc.sql("select t." + table.dossierColumn() + ", " + table.keySql() + " from " + table.name() + " t where t."
                        + table.dossierColumn() + " in (:dossiers) and not exists (select 1 from platform_audit a where"
                        + " a.dossier_id = t." + table.dossierColumn() + " and a.object = concat(:table, "
                        + table.keySql() + "))")
                .param("dossiers", dossiers)
                .param("table", table.object(""))
                .query((rs, row) -> new Old(rs.getLong(1), rs.getString(2)))
                .list()
                .forEach(old -> audit.takeOver(entry(old.dossierId()), table, old.key()));
    }

    /** Of two nodes one ends it. */
    private void end(ChainedTable table) {
        int first = jdbc.sql("insert ignore into platform_audit_table (name) values (?)")
                .param(table.name())
                .update();
        if (first == 1) {
            audit.seen(new AuditEntry(
                    clock.instant(),
                    Who.of(null),
                    null,
                    AuditTrail.TAKEN_OVER,
                    Purpose.LAW,
                    null,
                    table.name(),
                    null,
                    List.of()));
            log.info("The history vouches for {} from now on", table.name());
        }
    }

    private AuditEntry entry(long dossierId) {
        return AuditEntry.of(clock.instant(), Who.of(null), dossierId, AuditTrail.WRITTEN, Purpose.LAW);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server and whatever else serves somebody. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private record Old(long dossierId, String key) {}
}
