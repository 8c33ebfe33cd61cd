// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.rules;

import it.respi.agenda.slot.AgendaRules;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where and when an office receives people, for its head (regole dell'agenda). */
@Controller
@RequestMapping(RulesController.PAGE)
class RulesController {
    static final String PAGE = "/u/appuntamenti/regole";

    private static final List<String> FIELDS = List.of(
            "name", "kind", "minutes", "resource", "from", "to", "validFrom", "validTo", "day", "desk", "perDay");
    private static final String WEEKDAYS = "weekdays";

    private final RulePages pages;
    private final RuleChange change;
    private final AgendaRules rules;
    private final Submission submission;

    RulesController(RulePages pages, RuleChange change, AgendaRules rules, Submission submission) {
        this.pages = pages;
        this.change = change;
        this.rules = rules;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView all(Actor actor) {
        return pages.all(actor);
    }

    @GetMapping("/{which}")
    ModelAndView form(
            Actor actor,
            @PathVariable String which,
            @RequestParam(name = "sportello", required = false) @Nullable String counter) {
        Map<String, Object> values = new HashMap<>(Map.of(WEEKDAYS, List.of()));
        FIELDS.forEach(field -> values.put(field, ""));
        values.put("resource", counter == null ? "" : counter);
        return pages.form(actor, RuleKind.of(which), new MapBindingResult(values, "form"));
    }

    @PostMapping("/{which}")
    ModelAndView say(Actor actor, @PathVariable String which, HttpServletRequest request, RedirectAttributes flash) {
        RuleKind kind = RuleKind.of(which);
        rules.requireHead(actor);
        Map<String, Object> values = sent(request);
        BindingResult errors = new MapBindingResult(values, "form");
        Runnable said = change.read(actor, kind, new Typed(values, errors));
        return submission.submit(
                actor, request, errors, RuleChange.FIELDS, () -> pages.form(actor, kind, errors), () -> {
                    said.run();
                    flash.addFlashAttribute("toast", Toast.of("agenda.rules.saved"));
                    return PAGE;
                });
    }

    @PostMapping("/{which}/{id:\\d+}/togli")
    String take(
            Actor actor,
            @PathVariable String which,
            @PathVariable long id,
            HttpServletRequest request,
            RedirectAttributes flash) {
        String next = submission.run(actor, request, PAGE, () -> {
            switch (RuleKind.of(which)) {
                case RESOURCE -> rules.closeResource(actor, id);
                case OPENING -> rules.endOpening(actor, id);
                case CLOSURE -> rules.reopen(actor, id);
                case QUOTA -> RuleKind.of("");
            }
        });
        flash.addFlashAttribute("toast", Toast.of("agenda.rules.saved"));
        return "redirect:" + next;
    }

    private static Map<String, Object> sent(HttpServletRequest request) {
        Map<String, Object> values = new HashMap<>();
        for (String field : FIELDS) {
            String typed = request.getParameter(field);
            values.put(field, typed == null ? "" : typed);
        }
        String[] days = request.getParameterValues(WEEKDAYS);
        values.put(WEEKDAYS, days == null ? List.of() : Arrays.asList(days));
        return values;
    }
}
