// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.DossierPolicy;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.data.Slice;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

/** Mergers that wait for the reader's office or were asked by it, and the page of one. */
@Controller
@RequestMapping("/u/unioni")
class MergeBoxController {
    private final DossierPolicy policy;
    private final MergeWords words;
    private final MergeAnswers answers;
    private final Submission submission;

    MergeBoxController(DossierPolicy policy, MergeWords words, MergeAnswers answers, Submission submission) {
        this.policy = policy;
        this.words = words;
        this.answers = answers;
        this.submission = submission;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(name = "da", required = false) @Nullable String from, Model model) {
        if (!policy.mayOpen(actor)) {
            throw new NotAllowed("merge.not-allowed");
        }
        Slice<MergeWords.Line> found = words.open(actor, from);
        model.addAttribute("lines", found.items());
        model.addAttribute("more", found.next() == null ? null : "/u/unioni?da=" + found.next());
        return "dossiers/merging/box";
    }

    @GetMapping("/{id:\\d+}")
    ModelAndView one(Actor actor, @PathVariable long id) {
        AnswerForm form = new AnswerForm(null, null, null, null);
        return answers.page(id, actor).addAllObjects(new DirectFieldBindingResult(form, "form").getModel());
    }

    @PostMapping("/{id:\\d+}")
    ModelAndView answer(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        return submission.submit(actor, request, errors, () -> answers.page(id, actor), () -> {
            answers.carryOut(id, actor, form, MergeForm.choices(request.getParameterMap()));
            flash.addFlashAttribute("toast", Toast.of("merge.done." + form.chosen()));
            return "/u/unioni/" + id;
        });
    }
}
