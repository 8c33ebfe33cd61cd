// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.RecordedPermits;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the permits among the papers of people. */
@Component
class PaperPermits implements RecordedPermits {
    private final BlockStore store;

    PaperPermits(BlockStore store) {
        this.store = store;
    }

    @Override
    public @Nullable LocalDate until(Collection<Long> dossiers) {
        return store.ofHolders(dossiers, PersonBlock.PAPERS).stream()
                .flatMap(stored -> BlockRow.of(PersonBlock.PAPERS.group(), stored.values()).stream())
                .filter(row -> "PERMIT".equals(row.get("kind")) && !row.isRemoved())
                .map(row -> row.get("expires"))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
