// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import it.respi.cases.CaseId;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.EarlyEnd;
import it.respi.cases.ending.EndingPages.Place;
import it.respi.cases.ending.EndingPages.Sent;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The head closes a case that cannot go on (chiusura per decesso, irreperibilità o doppione, SP12). */
@Controller
@RequestMapping("/u/dossier/{number}/pratica/{caseId}/chiudi")
class ClosingController {
    private final EndingPages pages;
    private final EarlyEnd ends;
    private final Texts texts;

    ClosingController(EndingPages pages, EarlyEnd ends, Texts texts) {
        this.pages = pages;
        this.ends = ends;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(
            Actor actor,
            @PathVariable String number,
            @PathVariable long caseId,
            @ModelAttribute("form") ClosingForm form) {
        return page(new Place(actor, number, caseId));
    }

    @PostMapping
    ModelAndView submit(
            Actor actor,
            @PathVariable String number,
            @PathVariable long caseId,
            @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        var place = new Place(actor, number, caseId);
        return pages.submit(
                place,
                new Sent(errors, request, flash),
                () -> page(place),
                "ending.chiudi.done",
                () -> ends.closeFor(
                        actor, number, new CaseId(caseId), form.why().orElseThrow(), form.words()));
    }

    private ModelAndView page(Place place) {
        return pages.page("cases/closing", place, CaseAction.CLOSE_FOR_REASON)
                .addObject(
                        "choices",
                        ClosingForm.WHYS.stream()
                                .map(why -> Choice.of(why.name(), texts.say("ending.chiudi." + why.name())))
                                .toList());
    }
}
