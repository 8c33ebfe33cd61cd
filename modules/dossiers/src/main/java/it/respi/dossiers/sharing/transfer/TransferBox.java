// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import it.respi.dossiers.AccessLog;
import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.DossierScope.Reader;
import it.respi.dossiers.sharing.transfer.TransferLists.Counts;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.audit.Purpose;
import it.respi.platform.data.IdText;
import it.respi.platform.data.Slice;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
    private final TransferLists lists;
    private final AccessLog access;
    // the menu stands on every page: it is counted again twice a minute for whoever is at work
    private final Cache<Reader, Counts> counted = Caffeine.newBuilder()
            .maximumSize(MOST_READERS)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    TransferBox(DossierPolicy policy, DossierScope scope, TransferLists lists, AccessLog access) {
        this.policy = policy;
        this.scope = scope;
        this.lists = lists;
        this.access = access;
    }

    /**
     * Written in the register.
     *
     * @param cursor where the page before ended, null for the first
     */
    @Transactional
    public Slice<Transfer> waiting(Actor actor, @Nullable String cursor) {
        refuseOthers(actor);
        return shown(actor, waitingFor(actor, cursor));
    }

    /** What nobody opened in time stands first; written in the register. */
    @Transactional
    public Slice<Transfer> sent(Actor actor, @Nullable String cursor) {
        refuseOthers(actor);
        return shown(actor, sentBy(actor, cursor));
    }

    /** Both lists, for a page that shows both; written in the register as one. */
    @Transactional
    public Both both(Actor actor, @Nullable String waitingCursor, @Nullable String sentCursor) {
        refuseOthers(actor);
        Both both = new Both(waitingFor(actor, waitingCursor), sentBy(actor, sentCursor));
        shown(actor, Stream.concat(both.waiting().items().stream(), both.sent().items().stream()));
        return both;
    }

    private Slice<Transfer> waitingFor(Actor actor, @Nullable String cursor) {
        long[] after = parts(cursor, 0, 0);
        return Slice.of(
                lists.waitingFor(scope.of(actor), LocalDate.ofEpochDay(after[0]), after[1]),
                TransferLists.PAGE,
                last -> last.dueOn().toEpochDay() + "_" + last.id());
    }

    private Slice<Transfer> sentBy(Actor actor, @Nullable String cursor) {
        long[] after = parts(cursor, 0, Long.MAX_VALUE);
        return Slice.of(
                        lists.sentBy(scope.of(actor), (int) after[0], after[1]),
                        TransferLists.PAGE,
                        last -> rank(last) + "_" + last.id())
                .map(transfer -> transfer.seenFrom(actor.office().id()));
    }

    private Slice<Transfer> shown(Actor actor, Slice<Transfer> found) {
        shown(actor, found.items().stream());
        return found;
    }

    private void shown(Actor actor, Stream<Transfer> found) {
        access.listed(
                actor,
                found.filter(Transfer::leads)
                        .map(Transfer::dossierId)
                        .distinct()
                        .toList(),
                Purpose.WORK_LIST);
    }

    /** Counted now. */
    @Transactional(readOnly = true)
    public Counts counts(Actor actor) {
        Reader reader = scope.of(actor);
        Counts now = lists.counts(reader);
        counted.put(reader, now);
        return now;
    }

    @Override
    public List<MenuItem> lines(Actor actor) {
        if (!policy.readsCases(actor)) {
            return List.of();
        }
        Counts counts = counted.get(scope.of(actor), lists::counts);
        int moves = counts.waiting() + counts.alarmed();
        return List.of(
                new MenuItem("/u/passaggi", "it-share", "transfer.menu", moves == 0 ? null : Long.valueOf(moves)));
    }

    /** As the statement ranks: of a request for access nobody is told whether it was opened. */
    private static int rank(Transfer transfer) {
        if (!transfer.waits()) {
            return 2;
        }
        boolean unopened = transfer.alarmedAt() != null && transfer.openedAt() == null;
        return unopened && transfer.verb() != Verb.ACCESS ? 0 : 1;
    }

    private static long[] parts(@Nullable String cursor, long first, long second) {
        if (cursor == null || !cursor.matches("\\d{1,6}_" + IdText.DIGITS)) {
            return new long[] {first, second};
        }
        String[] parts = cursor.split("_");
        return new long[] {Long.parseLong(parts[0]), IdText.read(parts[1]).orElse(second)};
    }

    /** @throws NotAllowed {@code transfer.not-allowed} unless the actor reads cases */
    void refuseOthers(Actor actor) {
        if (!policy.readsCases(actor)) {
            throw new NotAllowed("transfer.not-allowed");
        }
    }

    /** What waits and what was sent. */
    record Both(Slice<Transfer> waiting, Slice<Transfer> sent) {}
}
