// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import java.util.List;

/** Knows what happened before there was a chain: it becomes the beginning of the chain, once. */
@FunctionalInterface
public interface BeforeTheChain {
    /** Gives what it knows, in the transaction in which it is chained. */
    List<AuditEntry> giveUp();
}
