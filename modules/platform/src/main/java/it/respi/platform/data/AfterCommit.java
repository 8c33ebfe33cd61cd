// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is done once a change is there for everybody: what memory holds of it is forgotten then, and not before. */
public final class AfterCommit {
    private AfterCommit() {}

    /**
     * Does it when the running transaction is committed, and never when it is rolled back.
     *
     * @throws IllegalStateException when no transaction runs
     */
    public static void run(Runnable what) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                what.run();
            }
        });
    }
}
