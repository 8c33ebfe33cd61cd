// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import java.util.List;
import java.util.function.Consumer;

/** Knows what happened before there was a chain: it becomes the beginning of the chain, once. */
@FunctionalInterface
public interface BeforeTheChain {
    /**
     * Gives what it knows, in order, in pages that fit into memory, in the transaction in which it is chained.
     *
     * @param chain takes a page
     */
    void giveUp(Consumer<List<AuditEntry>> chain);
}
