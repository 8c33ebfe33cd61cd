// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.bulk;

import it.respi.cases.inbox.Asked;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A whole list at once, when it is longer than an order may be: a job with its progress. */
@Controller
@RequestMapping(BulkListController.PATH)
class BulkListController {
    static final String PATH = "/u/attivita/insieme/elenco";

    private final BulkList lists;
    private final Submission submission;

    BulkListController(BulkList lists, Submission submission) {
        this.lists = lists;
        this.submission = submission;
    }

    @GetMapping
    String before(
            Actor actor,
            @RequestParam(name = "azione", defaultValue = "") String action,
            Asked.Sent sent,
            Model model) {
        model.addAttribute("bulk", lists.before(actor, known(action), sent.read()));
        model.addAttribute("most", BulkOrder.MOST);
        model.addAttribute("key", SubmissionKey.fresh());
        return "cases/bulk-list";
    }

    @PostMapping
    String ask(
            Actor actor,
            @RequestParam(name = "azione", defaultValue = "") String action,
            @RequestParam(name = "a", required = false) @Nullable String to,
            @RequestParam(name = Submission.KEY, defaultValue = "") String key,
            Asked.Sent sent,
            HttpServletRequest request) {
        Integer colleague = to != null && to.matches("\\d{1,9}") ? Integer.valueOf(to) : null;
        return "redirect:"
                + submission.run(actor, request, () -> lists.ask(actor, known(action), colleague, sent.read(), key));
    }

    /** @throws RuleBroken {@code bulk.unknown} */
    static BulkAction known(String action) {
        return BulkAction.of(action).orElseThrow(() -> new RuleBroken("bulk.unknown"));
    }
}
