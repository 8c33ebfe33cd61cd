// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.DocumentAuthors;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentWords;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.dossiers.document.particulars.CorrectDocument;
import it.respi.dossiers.document.verdict.VerdictConflicts;
import it.respi.dossiers.household.PaperChoice;
import it.respi.dossiers.household.SharedPapers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.audit.Purpose;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.draft.Drafts;
import it.respi.platform.view.dossier.Conflict;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a document: the picture of one page, what is known of it, the form of the verdict. */
@Component
class ViewerPage {
    private final Dossiers dossiers;
    private final Documents documents;
    private final DocumentWords words;
    private final DocumentAuthors authors;
    private final VerdictConflicts conflicts;
    private final Drafts drafts;
    private final SharedPapers shared;
    private final AccessLog access;

    ViewerPage(
            Dossiers dossiers,
            Documents documents,
            DocumentWords words,
            DocumentAuthors authors,
            VerdictConflicts conflicts,
            Drafts drafts,
            SharedPapers shared,
            AccessLog access) {
        this.access = access;
        this.dossiers = dossiers;
        this.documents = documents;
        this.words = words;
        this.authors = authors;
        this.conflicts = conflicts;
        this.drafts = drafts;
        this.shared = shared;
    }

    /**
     * The document that somebody looks at: of the dossier, or shared by another member of the household, whose register tells it
     * too.
     */
    Looked looked(Actor actor, String number, long id) {
        Dossier dossier = dossiers.take(number, actor, Section.DOCUMENTS);
        Looked found = looked(actor, dossier, dossiers.rights(actor, dossier), id);
        if (found.keptIn() != dossier.id()) {
            access.listed(actor, List.of(found.keptIn()), Purpose.CASE_WORK);
        }
        return found;
    }

    /** The same before a verdict is written down, which tells the history: nothing is shown yet. */
    Looked judging(Actor actor, String number, long id) {
        Dossiers.Watched watched = dossiers.watched(number, actor);
        if (!watched.rights().sees(Section.DOCUMENTS)) {
            throw new NotAllowed("dossier.section.not-visible");
        }
        return looked(actor, watched.dossier(), watched.rights(), id);
    }

    private Looked looked(Actor actor, Dossier dossier, DossierRights rights, long id) {
        Documents.WithHousehold held = documents.withHousehold(actor, dossier);
        List<DocumentRow> all = held.own();
        boolean own = all.stream().anyMatch(one -> one.id() == id);
        DocumentRow row = (own ? all : held.others())
                .stream()
                        .filter(one -> one.id() == id)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("document.not-found"));
        long keptIn = held.keptIn().getOrDefault(id, dossier.id());
        return new Looked(dossier, row, keptIn, all, rights);
    }

    ModelAndView of(Actor actor, HttpServletRequest request, Looked looked, int page, Typed typed) {
        DocumentRow row = looked.row();
        if (page < 1 || page > row.pages()) {
            throw new NotFound("document.not-found");
        }
        ModelAndView view = new ModelAndView("dossiers/document/viewer");
        view.addObject("number", looked.number());
        view.addObject("row", row);
        view.addObject("page", page);
        view.addObject(
                "look",
                Look.of(
                        Objects.requireNonNullElse(request.getParameter("zoom"), ""),
                        Objects.requireNonNullElse(request.getParameter("gira"), "")));
        view.addObject("before", looked.beside(-1));
        view.addObject("after", looked.beside(1));
        view.addObject("kind", words.kind(row));
        view.addObject("tags", words.tags(row));
        view.addObject("versions", looked.versions());
        view.addObject(
                "mayCorrect", looked.may(DossierAction.CORRECT_DOCUMENT) && CorrectDocument.isOpenTo(actor, row));
        view.addObject(
                "corrected",
                row.details().corrected() == null
                        ? null
                        : authors.who(row.details().corrected()));
        view.addObject(
                "judged",
                row.details().judged() == null
                        ? null
                        : authors.who(row.details().judged()));
        view.addObject("own", looked.own());
        view.addObject("household", looked.own() ? shared.choice(actor, looked.dossier(), row) : PaperChoice.NONE);
        view.addObject("key", SubmissionKey.fresh());
        view.addObject("mayJudge", looked.mayJudge());
        if (looked.mayJudge()) {
            form(view, actor, request, looked, typed);
        }
        return view;
    }

    private void form(ModelAndView view, Actor actor, HttpServletRequest request, Looked looked, Typed typed) {
        long id = looked.row().id();
        view.addObject("reasons", FrequentReason.values());
        view.addObject("error", typed.error());
        view.addObject("typed", typed.reason());
        view.addObject("changes", typed.conflict());
        view.addObject("seen", conflicts.seen(looked.row()));
        String here = "/u/dossier/" + looked.number() + "/documenti/" + id + "/pagine/1";
        view.addObject("saved", drafts.of(request, actor, "esito", String.valueOf(id), here));
    }

    /**
     * A document that somebody looks at.
     *
     * @param keptIn the dossier in which it stands
     * @param all the documents of that dossier
     */
    record Looked(Dossier dossier, DocumentRow row, long keptIn, List<DocumentRow> all, DossierRights rights) {
        /** Whether it is of that dossier. */
        boolean own() {
            return keptIn == dossier.id();
        }

        String number() {
            return dossier.number();
        }

        boolean may(DossierAction action) {
            return own() && rights.can(action);
        }

        boolean mayJudge() {
            return may(DossierAction.VERIFY_DOCUMENT) || may(DossierAction.PRECHECK_DOCUMENT);
        }

        List<DocumentRow> versions() {
            return all.stream()
                    .filter(one -> one.kind().equals(row.kind()) && one.id() != row.id())
                    .toList();
        }

        /** The readable document that many places further in the list of the dossier; null at its ends. */
        @Nullable
        DocumentRow beside(int places) {
            List<DocumentRow> readable = all.stream()
                    .filter(one -> one.id() == row.id() || one.standing().scan().isReadable() && one.pages() > 0)
                    .toList();
            int at = readable.indexOf(row) + places;
            return own() && at >= 0 && at < readable.size() ? readable.get(at) : null;
        }

        /** The version that took its place; null when none did. */
        @Nullable
        DocumentRow newer() {
            Long by = row.standing().supersededBy();
            return all.stream()
                    .filter(one -> by != null && one.id() == by)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * What stands in the form of the verdict.
     *
     * @param error why it was refused, in words; null when it was not
     * @param conflict what changed meanwhile, null for nothing
     */
    record Typed(
            String reason, @Nullable String error, @Nullable Conflict conflict) {
        /** As the page is opened: what a draft holds that is taken up again. */
        static Typed of(HttpServletRequest request) {
            String reason = Drafts.isResumed(request) ? request.getParameter("reason") : null;
            return new Typed(Objects.requireNonNullElse(reason, ""), null, null);
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Typed[hidden]";
        }
    }
}
