// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import com.google.crypto.tink.Mac;
import it.respi.platform.crypto.KeyPurpose;
import it.respi.platform.crypto.Keys;
import it.respi.platform.data.Params;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.EntityManagerFactoryInfo;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.JpaDialect;
import org.springframework.stereotype.Component;

/**
 * Writes the entries of one transaction, just before it commits. The heads are locked last and in the order of the
 * shards: no transaction that holds a head waits for anything but the next head, so that none waits in a circle.
 */
@Component
class ChainWriter {
    private static final String INSERT = "insert into platform_audit (" + ChainLink.COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final ObjectProvider<EntityManagerFactory> entities;
    private final Mac mac;

    ChainWriter(JdbcTemplate jdbc, ObjectProvider<EntityManagerFactory> entities, Keys keys) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.mac = keys.primitive(KeyPurpose.AUDIT, Mac.class);
    }

    void write(List<AuditEntry> entries) {
        flushEntities();
        SortedMap<Integer, List<AuditEntry>> byShard = new TreeMap<>();
        entries.forEach(entry -> byShard.computeIfAbsent(entry.shard(), shard -> new ArrayList<>())
                .add(entry));
        byShard.forEach(this::append);
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

    private void append(int shard, List<AuditEntry> entries) {
        Head head = jdbc.queryForObject(
                "select seq, hash from platform_audit_head where shard = ? for update",
                (rs, row) -> new Head(rs.getLong(1), rs.getBytes(2)),
                shard);
        List<Object[]> rows = new ArrayList<>();
        for (AuditEntry entry : entries) {
            ChainLink link = ChainLink.of(entry, head.seq() + 1);
            byte[] hash = keyed(link.following(head.hash()));
            rows.add(row(link, head.hash(), hash));
            head = new Head(link.seq(), hash);
        }
        if (rows.size() == 1) {
            jdbc.update(INSERT, rows.getFirst());
        } else {
            jdbc.batchUpdate(INSERT, rows);
        }
        jdbc.update("update platform_audit_head set seq = ?, hash = ? where shard = ?", head.seq(), head.hash(), shard);
    }

    private byte[] keyed(byte[] content) {
        try {
            return mac.computeMac(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of the history cannot be used", e);
        }
    }

    private static Object[] row(ChainLink link, byte[] previous, byte[] hash) {
        return Params.of(
                        link.shard(),
                        link.seq(),
                        link.atMillis(),
                        link.dossierId(),
                        link.who().staffId(),
                        link.who().officeId(),
                        link.who().lanes(),
                        link.action(),
                        link.purpose(),
                        link.reason(),
                        link.object(),
                        link.listed(),
                        link.payloadHash(),
                        previous,
                        hash)
                .toArray();
    }

    @SuppressWarnings("ArrayRecordComponent") // lives for one statement
    private record Head(long seq, byte[] hash) {}
}
