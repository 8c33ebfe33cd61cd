// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.verify;

import com.google.crypto.tink.Mac;
import it.respi.platform.audit.ChainLink;
import it.respi.platform.audit.root.ChainEnd;
import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Follows one chain, a page of rows at a time, up to its first fault. */
final class ShardReader {
    private static final int PAGE = 200;

    private final JdbcClient jdbc;
    private final @Nullable Mac mac;
    private final SealedRows sealed;
    private final int shard;
    private final Deque<Row> page = new ArrayDeque<>();
    private ChainEnd end;
    private long read;
    private @Nullable Finding fault;

    ShardReader(JdbcClient jdbc, @Nullable Mac mac, SealedRows sealed, int shard, ChainEnd from) {
        this.jdbc = jdbc;
        this.mac = mac;
        this.sealed = sealed;
        this.shard = shard;
        this.end = from;
        this.read = from.count();
    }

    /** The last entry that was found in order. */
    ChainEnd end() {
        return end;
    }

    /** What broke the chain, or null. */
    @Nullable
    Finding fault() {
        return fault;
    }

    /** Checks entries up to that one. */
    void advanceTo(long seq) {
        while (fault == null && end.count() < seq) {
            step();
        }
    }

    /** The chain must end here, with that hash. */
    void mustEndAt(ChainEnd head) {
        advanceTo(head.count());
        if (fault != null) {
            return;
        }
        if (end.count() > head.count() || peek() != null) {
            fault = Finding.entry(Finding.Kind.INSERTED, shard, head.count() + 1);
        } else if (!Arrays.equals(end.hash(), head.hash())) {
            fault = Finding.entry(Finding.Kind.ALTERED, shard, head.count());
        }
    }

    private void step() {
        long expected = end.count() + 1;
        Row row = peek();
        if (row == null || row.seq() != expected) {
            fault = Finding.entry(Finding.Kind.REMOVED, shard, expected);
            return;
        }
        page.remove();
        boolean linked = Arrays.equals(row.previous(), end.hash());
        if (!linked || !isAuthentic(row)) {
            fault = Finding.entry(kindOf(linked), shard, expected);
            return;
        }
        end = new ChainEnd(row.seq(), row.hash());
    }

    /** Who follows tells whether the entry was there when it was written. */
    private Finding.Kind kindOf(boolean linked) {
        Row next = peek();
        if (next == null) {
            return Finding.Kind.FORGED;
        }
        return Arrays.equals(next.previous(), end.hash()) && linked ? Finding.Kind.INSERTED : Finding.Kind.ALTERED;
    }

    private boolean isAuthentic(Row row) {
        if (mac == null) {
            return true;
        }
        try {
            mac.verifyMac(row.hash(), row.link().following(row.previous()));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private @Nullable Row peek() {
        if (page.isEmpty()) {
            List<Row> next = jdbc.sql("select " + ChainLink.COLUMNS
                            + " from platform_audit where shard = ? and seq > ? order by seq limit " + PAGE)
                    .params(shard, read)
                    .query(Row::read)
                    .list();
            page.addAll(next);
            if (!next.isEmpty()) {
                read = next.getLast().seq();
                sealed.check(next);
            }
        }
        return page.peek();
    }
}
