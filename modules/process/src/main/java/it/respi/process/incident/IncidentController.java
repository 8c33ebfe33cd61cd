// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.incident;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.step.StepWords;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Dates;
import it.respi.platform.view.MenuItem;
import it.respi.platform.view.Texts;
import it.respi.platform.view.Toast;
import it.respi.platform.web.MenuContribution;
import it.respi.process.incident.Incidents.Failed;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The failed background steps, for administrators; trying one again twice is the same as once. */
@Controller
class IncidentController {
    private static final String PAGE = "/u/incidenti";

    private final Incidents incidents;
    private final Told told;

    IncidentController(Incidents incidents, Told told) {
        this.incidents = incidents;
        this.told = told;
    }

    /**
     * A line of the list.
     *
     * @param procedure name of the procedure
     * @param step what should have happened
     */
    record Line(String job, String procedure, String step, String since) {}

    @GetMapping(PAGE)
    String list(Actor actor, Model model) {
        refuseUnlessAdministrator(actor);
        model.addAttribute("failed", incidents.newest().stream().map(told::line).toList());
        model.addAttribute("all", incidents.count());
        model.addAttribute("key", SubmissionKey.fresh());
        return "process/incidents";
    }

    @PostMapping(PAGE + "/{job}/riprova")
    String retry(Actor actor, @PathVariable String job, RedirectAttributes flash) {
        refuseUnlessAdministrator(actor);
        incidents.retry(job);
        flash.addFlashAttribute("toast", Toast.of("incident.retried"));
        return "redirect:" + PAGE;
    }

    private static void refuseUnlessAdministrator(Actor actor) {
        if (!actor.is(Lane.ADM)) {
            throw new NotAllowed("incident.not-allowed");
        }
    }

    /** What things are called. */
    @Component
    record Told(ProcedureCatalog procedures, StepWords words, Texts texts, Dates dates) {
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
                    ? List.of(new MenuItem(PAGE, "it-warning-circle", "incident.menu", incidents.count()))
                    : List.of();
        }
    }
}
