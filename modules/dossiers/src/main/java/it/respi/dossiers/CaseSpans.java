// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** From when to when dossiers had cases; answered by the cases. What is kept and what is erased rests on it. */
public interface CaseSpans {
    /** By dossier; a dossier without a case is missing. */
    Map<Long, Span> of(Collection<Long> dossiers);

    /** Dossiers all of whose cases were closed before that moment, by id, after one of them. */
    List<Ended> ended(Instant before, long after, int most);

    /** Dossiers without any case that were opened before that moment, by id, after one of them. */
    List<Ended> withoutCase(Instant before, long after, int most);

    /** @param open how many cases are open */
    record Span(int open, Instant lastClosed) {}

    /** @param at when the last case was closed, or the dossier opened */
    record Ended(long dossierId, Instant at) {}
}
