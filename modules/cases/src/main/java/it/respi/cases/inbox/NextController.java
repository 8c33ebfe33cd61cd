// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.cases.step.OpenSteps;
import it.respi.cases.step.StepTaking;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the oldest step that the reader may take, and opens it ("prendi la prossima"). */
@Controller
class NextController {
    /** So many colleagues may be faster at the same moment. */
    private static final int TRIES = 8;

    private final InboxQueries queries;
    private final OpenSteps steps;
    private final Submission submission;

    NextController(InboxQueries queries, OpenSteps steps, Submission submission) {
        this.queries = queries;
        this.steps = steps;
        this.submission = submission;
    }

    @PostMapping(Asked.INBOX + "/prossima")
    String next(Actor actor, HttpServletRequest request, RedirectAttributes flash) {
        return queries.next(actor, TRIES).stream()
                .flatMap(step -> take(actor, step, request, flash).stream())
                .findFirst()
                .orElseGet(() -> {
                    flash.addFlashAttribute("toast", Toast.of("inbox.next.none"));
                    return "redirect:" + Asked.INBOX;
                });
    }

    /** Empty when a colleague was faster: each try is a transaction of its own. */
    private Optional<String> take(Actor actor, long step, HttpServletRequest request, RedirectAttributes flash) {
        try {
            String location = submission.run(actor, request, () -> {
                String number = steps.take(actor, step).dossierNumber();
                flash.addFlashAttribute("toast", StepTaking.takenToast(number, step));
                return "/u/dossier/" + number + "#passo-" + step;
            });
            return Optional.of("redirect:" + location);
        } catch (Stale taken) {
            return Optional.empty();
        }
    }
}
