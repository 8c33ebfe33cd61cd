// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.incident;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.step.StepWords;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Dates;
import it.respi.platform.view.MenuItem;
import it.respi.platform.view.Texts;
import it.respi.platform.view.Toast;
import it.respi.platform.web.MenuContribution;
import it.respi.platform.web.Submission;
import it.respi.process.incident.Incidents.Failed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The failed background steps, for administrators: tried again one by one, or a step wherever it failed. */
@Controller
class IncidentController {
    private static final String PAGE = "/u/incidenti";

    private final Incidents incidents;
    private final Drifts drifts;
    private final Told told;
    private final UpkeepEntry entry;
    private final Submission submission;

    IncidentController(Incidents incidents, Drifts drifts, Told told, UpkeepEntry entry, Submission submission) {
        this.incidents = incidents;
        this.drifts = drifts;
        this.told = told;
        this.entry = entry;
        this.submission = submission;
    }

    /**
     * A line of the list.
     *
     * @param procedure name of the procedure
     * @param step what should have happened
     */
    record Line(String job, String procedure, String step, String since) {}

    /**
     * A step that failed more than once.
     *
     * @param code id of the step in its model
     */
    record Repeated(String code, String step, int times) {}

    /** A fact for which no process waited. */
    record Drifted(long id, String what, long caseId, String since) {}

    @GetMapping(PAGE)
    String list(Actor actor, Model model) {
        refuseUnlessAdministrator(actor);
        List<Failed> failed = incidents.newest();
        model.addAttribute("failed", failed.stream().map(told::line).toList());
        model.addAttribute("repeated", told.repeated(incidents.repeated(), failed));
        model.addAttribute("drifts", drifts.newest().stream().map(told::line).toList());
        model.addAttribute("all", incidents.count());
        model.addAttribute("key", SubmissionKey.fresh());
        return "process/incidents";
    }

    @PostMapping(PAGE + "/{job}/riprova")
    String retry(Actor actor, @PathVariable String job, HttpServletRequest request, RedirectAttributes flash) {
        refuseUnlessAdministrator(actor);
        return "redirect:"
                + submission.run(actor, request, () -> {
                    incidents.retry(job);
                    entry.retried(actor, job);
                    flash.addFlashAttribute("toast", Toast.of("incident.retried"));
                    return PAGE;
                });
    }

    @PostMapping(PAGE + "/passi/{step:[A-Za-z0-9_-]{1,60}}/riprova")
    String retryAll(Actor actor, @PathVariable String step, HttpServletRequest request, RedirectAttributes flash) {
        refuseUnlessAdministrator(actor);
        return "redirect:"
                + submission.run(actor, request, () -> {
                    int times = incidents.retryAll(step);
                    if (times == 0) {
                        throw new NotFound("incident.not-found");
                    }
                    entry.retried(actor, step);
                    flash.addFlashAttribute("toast", Toast.of("incident.retried.all", times));
                    return PAGE;
                });
    }

    @PostMapping(PAGE + "/fatti/{id:\\d{1,18}}/visto")
    String lookedAfter(Actor actor, @PathVariable long id, HttpServletRequest request, RedirectAttributes flash) {
        refuseUnlessAdministrator(actor);
        return "redirect:"
                + submission.run(actor, request, () -> {
                    drifts.lookedAfter(id);
                    entry.lookedAfter(actor, id);
                    flash.addFlashAttribute("toast", Toast.of("incident.drift.seen"));
                    return PAGE;
                });
    }

    private static void refuseUnlessAdministrator(Actor actor) {
        if (!actor.is(Lane.ADM)) {
            throw new NotAllowed("incident.not-allowed");
        }
    }

    /** What things are called. */
    @Component
    record Told(ProcedureCatalog procedures, StepWords words, Texts texts, Dates dates) {
        List<Repeated> repeated(Map<String, Integer> times, List<Failed> failed) {
            Map<String, Failed> samples = failed.stream()
                    .filter(one -> one.step() != null)
                    .collect(Collectors.toMap(Failed::step, one -> one, (one, same) -> one));
            return times.entrySet().stream()
                    .map(step -> new Repeated(
                            step.getKey(),
                            Optional.ofNullable(samples.get(step.getKey()))
                                    .map(sample -> line(sample).step())
                                    .orElse(step.getKey()),
                            step.getValue()))
                    .toList();
        }

        Drifted line(Drifts.Row drift) {
            return new Drifted(
                    drift.id(),
                    texts.say("incident.drift." + drift.kind()),
                    drift.caseId(),
                    dates.moment(drift.since()));
        }

        Line line(Failed failed) {
            String key = failed.model().split(":", -1)[0];
            String step = failed.step() == null ? "" : failed.step();
            return new Line(
                    failed.job(),
                    procedures
                            .procedure(key)
                            .map(known -> texts.sayOr("procedure." + key, known.name()))
                            .orElse(key),
                    procedures
                            .step(key, step)
                            .map(words::title)
                            .orElseGet(() -> texts.sayOr("diagram.name." + step, step)),
                    dates.moment(failed.since()));
        }
    }

    /** The line of the incidents, with how many there are. */
    @Component
    @Order(70)
    static class Menu implements MenuContribution {
        private final Incidents incidents;

        Menu(Incidents incidents) {
            this.incidents = incidents;
        }

        @Override
        public List<MenuItem> lines(Actor actor) {
            return actor.is(Lane.ADM)
                    ? List.of(new MenuItem(PAGE, "it-warning-circle", "incident.menu", incidents.waiting()))
                    : List.of();
        }
    }
}
