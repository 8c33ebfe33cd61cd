// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Slice;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Texts;
import it.respi.platform.view.Toast;
import it.respi.platform.web.RuleFields;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of mediators: a list, the page of each, and the form of whoever keeps it. */
@Controller
@RequestMapping(MediatorController.PAGE)
class MediatorController {
    static final String PAGE = "/u/mediatori";

    private static final String ONE = "/{id:\\d{1,19}}";
    private static final RuleFields FIELDS =
            RuleFields.of("code", "mediator.code.taken").and("day", "mediator.day-off.past", "mediator.day-off.far");

    private final Mediators mediators;
    private final MediatorPolicy policy;
    private final Languages languages;
    private final Submission submission;
    private final Texts texts;

    MediatorController(
            Mediators mediators, MediatorPolicy policy, Languages languages, Submission submission, Texts texts) {
        this.mediators = mediators;
        this.policy = policy;
        this.languages = languages;
        this.submission = submission;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "lingua", defaultValue = "") String language,
            @RequestParam(name = "da", required = false) @Nullable String cursor) {
        String known = Languages.ALL.contains(language) ? language : "";
        Slice<Mediator> found = mediators.list(actor, known, cursor);
        return new ModelAndView("mediator/list")
                .addObject("mediators", found.items())
                .addObject("language", known)
                .addObject("languages", languages.choices())
                .addObject("manages", policy.manages(actor))
                .addObject("more", found.next() == null ? null : PAGE + "?lingua=" + known + "&da=" + found.next());
    }

    @GetMapping("/nuovo")
    ModelAndView empty(Actor actor) {
        return form(actor, null).addObject("form", MediatorForm.empty());
    }

    @PostMapping("/nuovo")
    ModelAndView enter(
            Actor actor,
            @Valid @ModelAttribute("form") MediatorForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors, mediators.today());
        return submission.submit(actor, request, errors, FIELDS, () -> form(actor, null), () -> {
            long id = mediators.enter(actor, form);
            flash.addFlashAttribute("toast", Toast.of("mediator.saved"));
            return PAGE + "/" + id;
        });
    }

    @GetMapping(ONE)
    ModelAndView one(Actor actor, @PathVariable long id) {
        return page(actor, id).addObject("form", new DayOffForm(null, null));
    }

    @GetMapping(ONE + "/modifica")
    ModelAndView edit(Actor actor, @PathVariable long id) {
        policy.mustManage(actor);
        Mediator known = mediators.find(actor, id);
        return form(actor, known).addObject("form", MediatorForm.of(known));
    }

    @PostMapping(ONE + "/modifica")
    ModelAndView change(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute("form") MediatorForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors, mediators.today());
        return submission.submit(actor, request, errors, FIELDS, () -> form(actor, mediators.find(actor, id)), () -> {
            mediators.change(actor, id, form);
            flash.addFlashAttribute("toast", Toast.of("mediator.saved"));
            return PAGE + "/" + id;
        });
    }

    @PostMapping(ONE + "/assenze")
    ModelAndView dayOff(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute("form") DayOffForm form,
            BindingResult errors,
            HttpServletRequest request) {
        return submission.submit(actor, request, errors, FIELDS, () -> page(actor, id), () -> {
            if (form.removes()) {
                mediators.removeDayOff(actor, id, Objects.requireNonNull(form.day()));
            } else {
                mediators.addDayOff(actor, id, Objects.requireNonNull(form.day()));
            }
            return PAGE + "/" + id;
        });
    }

    private ModelAndView page(Actor actor, long id) {
        return new ModelAndView("mediator/mediator")
                .addObject("mediator", mediators.find(actor, id))
                .addObject("daysOff", mediators.daysOff(actor, id))
                .addObject("manages", policy.manages(actor))
                .addObject("key", SubmissionKey.fresh());
    }

    /** @param known who is changed; null for a new one */
    private ModelAndView form(Actor actor, @Nullable Mediator known) {
        policy.mustManage(actor);
        return new ModelAndView("mediator/form")
                .addObject("mediator", known)
                .addObject("title", known == null ? texts.say("mediator.new") : known.name())
                .addObject("languages", languages.choices())
                .addObject("key", SubmissionKey.fresh());
    }
}
