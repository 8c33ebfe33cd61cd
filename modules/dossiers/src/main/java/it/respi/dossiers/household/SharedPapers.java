// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentState;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.PaperShared;
import it.respi.dossiers.PapersWithdrawn;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.Params;
import it.respi.registry.Catalogue;
import it.respi.registry.DocumentKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers that serve for everybody of a household (documenti del nucleo): kept once, in the dossier they were brought to. None
 * is asked for a second time (art. 18 L. 241/1990).
 */
@Component
public class SharedPapers {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Dossiers dossiers;
    private final Documents documents;
    private final Memberships memberships;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    SharedPapers(
            Dossiers dossiers,
            Documents documents,
            Memberships memberships,
            Catalogue catalogue,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.memberships = memberships;
        this.catalogue = catalogue;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The papers of a dossier as its household sees them: those it shares, those it could, those of the others.
     *
     * @param dossier one of which the reader sees the documents
     * @param told dossiers of other members whose registers tell already that something of them is shown
     */
    @Transactional
    HouseholdPapers of(Actor actor, Dossier dossier, List<Long> told) {
        LocalDate today = today();
        Documents.WithHousehold all = documents.shown(actor, dossier, told);
        List<DocumentRow> mayServe =
                all.own().stream().filter(row -> serves(row, today)).toList();
        return new HouseholdPapers(
                mayServe.stream().filter(DocumentRow::shared).toList(),
                mayServe.stream().filter(row -> !row.shared()).toList(),
                all.others());
    }

    /** What the actor may change about a document of the dossier; asks the database only where there is a choice. */
    @Transactional(readOnly = true)
    public PaperChoice choice(Actor actor, Dossier dossier, DocumentRow row) {
        if (dossier.protection() != null
                || !serves(row, today())
                || !dossiers.rights(actor, dossier).can(DossierAction.PRECHECK_DOCUMENT)) {
            return PaperChoice.NONE;
        }
        if (row.shared()) {
            return PaperChoice.STOP;
        }
        return memberships.current(dossier.id()).isPresent() ? PaperChoice.SHARE : PaperChoice.NONE;
    }

    /**
     * From now on the document serves for the whole household: lists of papers that miss it have it.
     *
     * @throws RuleBroken {@code household.paper.protected}, {@code household.none} or {@code household.paper.unfit}
     */
    @Transactional
    public void share(String number, Actor actor, long documentId) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.PRECHECK_DOCUMENT, documentId);
        if (dossier.protection() != null) {
            throw new RuleBroken("household.paper.protected");
        }
        long household = memberships
                .current(dossier.id())
                .orElseThrow(() -> new RuleBroken("household.none"))
                .householdId();
        DocumentRow row = row(actor, dossier, documentId);
        if (!serves(row, today())) {
            throw new RuleBroken("household.paper.unfit");
        }
        write(dossier, documentId, household);
        memberships
                .others(household, dossier.id())
                .forEach(other -> events.publishEvent(new PaperShared(other, documentId, row.kind())));
    }

    /** From now on it serves only for its own dossier again. */
    @Transactional
    public void unshare(String number, Actor actor, long documentId) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.PRECHECK_DOCUMENT, documentId);
        row(actor, dossier, documentId);
        write(dossier, documentId, null);
        memberships
                .current(dossier.id())
                .ifPresent(own -> memberships
                        .others(own.householdId(), dossier.id())
                        .forEach(other -> events.publishEvent(new PapersWithdrawn(other))));
    }

    private DocumentRow row(Actor actor, Dossier dossier, long documentId) {
        return documents.own(actor, dossier, documentId).orElseThrow(() -> new NotFound("document.not-found"));
    }

    private void write(Dossier dossier, long documentId, @Nullable Long household) {
        jdbc.sql("update dossier_document set shared_in = ? where id = ? and dossier_id = ?")
                .params(Params.of(household, documentId, dossier.id()))
                .update();
    }

    private boolean serves(DocumentRow row, LocalDate today) {
        return row.state() != DocumentState.REJECTED
                && row.standing().counts(today)
                && catalogue
                        .documentKind(row.kind())
                        .filter(DocumentKind::shareable)
                        .isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ROME));
    }
}
