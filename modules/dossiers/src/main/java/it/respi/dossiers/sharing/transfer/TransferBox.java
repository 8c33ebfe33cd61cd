// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.DossierScope.Reader;
import it.respi.dossiers.sharing.transfer.TransferRows.Counts;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.data.Slice;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for an office, what it sent, and the count in the menu. */
@Component
@Order(25)
class TransferBox implements MenuContribution {
    private static final int MOST_READERS = 5000;

    private final DossierPolicy policy;
    private final DossierScope scope;
    private final TransferRows rows;
    // the menu stands on every page: it is counted again twice a minute for whoever is at work
    private final Cache<Reader, Counts> counted = Caffeine.newBuilder()
            .maximumSize(MOST_READERS)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    TransferBox(DossierPolicy policy, DossierScope scope, TransferRows rows) {
        this.policy = policy;
        this.scope = scope;
        this.rows = rows;
    }

    /** @param cursor where the page before ended, null for the first */
    @Transactional(readOnly = true)
    public Slice<Transfer> waiting(Actor actor, @Nullable String cursor) {
        refuseOthers(actor);
        long[] after = parts(cursor, 0, 0);
        return Slice.of(
                rows.waitingFor(scope.of(actor), LocalDate.ofEpochDay(after[0]), after[1]),
                TransferRows.PAGE,
                last -> last.dueOn().toEpochDay() + "_" + last.id());
    }

    /** What nobody opened in time stands first. */
    @Transactional(readOnly = true)
    public Slice<Transfer> sent(Actor actor, @Nullable String cursor) {
        refuseOthers(actor);
        long[] after = parts(cursor, 0, Long.MAX_VALUE);
        return Slice.of(
                rows.sentBy(scope.of(actor), (int) after[0], after[1]),
                TransferRows.PAGE,
                last -> rank(last) + "_" + last.id());
    }

    /** Counted now. */
    @Transactional(readOnly = true)
    public Counts counts(Actor actor) {
        Reader reader = scope.of(actor);
        Counts now = rows.counts(reader);
        counted.put(reader, now);
        return now;
    }

    @Override
    public List<MenuItem> lines(Actor actor) {
        if (!policy.readsCases(actor)) {
            return List.of();
        }
        Counts counts = counted.get(scope.of(actor), rows::counts);
        int moves = counts.waiting() + counts.alarmed();
        return List.of(
                new MenuItem("/u/passaggi", "it-share", "transfer.menu", moves == 0 ? null : Long.valueOf(moves)));
    }

    private static int rank(Transfer transfer) {
        if (!transfer.waits()) {
            return 2;
        }
        return transfer.alarmedAt() != null && transfer.openedAt() == null ? 0 : 1;
    }

    private static long[] parts(@Nullable String cursor, long first, long second) {
        if (cursor == null || !cursor.matches("\\d{1,6}_\\d{1,18}")) {
            return new long[] {first, second};
        }
        String[] parts = cursor.split("_");
        return new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])};
    }

    void refuseOthers(Actor actor) {
        if (!policy.readsCases(actor)) {
            throw new NotAllowed("transfer.not-allowed");
        }
    }
}
