// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Restriction;
import it.respi.dossiers.Section;
import it.respi.dossiers.rights.export.Exports;
import it.respi.dossiers.rights.request.RequestWords;
import it.respi.dossiers.rights.request.Requests;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tab of the rights of the person: requests, copies of the data, restriction. */
@Controller
@RequestMapping("/u/dossier/{number}/diritti")
class RightsController {
    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final Shown shown;
    private final Restriction restriction;
    private final Submission submission;

    RightsController(
            Dossiers dossiers, DossierHeads heads, Shown shown, Restriction restriction, Submission submission) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.shown = shown;
        this.restriction = restriction;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String number) {
        Dossier dossier = dossiers.take(number, actor, Section.PERSON);
        DossierRights rights = dossiers.rights(actor, dossier);
        ModelAndView page = new ModelAndView("dossiers/rights/rights");
        page.addObject("number", number);
        page.addObject("head", heads.of(dossier, actor, "diritti"));
        page.addObject("key", SubmissionKey.fresh());
        page.addObject("mayRecord", rights.can(DossierAction.RECORD_REQUEST));
        page.addObject("mayRestrict", rights.can(DossierAction.RESTRICT));
        page.addObject("restrictedAt", dossier.restrictedAt());
        page.addObject("prints", rights.can(DossierAction.PRINT_ACCESSES));
        if (rights.can(DossierAction.RECORD_REQUEST)) {
            page.addObject(
                    "lines",
                    shown.requests().of(dossier).stream()
                            .map(shown.words()::line)
                            .toList());
            page.addObject("copies", shown.copies().of(dossier, actor, rights));
        }
        return page;
    }

    @PostMapping("/copia/{request:\\d+}")
    String ask(
            Actor actor,
            @PathVariable String number,
            @PathVariable long request,
            HttpServletRequest sent,
            RedirectAttributes flash) {
        return done(actor, sent, flash, "export.asked", () -> {
            shown.exports().ask(number, actor, request);
            return tab(number);
        });
    }

    @PostMapping("/copie/{id:\\d+}/consenti")
    String release(
            Actor actor,
            @PathVariable String number,
            @PathVariable long id,
            HttpServletRequest sent,
            RedirectAttributes flash) {
        return done(actor, sent, flash, "export.released.done", () -> {
            shown.exports().release(number, actor, id);
            return tab(number);
        });
    }

    @PostMapping("/copie/{id:\\d+}/prepara")
    String make(Actor actor, @PathVariable String number, @PathVariable long id, HttpServletRequest sent) {
        return "redirect:" + submission.run(actor, sent, () -> shown.exports().make(number, actor, id));
    }

    @PostMapping("/limitazione/fine")
    String endRestriction(Actor actor, @PathVariable String number, HttpServletRequest sent, RedirectAttributes flash) {
        return done(actor, sent, flash, "restriction.ended", () -> {
            restriction.end(number, actor);
            return tab(number);
        });
    }

    private String done(
            Actor actor, HttpServletRequest sent, RedirectAttributes flash, String toast, Supplier<String> action) {
        String next = submission.run(actor, sent, action);
        flash.addFlashAttribute("toast", Toast.of(toast));
        return "redirect:" + next;
    }

    private static String tab(String number) {
        return "/u/dossier/" + number + "/diritti";
    }

    /** What the tab shows. */
    @Component
    record Shown(Requests requests, RequestWords words, Exports exports, CopyLines copies) {}
}
