// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.view.Warning;
import it.respi.platform.view.dossier.Conflict;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person of a dossier (dati anagrafici): read, correct. */
@Controller
@RequestMapping("/u/dossier/{number}/persona")
class PersonController {
    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final PersonFacts facts;
    private final PersonCorrection correction;

    PersonController(Dossiers dossiers, DossierHeads heads, PersonFacts facts, PersonCorrection correction) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.facts = facts;
        this.correction = correction;
    }

    @InitBinder("form")
    void fields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    ModelAndView read(@PathVariable String number, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.READ);
        PersonData data = dossier.holder().data();
        ModelAndView page = page("dossiers/person/view", dossier, actor);
        page.addObject("identity", facts.identity(data));
        boolean numbers = dossiers.rights(actor, dossier).sees(Section.NUMBERS);
        page.addObject("papers", numbers ? facts.papers(data) : List.of());
        page.addObject("reach", facts.reach(data));
        page.addObject("places", facts.places(data));
        page.addObject("warnings", numbers ? correction.warnings(PersonForm.of(data)) : List.of());
        page.addObject("mayEdit", dossiers.rights(actor, dossier).can(DossierAction.EDIT_PERSON));
        return page;
    }

    @GetMapping("/modifica")
    ModelAndView edit(@PathVariable String number, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.READ);
        dossier.refuseIfMerged();
        if (!dossiers.rights(actor, dossier).can(DossierAction.EDIT_PERSON)) {
            throw new NotAllowed("dossier.action.not-allowed");
        }
        PersonEdit form = PersonEdit.of(dossier.holder());
        ModelAndView page = editor(dossier, actor, form, List.of());
        page.addAllObjects(new DirectFieldBindingResult(form, "form").getModel());
        return page;
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable String number,
            Actor actor,
            @ModelAttribute("form") PersonEdit form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        List<Warning> warnings = correction.judge(form, errors, request.getParameterMap());
        return correction
                .submission()
                .submit(actor, request, errors, () -> again(number, actor, form, errors, warnings), () -> {
                    correction.mayAsk(actor, form);
                    dossiers.correct(number, actor, form.version, form.person.toData());
                    flash.addFlashAttribute("toast", Toast.of("person.corrected"));
                    return "/u/dossier/" + number + "/persona";
                });
    }

    private ModelAndView again(
            String number, Actor actor, PersonEdit form, BindingResult errors, List<Warning> warnings) {
        Dossier now = dossiers.take(number, actor, DossierAction.READ);
        correction.told(actor, errors);
        Conflict conflict = now.holder().version() == form.version ? null : correction.merge(form, now);
        return editor(now, actor, form, warnings).addObject("changes", conflict);
    }

    private ModelAndView editor(Dossier dossier, Actor actor, PersonEdit form, List<Warning> warnings) {
        ModelAndView page = page("dossiers/person/edit", dossier, actor);
        page.addObject("key", SubmissionKey.fresh());
        page.addObject("warnings", warnings);
        page.addObject("confirmation", Warning.confirmationOf(warnings));
        page.addObject("before", PersonField.texts(form.before));
        page.addObject("version", form.version);
        return page;
    }

    private ModelAndView page(String view, Dossier dossier, Actor actor) {
        return new ModelAndView(view, Map.of("head", heads.of(dossier, actor, "persona"), "number", dossier.number()));
    }
}
