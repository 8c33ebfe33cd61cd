// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.lost;

import it.respi.agenda.day.AgendaAccess;
import it.respi.agenda.lost.LostDayJob.Order;
import it.respi.agenda.slot.AgendaRules;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.job.JobOrder;
import it.respi.platform.job.Jobs;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A lost day of more people than one page moves: asked for at once, with its progress on the page of the job. */
@Controller
class LostDayInBackground {
    private static final String PAGE = AgendaAccess.PAGE + "/giorno-perso";

    private final AgendaRules rules;
    private final Jobs jobs;
    private final Submission submission;

    LostDayInBackground(AgendaRules rules, Jobs jobs, Submission submission) {
        this.rules = rules;
        this.jobs = jobs;
        this.submission = submission;
    }

    @PostMapping(PAGE + "/tutti")
    String moveAll(
            Actor actor,
            @RequestParam("giorno") String day,
            @RequestParam(name = "dal", defaultValue = "") String from,
            HttpServletRequest request) {
        rules.requireHead(actor);
        LocalDate lost = LostDayController.day(day);
        if (lost == null) {
            throw new RuleBroken("field.date.format");
        }
        Order order = new Order(lost, LostDayController.day(from));
        return "redirect:"
                + submission.run(
                        actor,
                        request,
                        () -> jobs.ask(new JobOrder(
                                actor, LostDayJob.NAME, actor.office().id(), order.words(), PAGE + "?giorno=" + lost)));
    }
}
