// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.particulars;

import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.draft.Drafts;
import it.respi.platform.view.Toast;
import it.respi.platform.view.dossier.Conflict;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects the particulars of a document (estremi), beside others who may do so at the same moment. */
@Controller
@RequestMapping("/u/dossier/{number}/documenti/{id:\\d+}/dati")
class ParticularsController {
    private final Desk desk;
    private final ParticularsForms forms;
    private final CorrectDocument correct;
    private final Submission submission;

    ParticularsController(Desk desk, ParticularsForms forms, CorrectDocument correct, Submission submission) {
        this.desk = desk;
        this.forms = forms;
        this.correct = correct;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView edit(
            Actor actor,
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long version,
            HttpServletRequest request) {
        Taken taken = desk.taken(actor, number, id);
        CorrectDocument.mayChange(actor, taken.row());
        if (!Drafts.isResumed(request)) {
            return desk.page(actor, request, taken, ParticularsForm.of(taken.row()), null);
        }
        ParticularsForm typed = forms.read(taken.row(), version, request.getParameterMap());
        return typed.merge().isClear()
                ? desk.page(actor, request, taken, typed, null)
                : disputed(actor, request, taken, typed);
    }

    @PostMapping
    ModelAndView correct(
            Actor actor,
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long version,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Taken taken = desk.sent(actor, number, id);
        ParticularsForm form = forms.read(taken.row(), version, request.getParameterMap());
        if (!form.merge().isClear()) {
            return disputed(actor, request, desk.taken(actor, number, id), form);
        }
        return submission.submit(actor, request, form.errors(), () -> again(actor, request, number, id, form), () -> {
            correct.correct(actor, number, id, form.version(), form.values());
            flash.addFlashAttribute(
                    "toast", Toast.of(form.version() == version ? "document.corrected" : "document.corrected.merged"));
            return "/u/dossier/" + number + "/documenti/" + id + "/pagine/1";
        });
    }

    /** Refused, or somebody was faster in this very moment: then what both wrote is laid beside each other once more. */
    private ModelAndView again(Actor actor, HttpServletRequest request, String number, long id, ParticularsForm form) {
        Taken now = desk.taken(actor, number, id);
        if (now.row().details().version() == form.version()) {
            return desk.page(actor, request, now, form, null);
        }
        ParticularsForm latest = forms.read(now.row(), form.version(), request.getParameterMap());
        return latest.merge().isClear()
                ? desk.page(actor, request, now, latest, null)
                : disputed(actor, request, now, latest);
    }

    private ModelAndView disputed(Actor actor, HttpServletRequest request, Taken now, ParticularsForm form) {
        Conflict conflict = forms.conflict(now.row(), form, request.getParameterMap());
        ModelAndView page = desk.page(actor, request, now, form, conflict);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** A document of a dossier that was taken from the archive. */
    record Taken(Dossier dossier, DocumentRow row) {}

    /** What the page is made of. */
    @Component
    record Desk(Dossiers dossiers, Documents documents, DossierHeads heads, ParticularsWords words, Drafts drafts) {

        Taken taken(Actor actor, String number, long id) {
            Dossier dossier = dossiers.take(number, actor, DossierAction.READ);
            return taken(actor, dossier, dossiers.rights(actor, dossier), id);
        }

        /** The same before what was sent is carried out, which tells the history: nothing is shown yet. */
        Taken sent(Actor actor, String number, long id) {
            Dossiers.Watched watched = dossiers.watched(number, actor);
            return taken(actor, watched.dossier(), watched.rights(), id);
        }

        private Taken taken(Actor actor, Dossier dossier, DossierRights rights, long id) {
            if (!rights.can(DossierAction.CORRECT_DOCUMENT)) {
                throw new NotAllowed("dossier.action.not-allowed");
            }
            return new Taken(
                    dossier, documents.own(actor, dossier, id).orElseThrow(() -> new NotFound("document.not-found")));
        }

        ModelAndView page(
                Actor actor,
                HttpServletRequest request,
                Taken taken,
                ParticularsForm form,
                @Nullable Conflict conflict) {
            String number = taken.dossier().number();
            String here = "/u/dossier/" + number + "/documenti/" + taken.row().id() + "/dati";
            ModelAndView page = new ModelAndView("dossiers/document/particulars");
            page.addObject("number", number);
            page.addObject("head", heads.of(taken.dossier(), actor, "documenti"));
            page.addObject("row", taken.row());
            page.addObject("form", form.values());
            page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", form.errors());
            page.addObject("labels", words.labels());
            page.addObject("kinds", words.kinds());
            page.addObject("seenVersion", form.version());
            page.addObject("before", form.merge().before());
            page.addObject("changes", conflict);
            page.addObject("key", SubmissionKey.fresh());
            page.addObject(
                    "saved",
                    drafts.of(
                            request,
                            actor,
                            "documento",
                            String.valueOf(taken.row().id()),
                            here));
            return page;
        }
    }
}
