// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Slice;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Tab;
import it.respi.platform.view.Toast;
import it.respi.platform.web.RuleFields;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
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

/** The jobs of mediators: a list, and the page of each with what can be done now. */
@Controller
@RequestMapping(MediationController.PAGE)
class MediationController {
    static final String PAGE = "/u/mediatori/incarichi";

    private static final String ONE = "/{id:\\d{1,19}}";
    private static final String ALL = "tutti";
    private static final RuleFields FIELDS = RuleFields.of(
                    "mediators", "mediator.job.nobody-chosen", "mediator.job.too-many", "mediator.job.not-free")
            .and("noTies", "mediator.job.ties");
    private static final RuleFields TIMES = RuleFields.of("left", "mediator.job.not-yet");

    private final Mediations jobs;
    private final MediationActs acts;
    private final MediationPage pages;
    private final Submission submission;
    private final MediationWords words;

    MediationController(
            Mediations jobs, MediationActs acts, MediationPage pages, Submission submission, MediationWords words) {
        this.jobs = jobs;
        this.acts = acts;
        this.pages = pages;
        this.submission = submission;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "vista", defaultValue = "") String view,
            @RequestParam(name = "da", required = false) @Nullable String cursor) {
        boolean all = view.equals(ALL);
        Slice<Mediation> found = jobs.list(actor, !all, cursor);
        List<Mediation> pressing = cursor == null ? jobs.pressing(actor) : List.of();
        List<Mediation> shown = Stream.concat(found.items().stream(), pressing.stream())
                .distinct()
                .toList();
        String here = PAGE + "?vista=" + (all ? ALL : "");
        return new ModelAndView("mediator/jobs")
                .addObject("jobs", found.items())
                .addObject("undelivered", words.undelivered(shown))
                .addObject("pressing", pressing)
                .addObject(
                        "views",
                        List.of(
                                new Tab(PAGE, words.say("mediator.jobs.open"), null, !all),
                                new Tab(PAGE + "?vista=" + ALL, words.say("mediator.jobs.all"), null, all)))
                .addObject("more", found.next() == null ? null : here + "&da=" + found.next());
    }

    @GetMapping(ONE)
    ModelAndView one(Actor actor, @PathVariable long id) {
        Mediation job = jobs.find(actor, id);
        return page(actor, job).addObject("form", ActForm.empty()).addObject("presence", PresenceForm.of(job));
    }

    @PostMapping(ONE)
    ModelAndView act(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") ActForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return submission.submit(actor, request, errors, FIELDS, () -> again(actor, id), () -> {
            acts.act(actor, id, form);
            flash.addFlashAttribute("toast", Toast.of("mediator.job.saved"));
            return PAGE + "/" + id;
        });
    }

    @PostMapping(ONE + "/presenza")
    ModelAndView report(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute("presence") PresenceForm presence,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        presence.check(errors);
        return submission.submit(
                actor,
                request,
                errors,
                TIMES,
                () -> page(actor, jobs.find(actor, id)).addObject("form", ActForm.empty()),
                () -> {
                    jobs.report(actor, id, presence);
                    flash.addFlashAttribute("toast", Toast.of("mediator.job.saved"));
                    return PAGE + "/" + id;
                });
    }

    private ModelAndView again(Actor actor, long id) {
        Mediation job = jobs.find(actor, id);
        return page(actor, job).addObject("presence", PresenceForm.of(job));
    }

    private ModelAndView page(Actor actor, Mediation job) {
        return pages.of(actor, job).addObject("key", SubmissionKey.fresh());
    }
}
