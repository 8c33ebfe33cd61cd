// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import it.respi.cases.CaseId;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.EarlyEnd;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is the same on every page on which a case ends outside its steps, or begins again. */
@Component
record EndingPages(Dossiers dossiers, DossierHeads heads, EarlyEnd ends, Submission submission) {

    /** The page, for who may do that with the case. */
    ModelAndView page(String view, Place place, CaseAction action) {
        Dossier dossier = dossiers.take(place.number(), place.actor(), DossierAction.READ);
        ends.check(dossier, place.actor(), new CaseId(place.caseId()), action);
        ModelAndView page = new ModelAndView(view);
        page.addObject("number", place.number());
        page.addObject("caseId", place.caseId());
        page.addObject("head", heads.of(dossier, place.actor(), ""));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }

    /**
     * Carries it out once and leads to the dossier, or shows the page again.
     *
     * @param done key of the words that say that it is done
     */
    ModelAndView submit(Place place, Sent sent, Again again, String done, Runnable work) {
        ModelAndView answer = submission.submit(place.actor(), sent.request(), sent.errors(), again::page, () -> {
            work.run();
            return "/u/dossier/" + place.number();
        });
        if (answer.getStatus() == null) {
            sent.flash().addFlashAttribute("toast", Toast.of(done));
        }
        return answer;
    }

    /** Whose hand, and on which case of which dossier. */
    record Place(Actor actor, String number, long caseId) {}

    /** What came with the form. */
    record Sent(BindingResult errors, HttpServletRequest request, RedirectAttributes flash) {}

    /** The page with what was typed. */
    @FunctionalInterface
    interface Again {
        ModelAndView page();
    }
}
