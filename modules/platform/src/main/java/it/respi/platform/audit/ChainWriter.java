// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import com.google.crypto.tink.Mac;
import it.respi.platform.crypto.KeyPurpose;
import it.respi.platform.crypto.Keys;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.EntityManagerFactoryInfo;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.JpaDialect;
import org.springframework.stereotype.Component;

/**
 * Writes the entries of one transaction, just before it commits. The heads are locked last and in the order of the
 * shards: no transaction that holds a head waits for anything but the next head, so that none waits in a circle.
 *
 * <p>A node remembers the heads it committed. One statement moves a head that still stands there, and locks it; only when
 * another transaction was faster it must be read first.
 */
@Component
class ChainWriter {
    private static final String INSERT = "insert into platform_audit (" + ChainLink.COLUMNS + ") values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int AT_ONCE = 200;

    private final JdbcTemplate jdbc;
    private final ObjectProvider<EntityManagerFactory> entities;
    private final Links links;
    private final ConcurrentMap<Integer, ChainEnd> committed = new ConcurrentHashMap<>();

    ChainWriter(JdbcTemplate jdbc, ObjectProvider<EntityManagerFactory> entities, Keys keys) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.links = new Links(keys.primitive(KeyPurpose.AUDIT, Mac.class));
    }

    /** The heads that it moved, to be {@link #remember remembered} when the transaction has committed. */
    Map<Integer, ChainEnd> write(List<AuditEntry> entries) {
        return write(entries, List.of());
    }

    /** @param rows that were changed: as they stand now they are vouched for */
    Map<Integer, ChainEnd> write(List<AuditEntry> said, List<ChangedRow> rows) {
        flushEntities();
        List<AuditEntry> entries = new ArrayList<>(said);
        entries.addAll(ChangedRow.read(JdbcClient.create(jdbc), rows));
        SortedMap<Integer, List<AuditEntry>> byShard = new TreeMap<>();
        entries.forEach(entry -> byShard.computeIfAbsent(entry.shard(), shard -> new ArrayList<>())
                .add(entry));
        Map<Integer, ChainEnd> moved = new HashMap<>();
        byShard.forEach((shard, own) -> moved.put(shard, append(shard, own)));
        return moved;
    }

    /** Where committed transactions left the chains; of two that end at once, the later entry counts. */
    void remember(Map<Integer, ChainEnd> moved) {
        moved.forEach((shard, head) ->
                committed.merge(shard, head, (known, other) -> known.seq() > other.seq() ? known : other));
    }

    /** What entities changed waits for other rows; that must be over before a head is locked. */
    private void flushEntities() {
        entities.ifAvailable(factory -> {
            EntityManager manager = EntityManagerFactoryUtils.getTransactionalEntityManager(factory);
            if (manager != null) {
                flush(manager, factory);
            }
        });
    }

    /** What fails here is told in the same words as at the commit. */
    private static void flush(EntityManager manager, EntityManagerFactory factory) {
        try {
            manager.flush();
        } catch (PersistenceException e) {
            JpaDialect dialect = factory instanceof EntityManagerFactoryInfo info ? info.getJpaDialect() : null;
            RuntimeException known = dialect == null ? null : dialect.translateExceptionIfPossible(e);
            throw known == null ? e : known;
        }
    }

    private ChainEnd append(int shard, List<AuditEntry> entries) {
        ChainEnd known = committed.get(shard);
        Links.Part part = known == null ? null : links.following(known, entries);
        if (part == null || !moved(shard, part)) {
            if (known != null) {
                committed.remove(shard, known);
            }
            part = links.following(locked(shard), entries);
            if (!moved(shard, part)) {
                throw new IllegalStateException("a head of the history moved while it was locked");
            }
        }
        for (int from = 0; from < part.rows().size(); from += AT_ONCE) {
            insert(part.rows()
                    .subList(from, Math.min(from + AT_ONCE, part.rows().size())));
        }
        return part.to();
    }

    private void insert(List<Links.Link> rows) {
        jdbc.update(
                INSERT + String.join(", ", Collections.nCopies(rows.size(), ROW)),
                rows.stream().flatMap(row -> row.values().stream()).toArray());
    }

    private ChainEnd locked(int shard) {
        return jdbc.queryForObject(
                "select seq, hash from platform_audit_head where shard = ? for update",
                (rs, row) -> new ChainEnd(rs.getLong(1), rs.getBytes(2)),
                shard);
    }

    /** Moves the head to the end of that part if it stands at its beginning; it stays locked. */
    private boolean moved(int shard, Links.Part part) {
        return jdbc.update(
                        "update platform_audit_head set seq = ?, hash = ? where shard = ? and seq = ? and hash = ?",
                        part.to().seq(),
                        part.to().hash(),
                        shard,
                        part.from().seq(),
                        part.from().hash())
                == 1;
    }
}
