// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.bulk;

import it.respi.cases.bulk.BulkRows.Named;
import it.respi.cases.handing.UndoStep;
import it.respi.cases.inbox.Asked;
import it.respi.cases.inbox.WholeList;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.IdText;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
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
    private final WholeList list;

    BulkController(BulkRows rows, BulkWork work, BulkPage pages, WholeList list) {
        this.list = list;
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
            @RequestParam(name = "tutte", defaultValue = "false") boolean whole,
            Asked.Sent sent,
            Model model,
            RedirectAttributes flash) {
        Asked asked = sent.read();
        Chosen chosen = whole
                ? Chosen.all(asked, list.steps(actor, asked, BulkOrder.MOST + 1))
                : new Chosen(asked, steps, false);
        if (chosen.steps().isEmpty()) {
            flash.addFlashAttribute("toast", Toast.of("bulk.none"));
            return "redirect:" + asked.href();
        }
        if (whole && chosen.steps().size() > BulkOrder.MOST) {
            return "redirect:" + BulkListController.PATH + "?" + asked.query() + "&azione="
                    + BulkListController.known(action).slug();
        }
        BulkOrder order = BulkOrder.read(action, chosen.steps(), to);
        return shown(model, pages.before(actor, order, rows.of(actor, order.steps()), chosen), false);
    }

    @PostMapping
    String carryOut(
            Actor actor,
            @RequestParam("azione") String action,
            @RequestParam(name = "s", defaultValue = "") List<String> steps,
            @RequestParam(name = "a", required = false) @Nullable String to,
            @RequestParam(name = "visto", defaultValue = "") List<String> seen,
            @RequestParam(name = Submission.KEY, required = false) @Nullable String key,
            Asked.Sent sent,
            HttpServletRequest request,
            Model model) {
        BulkOrder order = BulkOrder.read(action, steps, to);
        Map<Long, Named> known = rows.of(actor, order.steps());
        SubmissionKey form = SubmissionKey.of(key, "POST " + request.getRequestURI(), order.toString());
        long act = work.fresh();
        BulkPage.View after = pages.after(
                actor,
                order,
                known,
                work.carryOut(actor, order, form, holders(seen), act),
                new Chosen(sent.read(), steps, false));
        if (work.canUndo(actor, act)) { // not when the same order came twice
            model.addAttribute(
                    "toast",
                    new Toast("bulk." + order.action().slug() + ".toast", List.of(after.fine()), UndoStep.PATH + act));
        }
        return shown(model, after, true);
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
            String[] both = one.split("-", 2);
            OptionalLong step = IdText.read(both[0]);
            if (both.length == 2 && step.isPresent() && both[1].matches("\\d{1,9}")) {
                holders.put(step.getAsLong(), Integer.valueOf(both[1]));
            }
        }
        return holders;
    }
}
