// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.erasure;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals the permissions that stand in proofs from before they were sealed: their dossiers are erased, no other upkeep sees them. */
@Component
class ProofUpkeep {
    private static final int BATCH = 200;

    private final ErasureProofs proofs;
    private final TransactionTemplate transaction;

    ProofUpkeep(ErasureProofs proofs, TransactionTemplate transaction) {
        this.proofs = proofs;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("proof-upkeep").start(this::run);
    }

    /** How many were sealed. */
    int run() {
        int all = 0;
        for (int sealed = batch(); sealed > 0; sealed = batch()) {
            all += sealed;
        }
        return all;
    }

    private int batch() {
        Integer sealed = transaction.execute(status -> proofs.sealReadable(BATCH));
        return sealed == null ? 0 : sealed;
    }
}
