// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.opening;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Residences;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.view.Toast;
import it.respi.platform.view.Warning;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A further case in a dossier: the person is known and is not typed again. */
@Controller
@RequestMapping("/u/dossier/{number}/pratica/nuova")
class FurtherCaseController {
    private final OpenDossier openDossier;
    private final OpeningCheck check;
    private final OpeningPages pages;
    private final Submission submission;
    private final Known known;

    FurtherCaseController(
            OpenDossier openDossier, OpeningCheck check, OpeningPages pages, Submission submission, Known known) {
        this.openDossier = openDossier;
        this.check = check;
        this.pages = pages;
        this.submission = submission;
        this.known = known;
    }

    @InitBinder("form")
    void fields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
        binder.setAllowedFields("permit.*", "procedure", "municipality", "confirmed");
    }

    @GetMapping
    ModelAndView empty(
            @PathVariable String number,
            @RequestParam(name = "procedura", defaultValue = OpenDossier.RENEWAL) String procedure,
            Actor actor) {
        OpeningForm form = new OpeningForm();
        form.procedure = procedure;
        Dossier dossier = known.dossier(number, actor);
        form.municipality = known.home(procedure, dossier, actor);
        boolean filled =
                known.choices().aboutPermit(procedure) && known.permit().fill(form.permit, dossier, actor);
        return page(dossier, actor, form, List.of())
                .addObject("filled", filled)
                .addAllObjects(new DirectFieldBindingResult(form, "form").getModel());
    }

    @PostMapping
    ModelAndView open(
            @PathVariable String number,
            Actor actor,
            @ModelAttribute("form") OpeningForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Dossier dossier = known.dossier(number, actor);
        List<Warning> warnings =
                check.judgeFurther(form, dossier.holder().data().citizenship(), errors);
        return submission.submit(actor, request, errors, () -> page(dossier, actor, form, warnings), () -> {
            openDossier.further(actor, number, form.request());
            flash.addFlashAttribute("toast", Toast.of("case.opened", number));
            return "/u/dossier/" + number;
        });
    }

    private ModelAndView page(Dossier dossier, Actor actor, OpeningForm form, List<Warning> warnings) {
        return pages.further(actor, form, warnings)
                .addObject("head", known.heads().of(dossier, actor, ""))
                .addObject("number", dossier.number());
    }

    /** The dossier a case is opened in, and what is known there. */
    @Component
    record Known(Dossiers dossiers, DossierHeads heads, KnownPermit permit, Residences homes, OpeningChoices choices) {
        /** Code of the municipality of the person's residence, where the procedure asks for it. */
        String home(String procedure, Dossier dossier, Actor actor) {
            return choices.asksMunicipality(procedure) ? choices.home(homes.townOf(dossier), actor.office()) : "";
        }

        /** Only the desk that keeps a dossier opens cases in it. */
        Dossier dossier(String number, Actor actor) {
            Dossier dossier = dossiers.take(number, actor, DossierAction.READ);
            if (actor.office().kind() != AgencyKind.HELP_DESK || !actor.worksAt(dossier.ownerOfficeId())) {
                throw new NotAllowed("case.open.not-allowed");
            }
            dossier.refuseIfMerged();
            return dossier;
        }
    }
}
