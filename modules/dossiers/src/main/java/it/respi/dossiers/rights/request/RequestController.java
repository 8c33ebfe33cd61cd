// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.request;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.web.RuleFields;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A request of the person: written down, extended, answered. */
@Controller
@RequestMapping("/u/dossier/{number}/diritti")
class RequestController {
    private static final RuleFields FIELDS = RuleFields.of("permission", "disposal.permission.missing");

    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final Requests requests;
    private final RequestWords words;
    private final Submission submission;

    RequestController(
            Dossiers dossiers, DossierHeads heads, Requests requests, RequestWords words, Submission submission) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.requests = requests;
        this.words = words;
        this.submission = submission;
    }

    @GetMapping("/nuova")
    ModelAndView form(Actor actor, @PathVariable String number) {
        RequestForm form = RequestForm.startingOn(words.today());
        return blank(actor, number).addAllObjects(new DirectFieldBindingResult(form, "form").getModel());
    }

    @PostMapping("/nuova")
    ModelAndView record(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(words.today(), errors);
        return submission.submit(actor, request, errors, () -> blank(actor, number), () -> {
            requests.record(number, actor, form.request());
            flash.addFlashAttribute("toast", Toast.of("request.recorded"));
            return tab(number);
        });
    }

    @GetMapping("/{id:\\d+}")
    ModelAndView one(Actor actor, @PathVariable String number, @PathVariable long id) {
        AnswerForm form = new AnswerForm(null, null, null);
        return page(actor, number, id).addAllObjects(new DirectFieldBindingResult(form, "form").getModel());
    }

    @PostMapping("/{id:\\d+}")
    ModelAndView answer(
            Actor actor,
            @PathVariable String number,
            @PathVariable long id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        return submission.submit(actor, request, errors, FIELDS, () -> page(actor, number, id), () -> {
            requests.answer(number, actor, id, form.answer());
            flash.addFlashAttribute("toast", Toast.of("request.answered"));
            return tab(number);
        });
    }

    @PostMapping("/{id:\\d+}/proroga")
    ModelAndView extend(
            Actor actor,
            @PathVariable String number,
            @PathVariable long id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.checkWords(errors);
        return submission.submit(
                actor, request, errors, () -> page(actor, number, id).addObject("extending", true), () -> {
                    requests.extend(number, actor, id, form.text());
                    flash.addFlashAttribute("toast", Toast.of("request.extended"));
                    return tab(number);
                });
    }

    private ModelAndView blank(Actor actor, String number) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.RECORD_REQUEST);
        return page("dossiers/rights/new", dossier, actor)
                .addObject("kinds", words.kinds())
                .addObject("channels", words.channels());
    }

    private ModelAndView page(Actor actor, String number, long id) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.RECORD_REQUEST);
        PersonRequest request = requests.get(dossier, id);
        boolean decides = dossiers.rights(actor, dossier).can(DossierAction.DECIDE_DISPOSAL);
        return page("dossiers/rights/request", dossier, actor)
                .addObject("line", words.line(request))
                .addObject("outcomes", words.outcomes())
                .addObject("erasure", request.kind() == RequestKind.ERASURE)
                .addObject("decides", decides)
                .addObject("mayExtend", request.extendedOn() == null && !request.isLate(words.today()));
    }

    private ModelAndView page(String view, Dossier dossier, Actor actor) {
        ModelAndView page = new ModelAndView(view);
        page.addObject("number", dossier.number());
        page.addObject("head", heads.of(dossier, actor, "diritti"));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }

    private static String tab(String number) {
        return "/u/dossier/" + number + "/diritti";
    }
}
