// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.job.JobOrder;
import it.respi.platform.job.Jobs;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Says what can be printed of a dossier, and asks for it. */
@Component
class AskForBinder {
    private final Dossiers dossiers;
    private final Documents documents;
    private final Jobs jobs;
    private final JsonMapper json;

    AskForBinder(Dossiers dossiers, Documents documents, Jobs jobs, JsonMapper json) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.jobs = jobs;
        this.json = json;
    }

    /**
     * What the actor may print.
     *
     * @throws NotFound {@code dossier.not-found}
     * @throws NotAllowed {@code dossier.action.not-allowed} for who reads it outside their own work
     */
    @Transactional
    Offer offer(Actor actor, String number) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.READ);
        DossierRights rights = dossiers.rights(actor, dossier);
        if (!rights.can(DossierAction.PRINT_BINDER)) {
            throw new NotAllowed("dossier.action.not-allowed");
        }
        return new Offer(
                dossier,
                BinderPart.offered(rights),
                rights.sees(Section.DOCUMENTS) ? documents.of(actor, dossier) : List.of());
    }

    /**
     * Asks for it; where the progress is seen.
     *
     * @throws RuleBroken {@code binder.nothing}, {@code binder.not-offered} or {@code binder.too-large}
     */
    @Transactional
    String ask(Actor actor, String number, BinderRequest wanted) {
        Offer offer = offer(actor, number);
        if (wanted.parts().isEmpty()) {
            throw new RuleBroken("binder.nothing");
        }
        if (!offer.parts().containsAll(wanted.parts()) || !offer.ids().containsAll(wanted.documents())) {
            throw new RuleBroken("binder.not-offered");
        }
        List<DocumentRow> chosen = offer.chosen(wanted);
        if (!BinderBounds.areKept(chosen)) {
            throw new RuleBroken(
                    "binder.too-large",
                    chosen.size(),
                    BinderBounds.pages(chosen),
                    BinderBounds.DOCUMENTS,
                    BinderBounds.PAGES,
                    BinderBounds.BYTES >> 20);
        }
        return jobs.ask(new JobOrder(
                actor,
                BinderJob.NAME,
                offer.dossier().id(),
                json.writeValueAsString(BinderOrder.of(wanted, dossiers.rights(actor, offer.dossier()))),
                "/u/dossier/" + number + "/stampa/fascicolo"));
    }

    /** What can be printed. */
    record Offer(Dossier dossier, List<BinderPart> parts, List<DocumentRow> documents) {
        List<Long> ids() {
            return documents.stream().map(DocumentRow::id).toList();
        }

        List<DocumentRow> chosen(BinderRequest wanted) {
            return wanted.wants(BinderPart.DOCUMENTS)
                    ? documents.stream()
                            .filter(row -> wanted.documents().contains(row.id()))
                            .toList()
                    : List.of();
        }
    }
}
