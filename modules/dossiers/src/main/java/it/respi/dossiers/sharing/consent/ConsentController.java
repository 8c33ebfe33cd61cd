// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.consent;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records and withdraws the consent of the person. */
@Controller
@RequestMapping("/u/dossier/{number}/consenso")
class ConsentController {
    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final Consents consents;
    private final Paper paper;
    private final Submission submission;

    ConsentController(Dossiers dossiers, DossierHeads heads, Consents consents, Paper paper, Submission submission) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.consents = consents;
        this.paper = paper;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable String number) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.RECORD_CONSENT);
        ConsentForm form =
                ConsentForm.startingOn(paper.today(), dossier.holder().data().language());
        return page(actor, dossier).addAllObjects(new DirectFieldBindingResult(form, "form").getModel());
    }

    @PostMapping
    ModelAndView record(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(paper.today(), paper.text(), errors);
        return submission.submit(actor, request, errors, () -> again(actor, number), () -> {
            consents.record(number, actor, form);
            flash.addFlashAttribute("toast", Toast.of("consent.recorded"));
            return "/u/dossier/" + number + "/condivisione";
        });
    }

    @PostMapping("/revoca")
    String withdraw(Actor actor, @PathVariable String number, HttpServletRequest request, RedirectAttributes flash) {
        String next = submission.run(actor, request, () -> {
            consents.withdraw(number, actor);
            return "/u/dossier/" + number + "/condivisione";
        });
        flash.addFlashAttribute("toast", Toast.of("consent.withdrawn"));
        return "redirect:" + next;
    }

    private ModelAndView again(Actor actor, String number) {
        return page(actor, dossiers.take(number, actor, DossierAction.RECORD_CONSENT));
    }

    private ModelAndView page(Actor actor, Dossier dossier) {
        ModelAndView page = new ModelAndView("dossiers/sharing/consent");
        page.addObject("number", dossier.number());
        page.addObject("head", heads.of(dossier, actor, "condivisione"));
        page.addObject("languages", paper.languages());
        page.addObject("manners", paper.manners());
        page.addObject("texts", paper.text().all());
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }

    /** What stands on the form beside the answers. */
    @Component
    record Paper(ConsentText text, Texts texts, Clock clock) {
        LocalDate today() {
            return LocalDate.now(clock);
        }

        List<Choice> languages() {
            return ConsentForm.LANGUAGES.stream()
                    .map(code -> Choice.of(code, texts.say("language." + code)))
                    .sorted(Comparator.comparing(Choice::label))
                    .toList();
        }

        List<Choice> manners() {
            return Stream.of(Consent.Manner.values())
                    .map(manner -> Choice.of(manner.name(), texts.say("consent.manner." + manner)))
                    .toList();
        }
    }
}
