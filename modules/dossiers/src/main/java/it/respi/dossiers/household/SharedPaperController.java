// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A document serves for the whole household from now on, or no longer: on the family tab and on the page of the document. */
@Controller
@RequestMapping("/u/dossier/{number}/famiglia/documenti")
class SharedPaperController {
    private final SharedPapers papers;
    private final Submission submission;

    SharedPaperController(SharedPapers papers, Submission submission) {
        this.papers = papers;
        this.submission = submission;
    }

    @PostMapping
    String share(Actor actor, Form form, HttpServletRequest request, RedirectAttributes flash) {
        return carryOut(
                actor,
                form,
                request,
                flash,
                "household.paper.shared",
                () -> papers.share(form.number(), actor, form.id()));
    }

    @PostMapping("/togli")
    String unshare(Actor actor, Form form, HttpServletRequest request, RedirectAttributes flash) {
        return carryOut(
                actor,
                form,
                request,
                flash,
                "household.paper.unshared",
                () -> papers.unshare(form.number(), actor, form.id()));
    }

    private String carryOut(
            Actor actor,
            Form form,
            HttpServletRequest request,
            RedirectAttributes flash,
            String done,
            Runnable action) {
        String next = submission.run(actor, request, () -> {
            action.run();
            return form.back();
        });
        flash.addFlashAttribute("toast", Toast.of(done));
        return "redirect:" + next;
    }

    /**
     * What was sent.
     *
     * @param document its id, null when none was sent
     * @param viewed whether it was sent from the page of the document
     */
    record Form(
            String number,
            @Nullable Long document,
            @Nullable Boolean viewed) {
        /** 0, which no document has, when none was sent. */
        long id() {
            return Objects.requireNonNullElse(document, 0L);
        }

        String back() {
            String dossier = "/u/dossier/" + number;
            return Boolean.TRUE.equals(viewed)
                    ? dossier + "/documenti/" + document + "/pagine/1"
                    : dossier + "/famiglia";
        }
    }
}
