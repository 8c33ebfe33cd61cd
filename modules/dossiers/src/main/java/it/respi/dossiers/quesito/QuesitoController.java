// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import it.respi.dossiers.quesito.QuesitoBox.Page;
import it.respi.dossiers.quesito.QuesitoRows.Counts;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.draft.Drafts;
import it.respi.platform.view.Tab;
import it.respi.platform.view.Texts;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an office shall answer, what it asked, and the form of a general question. */
@Controller
@RequestMapping("/u/quesiti")
class QuesitoController {
    private final Quesiti quesiti;
    private final QuesitoBox box;
    private final QuesitoRules rules;
    private final QuesitoWords words;
    private final Submission submission;
    private final Drafts drafts;
    private final Texts texts;

    QuesitoController(
            Quesiti quesiti,
            QuesitoBox box,
            QuesitoRules rules,
            QuesitoWords words,
            Submission submission,
            Drafts drafts,
            Texts texts) {
        this.quesiti = quesiti;
        this.box = box;
        this.rules = rules;
        this.words = words;
        this.submission = submission;
        this.drafts = drafts;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "vista", defaultValue = "ricevuti") String view,
            @RequestParam(name = "da", required = false) @Nullable String cursor) {
        View shown = View.of(view);
        boolean asked = shown == View.INVIATI;
        Page found = switch (shown) {
            case INVIATI -> box.asked(actor, cursor);
            case CONCLUSI -> box.done(actor, cursor);
            case RICEVUTI -> box.waiting(actor, cursor);
        };
        Counts counts = box.counts(actor);
        ModelAndView page = new ModelAndView("dossiers/quesito/list");
        page.addObject("views", views(shown, counts));
        page.addObject("asked", asked);
        page.addObject("late", late(shown, counts));
        page.addObject("listed", texts.say("quesito.view." + shown.key));
        page.addObject("nothing", texts.say("quesito." + shown.key + ".none"));
        page.addObject("lines", found.items().stream().map(words::line).toList());
        page.addObject("more", found.next() == null ? null : shown.address() + "&da=" + found.next());
        return page;
    }

    @GetMapping("/nuovo")
    ModelAndView form(Actor actor, @ModelAttribute("form") QuesitoForm form, HttpServletRequest request) {
        return asking(actor, request);
    }

    @PostMapping
    ModelAndView ask(
            Actor actor,
            @ModelAttribute("form") QuesitoForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors, true);
        return submission.submit(actor, request, errors, () -> asking(actor, request), () -> {
            long id = quesiti.ask(actor, form.question());
            flash.addFlashAttribute("toast", Toast.of("quesito.asked"));
            return "/u/quesiti/" + id;
        });
    }

    private ModelAndView asking(Actor actor, HttpServletRequest request) {
        rules.refuseOthers(actor);
        ModelAndView page = new ModelAndView("dossiers/quesito/new");
        page.addObject("topics", words.topics());
        page.addObject("offices", words.offices(rules.asked(actor, null)));
        page.addObject("saved", drafts.of(request, actor, "quesito", "generale", "/u/quesiti/nuovo"));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }

    private static int late(View shown, Counts counts) {
        return switch (shown) {
            case INVIATI -> counts.lateAnswers();
            case RICEVUTI -> counts.late();
            case CONCLUSI -> 0;
        };
    }

    private List<Tab> views(View shown, Counts counts) {
        return List.of(
                new Tab("/u/quesiti", texts.say("quesito.view.in"), (long) counts.toAnswer(), shown == View.RICEVUTI),
                new Tab(View.CONCLUSI.address(), texts.say("quesito.view.done"), null, shown == View.CONCLUSI),
                new Tab(View.INVIATI.address(), texts.say("quesito.view.out"), null, shown == View.INVIATI),
                new Tab("/u/precedenti", texts.say("precedent.menu"), null, false));
    }

    /** The lists of the page; their names stand in addresses. */
    private enum View {
        RICEVUTI("in"),
        CONCLUSI("done"),
        INVIATI("out");

        private final String key;

        View(String key) {
            this.key = key;
        }

        static View of(String name) {
            return Stream.of(values())
                    .filter(view -> view.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(RICEVUTI);
        }

        String address() {
            return "/u/quesiti?vista=" + name().toLowerCase(Locale.ROOT);
        }
    }
}
