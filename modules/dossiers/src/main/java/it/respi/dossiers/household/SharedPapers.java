// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentState;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.Catalogue;
import it.respi.registry.DocumentKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers that serve for everybody of a household (documenti del nucleo): kept once, in the dossier they were brought to. None
 * is asked for a second time (art. 18 L. 241/1990).
 */
@Component
class SharedPapers {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Dossiers dossiers;
    private final Documents documents;
    private final HouseholdRows rows;
    private final Catalogue catalogue;
    private final JdbcClient jdbc;
    private final Clock clock;

    SharedPapers(
            Dossiers dossiers,
            Documents documents,
            HouseholdRows rows,
            Catalogue catalogue,
            JdbcClient jdbc,
            Clock clock) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.rows = rows;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The papers of a dossier as its household sees them: those it shares, those it could, those of the others.
     *
     * @param dossier one of which the reader sees the documents
     */
    @Transactional(readOnly = true)
    Papers of(Dossier dossier) {
        LocalDate today = LocalDate.now(clock.withZone(ROME));
        List<DocumentRow> mayServe = documents.of(dossier.id()).stream()
                .filter(row -> serves(row, today))
                .toList();
        List<Long> shared = jdbc.sql("select id from dossier_document where dossier_id = ? and shared_in is not null")
                .param(dossier.id())
                .query(Long.class)
                .list();
        return new Papers(
                mayServe.stream().filter(row -> shared.contains(row.id())).toList(),
                mayServe.stream().filter(row -> !shared.contains(row.id())).toList(),
                documents.ofHousehold(dossier.id()).stream()
                        .filter(row -> row.standing().counts(today))
                        .toList());
    }

    /**
     * From now on the document serves for the whole household.
     *
     * @throws RuleBroken {@code household.paper.protected}, {@code household.none} or {@code household.paper.unfit}
     */
    @Transactional
    void share(String number, Actor actor, long documentId) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.PRECHECK_DOCUMENT, documentId);
        if (dossier.protection() != null) {
            throw new RuleBroken("household.paper.protected");
        }
        long household = rows.current(dossier.id())
                .orElseThrow(() -> new RuleBroken("household.none"))
                .householdId();
        DocumentRow row =
                documents.find(dossier.id(), documentId).orElseThrow(() -> new NotFound("document.not-found"));
        if (!serves(row, LocalDate.now(clock.withZone(ROME)))) {
            throw new RuleBroken("household.paper.unfit");
        }
        write(dossier, documentId, household);
    }

    /** From now on it serves only for its own dossier again. */
    @Transactional
    void unshare(String number, Actor actor, long documentId) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.PRECHECK_DOCUMENT, documentId);
        write(dossier, documentId, null);
    }

    private void write(Dossier dossier, long documentId, @org.jspecify.annotations.Nullable Long household) {
        int written = jdbc.sql("update dossier_document set shared_in = :household where id = :id and dossier_id = :of")
                .param("household", household)
                .param("id", documentId)
                .param("of", dossier.id())
                .update();
        if (written == 0) {
            throw new NotFound("document.not-found");
        }
    }

    private boolean serves(DocumentRow row, LocalDate today) {
        return row.state() != DocumentState.REJECTED
                && row.standing().counts(today)
                && catalogue
                        .documentKind(row.kind())
                        .filter(DocumentKind::shareable)
                        .isPresent();
    }

    /**
     * Papers and the household.
     *
     * @param shared of this dossier, serving for all
     * @param could of this dossier, of a kind that may serve for all
     * @param others shared by other members
     */
    record Papers(List<DocumentRow> shared, List<DocumentRow> could, List<DocumentRow> others) {}
}
