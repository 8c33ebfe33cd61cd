// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.verify;

/**
 * Something that is not as Respi wrote it.
 *
 * @param place the entry ({@code chain/number}), the root ({@code number}) or the row ({@code table/id})
 */
public record Finding(Kind kind, String place) {
    /** What is wrong. */
    public enum Kind {
        /** An entry says something else than it did. */
        ALTERED,
        /** An entry is not there any more. */
        REMOVED,
        /** An entry stands between two that belong together, or after the end. */
        INSERTED,
        /** The last entry was written by somebody without the key: altered, or put at the end. */
        FORGED,
        /** All entries fit together, but they are not those that were signed then. */
        REWRITTEN,
        /** A row that the history vouches for says something else. */
        ROW_ALTERED,
        /** A row that the history vouches for is gone. */
        ROW_REMOVED,
        /** A row that the history knows nothing of. */
        ROW_INSERTED,
        /** A signed root was changed, or was not signed by the key of the network. */
        ROOT_ALTERED,
        /** A signed root is missing. */
        ROOT_REMOVED,
        /** A signed root is not the one that was handed out. */
        ROOT_REPLACED
    }

    static Finding entry(Kind kind, int shard, long seq) {
        return new Finding(kind, shard + "/" + seq);
    }

    static Finding root(Kind kind, long number) {
        return new Finding(kind, Long.toString(number));
    }
}
