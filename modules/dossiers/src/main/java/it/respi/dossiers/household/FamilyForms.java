// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Carries out a form of the family that was sent, once; then leads back to the family. */
@Component
class FamilyForms {
    private final Submission submission;

    FamilyForms(Submission submission) {
        this.submission = submission;
    }

    /**
     * @param again the page of the form, shown when it is refused
     * @param done key of what is said afterwards
     */
    ModelAndView carryOut(Sent sent, BindingResult errors, Supplier<ModelAndView> again, String done, Runnable action) {
        return submission.submit(sent.actor(), sent.request(), errors, again, () -> {
            action.run();
            sent.flash().addFlashAttribute("toast", Toast.of(done));
            return sent.family();
        });
    }

    /** A form that somebody sent in a dossier. */
    record Sent(Actor actor, String number, HttpServletRequest request, RedirectAttributes flash) {
        String family() {
            return "/u/dossier/" + number + "/famiglia";
        }
    }
}
