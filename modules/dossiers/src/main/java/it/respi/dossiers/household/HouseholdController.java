// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
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

/** The family tab of a dossier, and the card of the family on its overview. */
@Controller
@RequestMapping("/u/dossier/{number}/famiglia")
class HouseholdController {
    private final Households households;
    private final SharedPapers papers;
    private final HouseholdPages pages;
    private final Submission submission;

    HouseholdController(Households households, SharedPapers papers, HouseholdPages pages, Submission submission) {
        this.households = households;
        this.papers = papers;
        this.pages = pages;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView read(Actor actor, @PathVariable String number) {
        return pages.family(actor, number);
    }

    /** Loaded into the overview after it is shown. */
    @GetMapping("/scheda")
    ModelAndView card(Actor actor, @PathVariable String number) {
        return pages.card(actor, number);
    }

    @GetMapping("/nuovo")
    ModelAndView form(Actor actor, @PathVariable String number) {
        return pages.form(actor, number, MemberForm.empty());
    }

    @PostMapping("/nuovo")
    ModelAndView add(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(pages.today(), errors);
        return submission.submit(actor, request, errors, () -> pages.form(actor, number), () -> {
            households.add(number, actor, form);
            flash.addFlashAttribute("toast", Toast.of("household.added"));
            return family(number);
        });
    }

    @GetMapping("/{member:\\d+}")
    ModelAndView change(Actor actor, @PathVariable String number, @PathVariable long member) {
        return pages.change(actor, number, member, true);
    }

    @PostMapping("/{member:\\d+}")
    ModelAndView change(
            Actor actor,
            @PathVariable String number,
            @PathVariable long member,
            @RequestParam int version,
            @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.facts(pages.today(), errors);
        return submission.submit(actor, request, errors, () -> pages.change(actor, number, member, false), () -> {
            households.change(number, actor, member, version, form);
            flash.addFlashAttribute("toast", Toast.of("household.changed-well"));
            return family(number);
        });
    }

    @GetMapping("/{member:\\d+}/fine")
    ModelAndView end(Actor actor, @PathVariable String number, @PathVariable long member) {
        return pages.end(actor, number, member, true);
    }

    @PostMapping("/{member:\\d+}/fine")
    ModelAndView end(
            Actor actor,
            @PathVariable String number,
            @PathVariable long member,
            @RequestParam int version,
            @ModelAttribute("form") EndForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(pages.today(), errors);
        return submission.submit(actor, request, errors, () -> pages.end(actor, number, member, false), () -> {
            households.end(number, actor, member, version, form);
            flash.addFlashAttribute("toast", Toast.of("household.ended"));
            return family(number);
        });
    }

    @PostMapping("/documenti")
    String share(
            Actor actor,
            @PathVariable String number,
            @RequestParam long document,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return once(actor, number, request, flash, "household.paper.shared", () -> {
            papers.share(number, actor, document);
            return family(number);
        });
    }

    @PostMapping("/documenti/togli")
    String unshare(
            Actor actor,
            @PathVariable String number,
            @RequestParam long document,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return once(actor, number, request, flash, "household.paper.unshared", () -> {
            papers.unshare(number, actor, document);
            return family(number);
        });
    }

    private String once(
            Actor actor,
            String number,
            HttpServletRequest request,
            RedirectAttributes flash,
            String done,
            Supplier<String> action) {
        String next = submission.run(actor, request, action);
        flash.addFlashAttribute("toast", Toast.of(done));
        return "redirect:" + next;
    }

    private static String family(String number) {
        return "/u/dossier/" + number + "/famiglia";
    }
}
