// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.draft.Drafts;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the office that keeps a dossier sends a transfer. */
@Controller
@RequestMapping("/u/dossier/{number}/passaggio")
class TransferController {
    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final Transfers transfers;
    private final TransferWords words;
    private final Submission submission;
    private final Drafts drafts;

    TransferController(
            Dossiers dossiers,
            DossierHeads heads,
            Transfers transfers,
            TransferWords words,
            Submission submission,
            Drafts drafts) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.transfers = transfers;
        this.words = words;
        this.submission = submission;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView form(
            Actor actor,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String verbo,
            @RequestParam(required = false) @Nullable Integer ufficio,
            @ModelAttribute("typed") TransferForm typed,
            HttpServletRequest request) {
        TransferForm form = Drafts.isResumed(request) ? typed : new TransferForm(verbo, ufficio, null);
        return page(actor, number, request).addAllObjects(new DirectFieldBindingResult(form, "form").getModel());
    }

    @PostMapping
    ModelAndView send(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") TransferForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        return submission.submit(actor, request, errors, () -> page(actor, number, request), () -> {
            transfers.send(number, actor, form.verbOrThrow(), form.officeOrThrow(), form.text());
            flash.addFlashAttribute("toast", Toast.of("transfer.done." + form.verbOrThrow()));
            return "/u/dossier/" + number + "/condivisione";
        });
    }

    private ModelAndView page(Actor actor, String number, HttpServletRequest request) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.TRANSFER);
        ModelAndView page = new ModelAndView("dossiers/sharing/transfer");
        page.addObject("number", number);
        page.addObject("head", heads.of(dossier, actor, "condivisione"));
        page.addObject("verbs", words.verbs());
        page.addObject("days", transfers.days());
        page.addObject("offices", words.officesBut(actor.office().id()));
        page.addObject("saved", drafts.of(request, actor, "passaggio", number, "/u/dossier/" + number + "/passaggio"));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }
}
