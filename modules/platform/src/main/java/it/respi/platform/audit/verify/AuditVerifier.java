// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.verify;

import it.respi.platform.audit.Shards;
import it.respi.platform.audit.root.ChainEnd;
import it.respi.platform.audit.root.Merkle;
import it.respi.platform.audit.root.Root;
import it.respi.platform.audit.root.RootStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Follows all chains from root to root, side by side, and so needs the memory of 64 pages, however long the history is.
 * To be run in one read transaction, so that what is written meanwhile is not seen by half.
 */
public final class AuditVerifier {
    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final Proofs proofs;
    private final RootStore store;
    private final Findings findings = new Findings();
    private final List<ShardReader> chains = new ArrayList<>();
    private long start;
    private long roots;

    public AuditVerifier(JdbcClient jdbc, Proofs proofs) {
        this.jdbc = jdbc;
        this.proofs = proofs;
        this.store = new RootStore(jdbc);
    }

    /** Checks everything after a root that an earlier check found in order; 0 for everything. */
    public Report run(long sinceRoot) {
        try (OutsideRoots outside = proofs.outside() == null ? null : new OutsideRoots(proofs.outside())) {
            Root since = sinceRoot == 0
                    ? null
                    : store.get(sinceRoot).orElseThrow(() -> new IllegalArgumentException("no root " + sinceRoot));
            begin(since);
            Root last = followRoots(since, outside);
            if (outside != null) {
                outside.mustEndAt(last == null ? 0 : last.number(), findings);
            }
            followEnds();
            return report(last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(@Nullable Root since) {
        SealedRows sealed = new SealedRows(jdbc, proofs.tables(), findings);
        for (int shard = 0; shard < Shards.COUNT; shard++) {
            ChainEnd from = since == null ? new ChainEnd(0, new byte[0]) : end(shard, since.count(shard));
            start += from.count();
            chains.add(new ShardReader(jdbc, proofs.mac(), sealed, shard, from));
        }
        if (since != null) {
            check(since);
        }
        sealed.unknown();
    }

    private ChainEnd end(int shard, long count) {
        byte[] hash = jdbc.sql("select hash from platform_audit where shard = ? and seq = ?")
                .params(shard, count)
                .query((rs, row) -> rs.getBytes(1))
                .optional()
                .orElseGet(() -> new byte[0]);
        return new ChainEnd(count, hash);
    }

    private @Nullable Root followRoots(@Nullable Root since, @Nullable OutsideRoots outside) {
        Root before = since;
        for (List<Root> next = after(before); !next.isEmpty(); next = after(before)) {
            for (Root root : next) {
                if (outside != null) {
                    outside.compare(root, findings);
                }
                follow(root, before);
                before = root;
            }
        }
        return before;
    }

    private List<Root> after(@Nullable Root root) {
        return store.after(root == null ? 0 : root.number(), BATCH);
    }

    private void follow(Root root, @Nullable Root before) {
        roots++;
        long expected = before == null ? 1 : before.number() + 1;
        if (root.number() != expected) {
            findings.add(Finding.root(Finding.Kind.ROOT_REMOVED, expected));
        } else if (!Arrays.equals(root.previous(), before == null ? Root.beforeTheFirst() : before.hash())) {
            findings.add(Finding.root(Finding.Kind.ROOT_ALTERED, before == null ? 1 : before.number()));
        }
        for (int shard = 0; shard < chains.size(); shard++) {
            advance(chains.get(shard), root.count(shard));
        }
        check(root);
    }

    /** The chains, as far as they have been followed, are what this root says, and the network signed it. */
    private void check(Root root) {
        if (proofs.seal() != null && !root.isSignedBy(proofs.seal())) {
            findings.add(Finding.root(Finding.Kind.ROOT_ALTERED, root.number()));
        }
        boolean whole = chains.stream().allMatch(chain -> chain.fault() == null);
        List<ChainEnd> ends = chains.stream().map(ShardReader::end).toList();
        if (whole && !Arrays.equals(Merkle.root(ends), root.merkle())) {
            findings.add(Finding.root(Finding.Kind.REWRITTEN, root.number()));
        }
    }

    private void followEnds() {
        List<ChainEnd> heads = store.ends();
        for (int shard = 0; shard < chains.size(); shard++) {
            ShardReader chain = chains.get(shard);
            chain.mustEndAt(heads.get(shard));
            note(chain);
        }
    }

    private void advance(ShardReader chain, long count) {
        chain.advanceTo(count);
        note(chain);
    }

    private void note(ShardReader chain) {
        Finding fault = chain.fault();
        if (fault != null) {
            findings.add(fault);
        }
    }

    private Report report(@Nullable Root last) {
        long followed = chains.stream().mapToLong(chain -> chain.end().count()).sum() - start;
        return new Report(followed, roots, last == null ? 0 : last.number(), findings.all());
    }
}
