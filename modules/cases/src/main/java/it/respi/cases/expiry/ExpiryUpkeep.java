// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.expiry;

import it.respi.cases.casefile.ExpiriesChanged;
import it.respi.dossiers.DocumentAdded;
import it.respi.dossiers.DocumentCorrected;
import it.respi.dossiers.DocumentJudged;
import it.respi.dossiers.OwnerChanged;
import it.respi.dossiers.PapersErased;
import it.respi.dossiers.PersonCorrected;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the table of what ends as the facts say: in the transaction that changes them, once for each dossier and at its end, so
 * that nobody waits for its rows while holding others.
 */
@Component
class ExpiryUpkeep {
    private final ExpiryRows rows;

    ExpiryUpkeep(ExpiryRows rows) {
        this.rows = rows;
    }

    @EventListener
    void on(ExpiriesChanged changed) {
        if (changed.begins()) {
            touched().begun.add(changed.dossierId());
        }
        touched(changed.dossierId());
    }

    @EventListener
    void on(PersonCorrected corrected) {
        touched(corrected.dossierId());
    }

    @EventListener
    void on(DocumentAdded added) {
        touched(added.dossierId());
    }

    @EventListener
    void on(DocumentCorrected corrected) {
        touched(corrected.dossierId());
    }

    @EventListener
    void on(DocumentJudged judged) {
        touched(judged.dossierId());
    }

    @EventListener
    void on(PapersErased erased) {
        touched(erased.dossierId());
    }

    @EventListener
    void on(OwnerChanged changed) {
        touched(changed.dossierId());
    }

    private void touched(long dossierId) {
        touched().dossiers.add(dossierId);
    }

    private Touched touched() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Touched.class::isInstance)
                .map(Touched.class::cast)
                .filter(one -> one.of == this)
                .findFirst()
                .orElseGet(this::fresh);
    }

    private Touched fresh() {
        Touched fresh = new Touched(this);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    /** The dossiers of one transaction; before the history is chained, which comes last. */
    private static final class Touched implements TransactionSynchronization, Ordered {
        private final ExpiryUpkeep of;
        private final Set<Long> dossiers = new TreeSet<>();
        private final Set<Long> begun = new TreeSet<>();

        Touched(ExpiryUpkeep of) {
            this.of = of;
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE - 1;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            begun.forEach(of.rows::begin);
            dossiers.stream().filter(one -> !begun.contains(one)).forEach(of.rows::refresh);
        }
    }
}
