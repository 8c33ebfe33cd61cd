// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

/** Where a chain ends. */
@SuppressWarnings("ArrayRecordComponent") // never compared in memory; the database does
public record ChainEnd(long seq, byte[] hash) {
    /** The end of a chain without entries. */
    public static final ChainEnd START = new ChainEnd(0, new byte[0]);
}
