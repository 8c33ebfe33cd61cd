// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import it.respi.dossiers.DossierPolicy;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.MenuItem;
import it.respi.platform.view.Toast;
import it.respi.platform.web.MenuContribution;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an office is to dispose of: the head agrees, a second person confirms, somebody holds back. */
@Controller
@RequestMapping("/u/conservazione")
class DisposalController {
    private final Disposals disposals;
    private final DisposalWords words;
    private final DossierPolicy policy;
    private final Submission submission;

    DisposalController(Disposals disposals, DisposalWords words, DossierPolicy policy, Submission submission) {
        this.disposals = disposals;
        this.words = words;
        this.policy = policy;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView list(
            Actor actor, @RequestParam(defaultValue = "") String da, @ModelAttribute("form") DisposalForm form) {
        return page(actor, da);
    }

    @PostMapping
    ModelAndView agree(
            Actor actor,
            @RequestParam(defaultValue = "") String act,
            @ModelAttribute("form") DisposalForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        return submission.submit(actor, request, errors, () -> page(actor, ""), () -> {
            Disposals.Results results = act.equals("confirm")
                    ? disposals.confirm(actor, form.chosen(), words.today())
                    : disposals.agree(actor, form.chosen(), form.text(), words.today());
            flash.addFlashAttribute(
                    "toast", Toast.of("disposal.results." + act(act), results.carriedOut(), results.kept()));
            return "/u/conservazione";
        });
    }

    @GetMapping("/{id:\\d+}/blocco")
    ModelAndView hold(Actor actor, @PathVariable long id, @ModelAttribute("form") HoldForm form) {
        return holding(id);
    }

    @PostMapping("/{id:\\d+}/blocco")
    ModelAndView hold(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") HoldForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        return submission.submit(actor, request, errors, () -> holding(id), () -> {
            HoldReason why = form.reason();
            if (why != null) {
                disposals.hold(actor, id, why, form.text());
            }
            flash.addFlashAttribute("toast", Toast.of("disposal.held"));
            return "/u/conservazione";
        });
    }

    @PostMapping("/{id:\\d+}/sblocco")
    String release(Actor actor, @PathVariable long id, HttpServletRequest request, RedirectAttributes flash) {
        String next = submission.run(actor, request, () -> {
            disposals.release(actor, id);
            return "/u/conservazione";
        });
        flash.addFlashAttribute("toast", Toast.of("disposal.released"));
        return "redirect:" + next;
    }

    private ModelAndView page(Actor actor, String from) {
        List<Disposal> found = disposals.open(actor, DisposalCursor.parse(from));
        List<Disposal> shown = found.stream().limit(DisposalRows.PAGE).toList();
        boolean head = policy.isHead(actor);
        ModelAndView page = new ModelAndView("dossiers/rights/disposals");
        page.addObject(
                "lines", shown.stream().map(row -> words.line(row, actor, head)).toList());
        page.addObject("plan", words.plan());
        page.addObject("head", head);
        page.addObject("key", SubmissionKey.fresh());
        page.addObject(
                "more",
                found.size() > shown.size()
                        ? "/u/conservazione?da="
                                + DisposalCursor.after(shown.getLast()).text()
                        : null);
        return page;
    }

    private ModelAndView holding(long id) {
        return new ModelAndView("dossiers/rights/hold")
                .addObject("id", id)
                .addObject("reasons", words.reasons())
                .addObject("key", SubmissionKey.fresh());
    }

    private static String act(String act) {
        return act.equals("confirm") ? "confirm" : "agree";
    }

    /** The line of conservation, for help desks. */
    @Component
    @Order(37)
    static class Menu implements MenuContribution {
        private final DossierPolicy policy;

        Menu(DossierPolicy policy) {
            this.policy = policy;
        }

        @Override
        public List<MenuItem> lines(Actor actor) {
            return policy.mayOpen(actor)
                    ? List.of(MenuItem.of("/u/conservazione", "it-clock", "disposal.menu"))
                    : List.of();
        }
    }
}
