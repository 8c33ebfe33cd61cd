// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Keeps contents by their SHA-256: what was kept never changes and is never kept twice, and no name that somebody typed
 * ever becomes part of a path. A content that no row speaks of does no harm.
 */
public interface DocumentStore {

    /**
     * Takes a content in, to be looked at before it is kept. Memory does not grow with its size.
     *
     * @param content read to its end, not closed
     * @param mostBytes the largest size allowed, in bytes
     * @return the content in a temporary file; close it in any case
     * @throws RuleBroken {@code upload.too-large} as soon as the limit is passed
     * @throws StoreUnavailable when it cannot be written
     * @throws IOException when {@code content} cannot be read
     */
    Received receive(InputStream content, long mostBytes) throws IOException;

    /**
     * The content of that hash from its beginning; the caller closes it.
     *
     * @throws StoreUnavailable when it is not there or cannot be read
     */
    InputStream open(ContentHash hash);

    /**
     * Removes a content for good, if it is there.
     *
     * @throws StoreUnavailable when it cannot be removed
     */
    void remove(ContentHash hash);

    /** A content that was taken in and not kept yet. */
    interface Received extends AutoCloseable {
        /** Where it waits; gone after {@link #close}. */
        Path file();

        /** In bytes. */
        long size();

        ContentHash hash();

        /**
         * Keeps it for good: when this returns, the content survives a crash of the machine.
         *
         * @throws StoreUnavailable when it cannot be written; then nothing is kept
         */
        void keep();

        /** Throws away what was not kept. */
        @Override
        void close();
    }
}
