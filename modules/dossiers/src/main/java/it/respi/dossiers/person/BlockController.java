// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.draft.Drafts;
import it.respi.platform.view.Toast;
import it.respi.platform.view.Warning;
import it.respi.platform.view.dossier.Conflict;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects one block of the person of a dossier. */
@Controller
@RequestMapping("/u/dossier/{number}/persona/{block}")
class BlockController {
    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final PersonBlocks blocks;
    private final BlockForms forms;
    private final BlockWords words;
    private final Submission submission;
    private final Drafts drafts;

    BlockController(
            Dossiers dossiers,
            DossierHeads heads,
            PersonBlocks blocks,
            BlockForms forms,
            BlockWords words,
            Submission submission,
            Drafts drafts) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.blocks = blocks;
        this.forms = forms;
        this.words = words;
        this.submission = submission;
        this.drafts = drafts;
    }

    @GetMapping("/modifica")
    ModelAndView edit(
            @PathVariable String number,
            @PathVariable("block") String path,
            @RequestParam(defaultValue = "0") long version,
            Actor actor,
            HttpServletRequest request) {
        Dossier dossier = taken(number, actor);
        if (!Drafts.isResumed(request)) {
            return page(dossier, actor, forms.shown(dossier, block(path)), null, request);
        }
        BlockForm form = forms.resumed(dossier, block(path), version, request.getParameterMap());
        return form.merge().isClear()
                ? page(dossier, actor, form, null, request)
                : disputed(dossier, actor, form, request);
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable String number,
            @PathVariable("block") String path,
            @RequestParam(defaultValue = "0") long version,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Dossier dossier = taken(number, actor);
        BlockForm form = forms.read(dossier, block(path), version, request.getParameterMap());
        if (!form.merge().isClear()) {
            return disputed(dossier, actor, form, request);
        }
        return submission.submit(actor, request, form.errors(), () -> again(number, actor, form, request), () -> {
            blocks.save(number, actor, form.block(), form.version(), form.values(), now -> {});
            flash.addFlashAttribute(
                    "toast", Toast.of(form.version() == version ? "person.corrected" : "person.corrected.merged"));
            return "/u/dossier/" + number + "/persona";
        });
    }

    /** Refused, or somebody was faster in this very moment: then what both wrote is laid beside each other once more. */
    private ModelAndView again(String number, Actor actor, BlockForm form, HttpServletRequest request) {
        Dossier now = taken(number, actor);
        BlockForm latest = forms.read(now, form.block(), form.version(), request.getParameterMap());
        return latest.version() == form.version()
                ? page(now, actor, form, null, request)
                : disputed(now, actor, latest, request);
    }

    private ModelAndView disputed(Dossier now, Actor actor, BlockForm form, HttpServletRequest request) {
        ModelAndView page = page(now, actor, form, forms.conflict(now, form, request.getParameterMap()), request);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(
            Dossier dossier, Actor actor, BlockForm form, @Nullable Conflict conflict, HttpServletRequest request) {
        BlockWords.Of said = words.of(form.block());
        ModelAndView page = new ModelAndView("dossiers/person/edit");
        page.addObject("number", dossier.number());
        page.addObject("head", heads.of(dossier, actor, "persona"));
        page.addObject("block", form.block());
        page.addObject("form", form.values());
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", form.errors());
        page.addObject("asked", form.block().fields());
        page.addObject("askedOfRows", form.block().rowFields());
        page.addObject("rows", form.rows(said));
        page.addObject("choices", said.answers());
        page.addObject("labels", said.labels(form.values()));
        page.addObject("seenVersion", form.version());
        page.addObject("before", form.before());
        page.addObject("standing", forms.standing(dossier, form.block()));
        page.addObject("warnings", form.warnings());
        page.addObject("confirmation", Warning.confirmationOf(form.warnings()));
        page.addObject("key", SubmissionKey.fresh());
        page.addObject("changes", conflict);
        String block = form.block().path();
        String here = "/u/dossier/" + dossier.number() + "/persona/" + block + "/modifica";
        page.addObject("saved", drafts.of(request, actor, "persona-" + block, dossier.number(), here));
        return page;
    }

    private Dossier taken(String number, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.READ);
        dossier.refuseIfMerged();
        if (!dossiers.rights(actor, dossier).can(DossierAction.EDIT_PERSON)) {
            throw new NotAllowed("dossier.action.not-allowed");
        }
        return dossier;
    }

    private static PersonBlock block(String path) {
        return PersonBlock.at(path).orElseThrow(() -> new NotFound("person.block.not-found"));
    }
}
