// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.status.desk;

import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Buttons beside the codes of a dossier; pressing one twice gives no second code, for the first may be on paper already. */
@Controller
class CodesController {
    private final CodesOfDossier codes;
    private final Submission submission;

    CodesController(CodesOfDossier codes, Submission submission) {
        this.codes = codes;
        this.submission = submission;
    }

    @PostMapping("/u/dossier/{number}/messaggi/codice/{caseId:\\d+}/{act:nuovo|sblocca}")
    String act(
            Actor actor,
            @PathVariable String number,
            @PathVariable long caseId,
            @PathVariable String act,
            HttpServletRequest request,
            RedirectAttributes flash) {
        String next = submission.run(actor, request, "/u/dossier/" + number + "/messaggi", () -> {
            codes.act(number, actor, caseId, CodesOfDossier.Act.valueOf(act.toUpperCase(Locale.ROOT)));
            flash.addFlashAttribute("toast", Toast.of("message.code." + act + ".done"));
        });
        return "redirect:" + next;
    }
}
