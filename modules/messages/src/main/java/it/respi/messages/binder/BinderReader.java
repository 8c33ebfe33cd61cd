// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.cases.CaseDigest;
import it.respi.cases.CaseDigests;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierNotes;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.PersonSheet;
import it.respi.kernel.actor.Actor;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what goes into a binder, for who asked; that they have it is written in the history before anything is drawn. */
@Component
class BinderReader {
    private final Dossiers dossiers;
    private final Documents documents;
    private final CaseDigests cases;
    private final Sheets sheets;
    private final BinderWords words;

    BinderReader(Dossiers dossiers, Documents documents, CaseDigests cases, Sheets sheets, BinderWords words) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.cases = cases;
        this.sheets = sheets;
        this.words = words;
    }

    /** Committed when it returns. Documents that are gone meanwhile, or hidden, are left out. */
    @Transactional
    BinderContent read(long dossierId, Actor actor, BinderRequest request) {
        Dossier dossier = dossiers.take(dossierId, actor, DossierAction.PRINT_BINDER);
        List<DocumentRow> chosen = chosen(actor, dossier, request);
        List<Long> readable = chosen.stream()
                .filter(row -> row.standing().scan().isReadable())
                .map(DocumentRow::id)
                .toList();
        dossiers.used(actor, dossier, DossierAction.PRINT_BINDER, readable);
        DossierRights rights = dossiers.rights(actor, dossier);
        List<CaseDigest> seen = cases.of(dossier, actor, rights, request.wants(BinderPart.HISTORY));
        return new BinderContent(
                words.head(dossier, actor, request.purpose()),
                request.wants(BinderPart.PERSON) ? sheets.person().of(dossier, rights) : List.of(),
                seen,
                chosen.stream().map(words::listed).toList(),
                request.wants(BinderPart.NOTES) ? sheets.notes().of(dossier, actor, rights) : List.of(),
                request);
    }

    /** Whether the actor still sees every document that was asked for. */
    @Transactional(readOnly = true)
    boolean seesAll(Actor actor, Dossier dossier, BinderRequest request) {
        return !request.wants(BinderPart.DOCUMENTS)
                || chosen(actor, dossier, request).size()
                        == Set.copyOf(request.documents()).size();
    }

    private List<DocumentRow> chosen(Actor actor, Dossier dossier, BinderRequest request) {
        return request.wants(BinderPart.DOCUMENTS)
                ? documents.of(actor, dossier).stream()
                        .filter(row -> request.documents().contains(row.id()))
                        .toList()
                : List.of();
    }

    /** What the modules below say on paper. */
    @Component
    record Sheets(PersonSheet person, DossierNotes notes) {}
}
