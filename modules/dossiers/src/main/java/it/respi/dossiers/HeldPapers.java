// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.registry.Catalogue;
import it.respi.registry.DocumentKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which papers of a dossier the network already holds (documenti già in possesso, art. 18 L. 241/1990): nobody is asked
 * for them a second time. A scan does not stand for a paper of which only the original serves. What lies in a dossier of
 * the same person that was merged counts as well, and a paper that another member of the household let serve for all.
 */
@Component
public class HeldPapers {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Documents documents;
    private final Catalogue catalogue;
    private final Clock clock;

    HeldPapers(Documents documents, Catalogue catalogue, Clock clock) {
        this.documents = documents;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** By kind of paper; the caller has taken the dossier from the archive. */
    @Transactional(readOnly = true)
    public Map<String, HeldPaper> of(long dossierId) {
        LocalDate today = LocalDate.now(clock.withZone(ROME));
        Map<String, HeldPaper> held = new LinkedHashMap<>();
        Documents.WithHousehold all = documents.householdForProcess(dossierId);
        Stream.of(all.own(), documents.ofUnited(dossierId), all.others())
                .flatMap(List::stream)
                .filter(row ->
                        row.state() != DocumentState.REJECTED && row.standing().counts(today))
                .filter(row -> standsForIt(row.kind()))
                .forEach(row -> held.putIfAbsent(row.kind(), paper(row)));
        return held;
    }

    private boolean standsForIt(String kind) {
        return catalogue.documentKind(kind).filter(DocumentKind::onlyOriginal).isEmpty();
    }

    private static HeldPaper paper(DocumentRow row) {
        return new HeldPaper(
                row.kind(),
                row.id(),
                row.office(),
                LocalDate.ofInstant(row.at(), ROME),
                row.standing().validUntil());
    }
}
