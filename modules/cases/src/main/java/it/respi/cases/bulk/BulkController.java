// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.bulk;

import it.respi.cases.bulk.BulkRows.Named;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Several lines of the inbox at once: first what would happen to each, then what happened. */
@Controller
@RequestMapping("/u/attivita/insieme")
class BulkController {
    private final BulkRows rows;
    private final BulkWork work;
    private final BulkPage pages;

    BulkController(BulkRows rows, BulkWork work, BulkPage pages) {
        this.rows = rows;
        this.work = work;
        this.pages = pages;
    }

    @GetMapping
    String before(
            Actor actor,
            @RequestParam(name = "azione", defaultValue = "") String action,
            @RequestParam(name = "s", defaultValue = "") List<String> steps,
            @RequestParam(name = "a", required = false) @Nullable String to,
            Model model,
            RedirectAttributes flash) {
        if (steps.isEmpty()) {
            flash.addFlashAttribute("toast", Toast.of("bulk.none"));
            return "redirect:/u/attivita";
        }
        BulkOrder order = BulkOrder.read(action, steps, to);
        return shown(model, pages.before(actor, order, rows.of(actor, order.steps())), false);
    }

    @PostMapping
    String carryOut(
            Actor actor,
            @RequestParam("azione") String action,
            @RequestParam(name = "s", defaultValue = "") List<String> steps,
            @RequestParam(name = "a", required = false) @Nullable String to,
            @RequestParam(name = "visto", defaultValue = "") List<String> seen,
            @RequestParam(name = Submission.KEY, required = false) @Nullable String key,
            HttpServletRequest request,
            Model model) {
        BulkOrder order = BulkOrder.read(action, steps, to);
        Map<Long, Named> known = rows.of(actor, order.steps());
        SubmissionKey form = SubmissionKey.of(key, "POST " + request.getRequestURI(), order.toString());
        return shown(model, pages.after(actor, order, known, work.carryOut(actor, order, form, holders(seen))), true);
    }

    private static String shown(Model model, BulkPage.View view, boolean done) {
        model.addAttribute("bulk", view);
        model.addAttribute("done", done);
        model.addAttribute("key", SubmissionKey.fresh());
        return "cases/bulk";
    }

    /** Who had each step on the page, as {@code step-person}. */
    private static Map<Long, Integer> holders(List<String> seen) {
        Map<Long, Integer> holders = new HashMap<>();
        for (String one : seen) {
            if (one.matches("[1-8]?\\d{1,18}-\\d{1,9}")) {
                int dash = one.indexOf('-');
                holders.put(Long.valueOf(one.substring(0, dash)), Integer.valueOf(one.substring(dash + 1)));
            }
        }
        return holders;
    }
}
