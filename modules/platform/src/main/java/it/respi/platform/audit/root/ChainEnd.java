// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.root;

/**
 * Where a chain ends.
 *
 * @param count how many entries it has
 * @param hash hash of the last one, empty for an empty chain
 */
@SuppressWarnings("ArrayRecordComponent") // hashed, never compared
public record ChainEnd(long count, byte[] hash) {}
