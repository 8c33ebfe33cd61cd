// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

/** The chains: so many that two dossiers seldom meet in one, so few that one signature covers all. */
public final class Shards {
    public static final int COUNT = 64;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int TOP_SIX_BITS = 58;

    private Shards() {}

    /** The chain of an id; ids that lie together are spread. */
    public static int of(long id) {
        return (int) ((id * GOLDEN) >>> TOP_SIX_BITS);
    }
}
