// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.cases.inbox.ExportJob.Order;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.job.JobOrder;
import it.respi.platform.job.Jobs;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks for a list of the inbox as a table to be saved (esportazione). */
@Controller
@RequestMapping(Asked.INBOX + "/esporta")
class ExportController {
    private final InboxChips chips;
    private final Jobs jobs;
    private final Submission submission;
    private final Texts texts;

    ExportController(InboxChips chips, Jobs jobs, Submission submission, Texts texts) {
        this.chips = chips;
        this.jobs = jobs;
        this.submission = submission;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(Actor actor, Asked.Sent sent) {
        return page(actor, sent.read()).addObject("form", new ExportForm(null));
    }

    @PostMapping
    ModelAndView ask(
            Actor actor,
            Asked.Sent sent,
            @ModelAttribute("form") ExportForm form,
            BindingResult errors,
            HttpServletRequest request) {
        form.check(errors);
        Asked asked = sent.read();
        return submission.submit(
                actor,
                request,
                errors,
                () -> page(actor, asked),
                () -> jobs.ask(new JobOrder(
                        actor,
                        ExportJob.NAME,
                        0,
                        new Order(form.chosen().orElseThrow(), asked).words(),
                        asked.href())));
    }

    private ModelAndView page(Actor actor, Asked asked) {
        return new ModelAndView("cases/inbox-export")
                .addObject("asked", asked)
                .addObject("words", chips.words(actor, asked))
                .addObject(
                        "reasons",
                        Arrays.stream(ExportReason.values())
                                .map(reason -> Choice.of(reason.name(), texts.say("export.list.reason." + reason)))
                                .toList())
                .addObject("most", ExportJob.MOST)
                .addObject("key", SubmissionKey.fresh());
    }
}
