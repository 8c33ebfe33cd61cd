// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.erasure;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Hands erasures out to the list outside the database, and before the node answers anybody erases again what a restored copy
 * brought back.
 */
@Component
class ErasureWatch implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(ErasureWatch.class);
    private static final int BATCH = 500;

    private final ErasureList list;
    private final ErasureProofs proofs;
    private final Erasure erasure;

    ErasureWatch(ErasureList list, ErasureProofs proofs, Erasure erasure) {
        this.list = list;
        this.proofs = proofs;
        this.erasure = erasure;
    }

    /** A node that cannot read its list does not start: better nobody than somebody who was erased. */
    @Override
    public void afterSingletonsInstantiated() {
        handOut(); // what was not written to its end, before it is missed
        replay();
    }

    /** How many were erased again. */
    int replay() {
        AtomicInteger again = new AtomicInteger();
        list.read(
                BATCH,
                lines -> backAgain(lines).forEach(line -> {
                    erasure.again(line);
                    again.incrementAndGet();
                }));
        if (again.get() > 0) {
            log.warn("{} erasures carried out again: an older copy of the database was restored", again.get());
        }
        return again.get();
    }

    private List<ErasureList.Line> backAgain(List<ErasureList.Line> lines) {
        Set<Long> there =
                proofs.notErased(lines.stream().map(ErasureList.Line::dossier).toList());
        return lines.stream()
                .filter(line -> there.contains(line.dossier()))
                .filter(line -> line.scope() == Scope.WHOLE || proofs.hasCopies(line))
                .distinct()
                .toList();
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT30S")
    void handOut() {
        List<ErasureProofs.Unlisted> waiting = proofs.unlisted(BATCH);
        if (waiting.isEmpty()) {
            return;
        }
        if (!list.isKept()) {
            log.warn("Erasures stand in no list outside the database: set RESPI_ERASURES_DIR");
            return;
        }
        try {
            list.add(waiting.stream().map(ErasureProofs.Unlisted::line).toList());
            proofs.listed(waiting.stream().map(ErasureProofs.Unlisted::id).toList());
        } catch (UncheckedIOException e) {
            log.error("{} erasures could not be added to the list", waiting.size(), e);
        }
    }
}
