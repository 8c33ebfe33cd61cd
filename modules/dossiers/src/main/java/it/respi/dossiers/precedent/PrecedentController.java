// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.precedent;

import it.respi.dossiers.precedent.PrecedentRows.Asked;
import it.respi.dossiers.precedent.PrecedentWords.Line;
import it.respi.dossiers.quesito.Topic;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Slice;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finds and shows precedents; their head confirms or withdraws them. */
@Controller
@RequestMapping("/u/precedenti")
class PrecedentController {
    private final Precedents precedents;
    private final PrecedentWords words;
    private final Submission submission;

    PrecedentController(Precedents precedents, PrecedentWords words, Submission submission) {
        this.precedents = precedents;
        this.words = words;
        this.submission = submission;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "materia", defaultValue = "") String topic,
            @RequestParam(name = "rivedere", defaultValue = "false") boolean toReview,
            @RequestParam(name = "da", defaultValue = "") String cursor,
            Model model) {
        Topic chosen = Topic.named(topic).orElse(null);
        long before = Slice.before(cursor);
        List<Precedent> found = precedents.search(actor, new Asked(text, chosen, toReview), before);
        List<Line> lines =
                found.stream().limit(PrecedentRows.PAGE).map(words::line).toList();
        model.addAttribute("lines", lines);
        model.addAttribute("q", text);
        model.addAttribute("topic", topic);
        model.addAttribute("toReview", toReview);
        model.addAttribute("topics", words.topics());
        model.addAttribute(
                "next", found.size() > PrecedentRows.PAGE ? lines.getLast().id() : null);
        return "dossiers/precedent/list";
    }

    @GetMapping("/{id:\\d+}")
    ModelAndView read(Actor actor, @PathVariable long id) {
        return page(actor, id);
    }

    @PostMapping("/{id:\\d+}/conferma")
    ModelAndView confirm(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate expiresOn,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return change(
                actor,
                id,
                request,
                flash,
                "precedent.confirmed",
                () -> precedents.confirm(id, actor, version, expiresOn));
    }

    @PostMapping("/{id:\\d+}/ritira")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return change(
                actor, id, request, flash, "precedent.withdrawn.done", () -> precedents.withdraw(id, actor, version));
    }

    private ModelAndView change(
            Actor actor, long id, HttpServletRequest request, RedirectAttributes flash, String done, Runnable action) {
        BindingResult errors = new MapBindingResult(new HashMap<>(), "change");
        return submission.submit(
                actor, request, errors, () -> page(actor, id).addObject("refusal", errors.getGlobalError()), () -> {
                    action.run();
                    flash.addFlashAttribute("toast", Toast.of(done));
                    return "/u/precedenti/" + id;
                });
    }

    private ModelAndView page(Actor actor, long id) {
        Precedent found = precedents.read(id, actor);
        ModelAndView page = new ModelAndView("dossiers/precedent/read");
        page.addObject("p", found);
        page.addObject("line", words.line(found));
        page.addObject("facts", words.facts(found));
        page.addObject("own", precedents.isOwn(found, actor) && !found.withdrawn());
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }
}
