// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.opening;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.search.Candidates.Alike;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.view.Toast;
import it.respi.platform.view.Warning;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new dossier with its first case, on one page. */
@Controller
@RequestMapping("/u/dossier/nuovo")
class OpeningController {
    /** The codice fiscale is known at another office. */
    static final String ELSEWHERE = "dossier.exists-elsewhere";

    private final OpenDossier openDossier;
    private final OpeningCheck check;
    private final OpeningPages pages;
    private final Submission submission;
    private final DossierPolicy policy;

    OpeningController(
            OpenDossier openDossier,
            OpeningCheck check,
            OpeningPages pages,
            Submission submission,
            DossierPolicy policy) {
        this.openDossier = openDossier;
        this.check = check;
        this.pages = pages;
        this.submission = submission;
        this.policy = policy;
    }

    @InitBinder("form")
    void fields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    ModelAndView empty(Actor actor) {
        refuseUnlessDesk(actor);
        return pages.fresh(actor, new OpeningForm());
    }

    /** From a search that found nothing; what was searched for is personal data and comes by POST. */
    @PostMapping("/inizia")
    ModelAndView begin(Actor actor, @RequestParam(defaultValue = "") String q) {
        refuseUnlessDesk(actor);
        OpeningForm form = new OpeningForm();
        Prefill.fill(form.person, q);
        return pages.fresh(actor, form);
    }

    /** A reload of the address, or a change of language. */
    @GetMapping("/inizia")
    String beginAgain() {
        return "redirect:/u/dossier/nuovo";
    }

    /** By when to ask, while the expiry is being typed; a day alone says nothing of a person. */
    @GetMapping("/termine")
    ModelAndView askBy(@RequestParam(name = "permit.permitExpiry", defaultValue = "") String expiry) {
        return pages.askBy(dayOf(expiry));
    }

    /** What the chosen procedure asks: about the permit, or which municipality decides. */
    @GetMapping("/procedura")
    ModelAndView about(Actor actor, @RequestParam(defaultValue = "") String procedure) {
        return pages.about(actor, procedure);
    }

    @PostMapping
    ModelAndView open(
            Actor actor,
            @ModelAttribute("form") OpeningForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        refuseUnlessDesk(actor);
        List<Warning> warnings = check.judgeNew(form, errors);
        AtomicReference<Alike> alike = new AtomicReference<>(Alike.NOBODY);
        return submission.submit(actor, request, errors, () -> again(actor, form, errors, warnings, alike), () -> {
            openDossier.mayAsk(actor);
            Alike overruled = refuseUnlessNew(actor, form, alike::set);
            Dossier dossier = openDossier.open(actor, form.person.toData(), form.request(), overruled);
            flash.addFlashAttribute("toast", Toast.of("dossier.opened", dossier.number()));
            return "/u/dossier/" + dossier.number();
        });
    }

    /** Inside the submission, so that a button pressed twice does not meet its own dossier. */
    private Alike refuseUnlessNew(Actor actor, OpeningForm form, Consumer<Alike> found) {
        Alike alike = openDossier.alike(actor, form.person.toData());
        if (!alike.isSettled(form.confirmedNew)) {
            found.accept(alike);
            throw new RuleBroken("opening.candidates");
        }
        return alike;
    }

    private ModelAndView again(
            Actor actor, OpeningForm form, BindingResult errors, List<Warning> warnings, AtomicReference<Alike> found) {
        Alike alike = Objects.requireNonNull(found.get());
        openDossier.told(actor, alike);
        if (errors.getGlobalErrors().stream().anyMatch(error -> ELSEWHERE.equals(error.getCode()))) {
            openDossier.toldOfCode(actor);
        }
        return pages.again(actor, form, errors, warnings, alike);
    }

    private void refuseUnlessDesk(Actor actor) {
        if (!policy.mayOpen(actor)) {
            throw new NotAllowed("dossier.open.not-allowed");
        }
    }

    private static @Nullable LocalDate dayOf(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException unfinished) {
            return null;
        }
    }
}
