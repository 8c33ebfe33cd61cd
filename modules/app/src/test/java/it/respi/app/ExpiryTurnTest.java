// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.cases.casefile.ExpiriesChanged;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who make the list of what ends of one dossier at the same time. */
class ExpiryTurnTest extends MergeGround {
    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    @DisplayName("Due cambiano insieme un dossier di cui non scade ancora niente: il secondo aspetta il primo")
    void whoeverChangesADossierWithoutAnyRowWaitsForTheOneBefore() throws Exception {
        jdbc.sql("update case_file set permit_expiry = null, new_permit_expiry = null where dossier_id = ?")
                .param(kept.id())
                .update();
        transaction.executeWithoutResult(status -> events.publishEvent(new ExpiriesChanged(kept.id())));
        assertThat(rows()).isZero();
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            var second = new CompletableFuture<CompletableFuture<Integer>>();
            transaction.executeWithoutResult(status -> {
                events.publishEvent(new ExpiriesChanged(kept.id()));
                TransactionSynchronizationManager.registerSynchronization(
                        afterTheRows(() -> second.complete(waiting(threads))));
            });
            assertThat(second.get().get(30, TimeUnit.SECONDS)).isOne();
        }
        assertThat(rows()).isOne();
    }

    private CompletableFuture<Integer> waiting(ExecutorService threads) {
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(
                () -> {
                    Map<String, String> passport = Map.of(
                            "paper.passport.expires",
                            Today.inItaly().plusDays(1).toString());
                    kept.correct(operator, "documenti-identita", passport);
                    return rows();
                },
                threads);
        assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> second.get(1, TimeUnit.SECONDS));
        return second;
    }

    private int rows() {
        return jdbc.sql("select count(*) from case_expiry where dossier_id = ?")
                .param(kept.id())
                .query(Integer.class)
                .single();
    }

    /** At the end of a transaction, when the list is made anew and not yet seen. */
    private static TransactionSynchronization afterTheRows(Runnable what) {
        return new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                what.run();
            }
        };
    }
}
