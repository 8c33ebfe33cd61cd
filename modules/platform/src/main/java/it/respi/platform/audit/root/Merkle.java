// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.root;

import it.respi.platform.audit.Shards;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** A tree of hashes over the ends of all chains: its root says them all, a path of six hashes proves one. */
public final class Merkle {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {}

    /** The root over the ends of the chains, in order. */
    public static byte[] root(List<ChainEnd> ends) {
        List<byte[]> level = leaves(ends);
        while (level.size() > 1) {
            level = above(level);
        }
        return level.getFirst();
    }

    /** The hashes beside the way from one chain up to the root. */
    public static List<byte[]> path(List<ChainEnd> ends, int shard) {
        List<byte[]> path = new ArrayList<>();
        List<byte[]> level = leaves(ends);
        for (int at = shard; level.size() > 1; at /= 2) {
            path.add(level.get(at ^ 1));
            level = above(level);
        }
        return path;
    }

    /** The root that a chain and its path lead to. */
    public static byte[] climb(int shard, ChainEnd end, List<byte[]> path) {
        byte[] hash = leaf(shard, end);
        int at = shard;
        for (byte[] beside : path) {
            hash = at % 2 == 0 ? node(hash, beside) : node(beside, hash);
            at /= 2;
        }
        return hash;
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static List<byte[]> leaves(List<ChainEnd> ends) {
        if (ends.size() != Shards.COUNT) {
            throw new IllegalArgumentException("not all chains");
        }
        List<byte[]> leaves = new ArrayList<>();
        for (int shard = 0; shard < ends.size(); shard++) {
            leaves.add(leaf(shard, ends.get(shard)));
        }
        return leaves;
    }

    private static List<byte[]> above(List<byte[]> level) {
        List<byte[]> above = new ArrayList<>();
        for (int i = 0; i < level.size(); i += 2) {
            above.add(node(level.get(i), level.get(i + 1)));
        }
        return above;
    }

    private static byte[] leaf(int shard, ChainEnd end) {
        byte[] place = ByteBuffer.allocate(1 + 1 + Long.BYTES)
                .put(LEAF)
                .put((byte) shard)
                .putLong(end.count())
                .array();
        return sha256(place, end.hash());
    }

    private static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {NODE}, left, right);
    }
}
