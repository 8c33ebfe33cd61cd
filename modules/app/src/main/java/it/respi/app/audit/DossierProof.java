// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.audit;

import it.respi.platform.audit.Shards;
import it.respi.platform.audit.root.ChainEnd;
import it.respi.platform.audit.root.Merkle;
import it.respi.platform.audit.root.Root;
import it.respi.platform.audit.root.RootStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the history holds of one dossier, and the path by which a signed root proves it. */
final class DossierProof {
    private final JdbcClient jdbc;
    private final Words words;

    DossierProof(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** Says it; false when there is no such dossier. */
    boolean tell(String number) {
        Optional<Long> id = jdbc.sql("select id from dossier where number = ?")
                .param(number)
                .query(Long.class)
                .optional();
        if (id.isEmpty()) {
            words.say("verify.dossier.unknown", number);
            return false;
        }
        entries(id.get());
        path(Shards.of(id.get()));
        return true;
    }

    private void entries(long id) {
        jdbc.sql("select a.shard, a.seq, a.at_ms, coalesce(o.code, '-'), a.lanes, a.action, a.purpose"
                        + " from platform_audit a left join registry_office o on o.id = a.office_id"
                        + " where a.dossier_id = ? or (a.dossier_id is null and find_in_set(?, a.listed))"
                        + " order by a.at_ms, a.shard, a.seq")
                .params(id, id)
                .query((rs, row) -> {
                    words.say(
                            "verify.dossier.entry",
                            rs.getInt(1) + "/" + rs.getLong(2),
                            Instant.ofEpochMilli(rs.getLong(3)),
                            rs.getString(4),
                            rs.getString(5).isEmpty() ? "-" : rs.getString(5),
                            rs.getString(6),
                            rs.getString(7));
                    return row;
                })
                .list();
    }

    private void path(int shard) {
        Root root = new RootStore(jdbc).last().orElse(null);
        if (root == null) {
            words.say("verify.dossier.no-root");
            return;
        }
        List<ChainEnd> ends = new ArrayList<>();
        for (int other = 0; other < Shards.COUNT; other++) {
            ends.add(new ChainEnd(root.count(other), hash(other, root.count(other))));
        }
        HexFormat hex = HexFormat.of();
        words.say(
                "verify.dossier.path",
                shard,
                root.count(shard),
                hex.formatHex(ends.get(shard).hash()),
                root.number(),
                hex.formatHex(root.merkle()),
                Merkle.path(ends, shard).stream().map(hex::formatHex).collect(Collectors.joining("\n  ")));
    }

    private byte[] hash(int shard, long seq) {
        return jdbc.sql("select hash from platform_audit where shard = ? and seq = ?")
                .params(shard, seq)
                .query((rs, row) -> rs.getBytes(1))
                .optional()
                .orElseGet(() -> new byte[0]);
    }
}
