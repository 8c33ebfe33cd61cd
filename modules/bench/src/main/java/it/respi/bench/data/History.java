// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.ChainEnd;
import it.respi.platform.audit.ChainedTable;
import it.respi.platform.audit.Links;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The history of what is invented, linked as the application links it. */
final class History {
    private static final ChainedTable EVENTS = ChainedTable.of("case_event");
    private static final ChainedTable NAMED = ChainedTable.of("dossier_named");

    private final Links links;
    private final Map<Integer, ChainEnd> ends;
    private final Map<Integer, List<AuditEntry>> waiting = new TreeMap<>();

    History(Links links, Map<Integer, ChainEnd> ends) {
        this.links = links;
        this.ends = new TreeMap<>(ends);
    }

    /** Goes on where the chains end. */
    static History of(Connection connection, Links links) throws SQLException {
        Map<Integer, ChainEnd> ends = new TreeMap<>();
        try (PreparedStatement select =
                        connection.prepareStatement("select shard, seq, hash from platform_audit_head");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ends.put(rows.getInt(1), new ChainEnd(rows.getLong(2), rows.getBytes(3)));
            }
        }
        return new History(links, ends);
    }

    /** Somebody of the desk used the dossier. */
    void use(Dossier dossier, LocalDateTime at, String action) {
        add(AuditEntry.of(
                at.toInstant(ZoneOffset.UTC), desk(dossier.desk(), dossier), dossier.id(), action, Purpose.COUNTER));
    }

    /** Something happened in the case: the entry vouches for its row. */
    void event(Dossier dossier, int office, LocalDateTime at, List<@Nullable Object> row) {
        add(AuditEntry.of(
                        at.toInstant(ZoneOffset.UTC),
                        desk(office, dossier),
                        dossier.id(),
                        String.valueOf(row.get(4)),
                        Purpose.CASE_WORK)
                .sealing(EVENTS.sealed(stored(row))));
    }

    /** Somebody is named in a protected dossier: the entry vouches for the row. */
    void named(Dossier dossier, List<@Nullable Object> row) {
        add(AuditEntry.of(
                        dossier.openedAt().toInstant(ZoneOffset.UTC),
                        desk(dossier.desk(), dossier),
                        dossier.id(),
                        AuditTrail.WRITTEN,
                        Purpose.COUNTER)
                .sealing(NAMED.sealed(stored(row))));
    }

    private static List<@Nullable Object> stored(List<@Nullable Object> row) {
        List<@Nullable Object> stored = new ArrayList<>();
        row.forEach(value -> stored.add(
                value instanceof LocalDateTime moment
                        ? Timestamp.from(Rows.stored(moment).toInstant(ZoneOffset.UTC))
                        : value));
        return stored;
    }

    private static Who desk(int office, Dossier dossier) {
        return new Who(Network.staffOf(office), office, office == dossier.police() ? "QUE-IST" : "HD-OP");
    }

    private void add(AuditEntry entry) {
        waiting.computeIfAbsent(entry.shard(), shard -> new ArrayList<>()).add(entry);
    }

    /** Links what was added since the last time. */
    void link(Rows rows) {
        waiting.forEach((shard, entries) -> {
            Links.Part part = links.following(ends.getOrDefault(shard, ChainEnd.START), entries);
            part.rows().forEach(link -> rows.add("platform_audit", link.values().toArray()));
            ends.put(shard, part.to());
        });
        waiting.clear();
    }

    /** The chains end here now. */
    void store(Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update platform_audit_head set seq = ?, hash = ? where shard = ?")) {
            for (Map.Entry<Integer, ChainEnd> end : ends.entrySet()) {
                update.setLong(1, end.getValue().seq());
                update.setBytes(2, end.getValue().hash());
                update.setInt(3, end.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
