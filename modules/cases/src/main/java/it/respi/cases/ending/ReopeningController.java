// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import it.respi.cases.CaseId;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.ReopenCase;
import it.respi.cases.ending.EndingPages.Place;
import it.respi.cases.ending.EndingPages.Sent;
import it.respi.kernel.actor.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The head decides once more on a case that is over (riapertura, riesame, SP11). */
@Controller
@RequestMapping("/u/dossier/{number}/pratica/{caseId}/riapri")
class ReopeningController {
    private final EndingPages pages;
    private final ReopenCase reopening;
    private final Clock clock;

    ReopeningController(EndingPages pages, ReopenCase reopening, Clock clock) {
        this.pages = pages;
        this.reopening = reopening;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(
            Actor actor,
            @PathVariable String number,
            @PathVariable long caseId,
            @ModelAttribute("form") ReopeningForm form) {
        return page(new Place(actor, number, caseId));
    }

    @PostMapping
    ModelAndView submit(
            Actor actor,
            @PathVariable String number,
            @PathVariable long caseId,
            @ModelAttribute("form") ReopeningForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(LocalDate.now(clock), errors);
        var place = new Place(actor, number, caseId);
        return pages.submit(place, new Sent(errors, request, flash), () -> page(place), "ending.riapri.done", () -> {
            LocalDate day = Objects.requireNonNull(form.reopenedOn(), "checked before");
            reopening.reopen(actor, number, new CaseId(caseId), day, form.words());
        });
    }

    private ModelAndView page(Place place) {
        return pages.page("cases/reopening", place, CaseAction.REOPEN);
    }
}
