// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** A dossier as it is seen beside a list, without leaving it (anteprima); reading it there is reading it. */
@Controller
class PreviewController {
    private static final int LATEST = 3;

    private final Overview overview;

    PreviewController(Overview overview) {
        this.overview = overview;
    }

    /**
     * @param pratica the case of the line
     * @param passo the step of the line
     * @param fragment null when the address was opened by itself: the whole dossier is shown then
     */
    @GetMapping("/u/dossier/{number}/anteprima")
    String preview(
            Actor actor,
            @PathVariable String number,
            @RequestParam long pratica,
            @RequestParam long passo,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Model model) {
        if (!fragment) {
            return "redirect:/u/dossier/" + number + "#passo-" + passo;
        }
        Overview.Shown shown = overview.of(number, actor, pratica);
        model.addAttribute("number", number);
        model.addAttribute("head", shown.opened().head());
        model.addAttribute("key", SubmissionKey.fresh());
        model.addAttribute("case", shown.page());
        if (shown.page() != null) {
            model.addAttribute(
                    "task",
                    shown.page().tasks().stream()
                            .filter(task -> task.id() == passo)
                            .findFirst()
                            .orElse(null));
            model.addAttribute(
                    "news", shown.page().latest().stream().limit(LATEST).toList());
        }
        return "cases/preview :: pane";
    }
}
