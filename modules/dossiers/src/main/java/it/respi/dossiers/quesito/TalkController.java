// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.quesito.Quesiti.Talk;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.draft.Drafts;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one question: what was said, and what the reader may do. */
@Controller
@RequestMapping("/u/quesiti/{id:\\d+}")
class TalkController {
    private final Quesiti quesiti;
    private final QuesitoWords words;
    private final DossierPolicy policy;
    private final Submission submission;
    private final Drafts drafts;

    TalkController(Quesiti quesiti, QuesitoWords words, DossierPolicy policy, Submission submission, Drafts drafts) {
        this.quesiti = quesiti;
        this.words = words;
        this.policy = policy;
        this.submission = submission;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView read(
            Actor actor, @PathVariable long id, @ModelAttribute("form") MessageForm form, HttpServletRequest request) {
        return page(actor, id, request);
    }

    @PostMapping
    ModelAndView write(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        QuesitoForm.checkText("body", form.text(), QuesitoRules.LONGEST, false, errors);
        return submission.submit(actor, request, errors, () -> page(actor, id, request), () -> {
            quesiti.write(id, actor, form.last(), form.text());
            flash.addFlashAttribute("toast", Toast.of("quesito.written"));
            return "/u/quesiti/" + id;
        });
    }

    @PostMapping("/chiudi")
    ModelAndView close(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return submission.submit(actor, request, errors, () -> page(actor, id, request), () -> {
            quesiti.close(id, actor, form.last());
            flash.addFlashAttribute("toast", Toast.of("quesito.closed.done"));
            return "/u/quesiti/" + id;
        });
    }

    private ModelAndView page(Actor actor, long id, HttpServletRequest request) {
        Talk talk = quesiti.open(id, actor, request.getParameter("prima"));
        Quesito quesito = talk.quesito();
        boolean answers = actor.worksAt(quesito.toOffice());
        boolean asks = actor.worksAt(quesito.fromOffice());
        boolean running = quesito.state() != State.CLOSED;
        ModelAndView page = new ModelAndView("dossiers/quesito/talk");
        page.addObject("line", words.line(quesito));
        page.addObject("said", talk.messages().map(words::said).items());
        page.addObject("earlier", talk.messages().next());
        page.addObject("last", talk.last());
        page.addObject("answers", answers);
        page.addObject("mayWrite", running && (answers || asks));
        page.addObject("mayClose", running && quesito.mayBeClosedBy(actor));
        page.addObject("mayPublish", answers && quesito.state() != State.OPEN && policy.isHead(actor));
        page.addObject("saved", drafts.of(request, actor, "risposta", Long.toString(id), "/u/quesiti/" + id));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }
}
