// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.page;

import it.respi.dossiers.DossierHeads;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.messages.status.desk.CodesOfDossier;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
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

/** The messages tab of a dossier: what the person was told. */
@Controller
@RequestMapping("/u/dossier/{number}/messaggi")
class MessagesController {
    private final DossierMessages messages;
    private final MessageLines lines;
    private final DossierHeads heads;
    private final CodesOfDossier codes;
    private final Submission submission;

    MessagesController(
            DossierMessages messages,
            MessageLines lines,
            DossierHeads heads,
            CodesOfDossier codes,
            Submission submission) {
        this.messages = messages;
        this.lines = lines;
        this.heads = heads;
        this.codes = codes;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView read(
            Actor actor,
            @PathVariable String number,
            @RequestParam(name = "da", required = false) @Nullable String cursor) {
        return page(actor, number, cursor);
    }

    @PostMapping("/{id:\\d+}/{said:trattieni|consegnato|tornato}")
    ModelAndView say(
            Actor actor,
            @PathVariable String number,
            @PathVariable long id,
            @PathVariable String said,
            HttpServletRequest request,
            RedirectAttributes flash) {
        SaidOfMessage what = SaidOfMessage.at(said).orElseThrow(() -> new NotFound("request.not-found"));
        BindingResult errors = new MapBindingResult(new HashMap<>(), "message");
        return submission.submit(actor, request, errors, () -> page(actor, number, null), () -> {
            messages.say(number, actor, id, what);
            flash.addFlashAttribute("toast", Toast.of("message.said." + what));
            return "/u/dossier/" + number + "/messaggi";
        });
    }

    /** What the case is about to tell the person does not go. */
    @PostMapping("/ferma")
    ModelAndView stop(
            Actor actor,
            @PathVariable String number,
            @RequestParam("pratica") long caseId,
            HttpServletRequest request,
            RedirectAttributes flash) {
        BindingResult errors = new MapBindingResult(new HashMap<>(), "message");
        return submission.submit(actor, request, errors, () -> page(actor, number, null), () -> {
            flash.addFlashAttribute("toast", Toast.of("message.stopped", messages.stop(number, actor, caseId)));
            return "/u/dossier/" + number + "/messaggi";
        });
    }

    private ModelAndView page(Actor actor, String number, @Nullable String cursor) {
        DossierMessages.Shown shown = messages.of(number, actor, cursor);
        String next = shown.messages().next();
        ModelAndView page = new ModelAndView("mail/messages");
        page.addObject("number", number);
        page.addObject("head", heads.of(shown.dossier(), actor, shown.cases().head(), "messaggi"));
        page.addObject(
                "lines", shown.messages().map(row -> lines.line(shown, row)).items());
        page.addObject("codes", codes.lines(shown.dossier(), shown.cases()));
        page.addObject("reachable", shown.reachable());
        page.addObject("more", next == null ? null : "/u/dossier/" + number + "/messaggi?da=" + next);
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }
}
