// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.protection;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Protection;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import it.respi.registry.Offices;
import it.respi.registry.Staff.StaffMember;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
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

/** The page on which a dossier is protected and people are named in it. */
@Controller
@RequestMapping("/u/dossier/{number}/protezione")
class ProtectionController {
    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final NamedPeople people;
    private final Choices choices;
    private final Submission submission;

    ProtectionController(
            Dossiers dossiers, DossierHeads heads, NamedPeople people, Choices choices, Submission submission) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.people = people;
        this.choices = choices;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String number) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.PROTECT);
        ProtectionForm form = ProtectionForm.of(dossier.protection(), people.of(dossier.id()));
        return page(actor, dossier).addAllObjects(new DirectFieldBindingResult(form, "form").getModel());
    }

    @PostMapping
    ModelAndView protect(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") ProtectionForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        return submission.submit(actor, request, errors, () -> again(actor, number), () -> {
            people.protect(number, actor, form.why(), form.named(), form.shown());
            flash.addFlashAttribute("toast", Toast.of(form.why() == null ? "protection.ended" : "protection.begun"));
            return "/u/dossier/" + number + "/condivisione";
        });
    }

    private ModelAndView again(Actor actor, String number) {
        return page(actor, dossiers.take(number, actor, DossierAction.PROTECT));
    }

    private ModelAndView page(Actor actor, Dossier dossier) {
        ModelAndView page = new ModelAndView("dossiers/sharing/protection");
        page.addObject("number", dossier.number());
        page.addObject("head", heads.of(dossier, actor, "condivisione"));
        page.addObject("kinds", choices.kinds());
        page.addObject("candidates", choices.people(people.candidates(dossier)));
        page.addObject("seenNow", people.of(dossier.id()));
        page.addObject("without", choices.without(dossier, people.candidates(dossier), people.of(dossier.id())));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }

    /** What may be chosen, in the reader's words. */
    @Component
    record Choices(Offices offices, Texts texts) {
        List<Choice> kinds() {
            return Stream.concat(
                            Stream.of("NONE"), Stream.of(Protection.values()).map(Enum::name))
                    .map(kind -> new Choice(
                            kind, texts.say("protection.kind." + kind), texts.say("protection.kind." + kind + ".hint")))
                    .toList();
        }

        List<Choice> people(List<StaffMember> members) {
            return members.stream()
                    .map(one -> new Choice(
                            Integer.toString(one.id()),
                            one.name(),
                            offices.get(one.officeId()).shortName()))
                    .toList();
        }

        /** Offices that take part and of which nobody is named: their steps are seen by nobody. */
        List<String> without(Dossier dossier, List<StaffMember> members, Set<Integer> named) {
            return dossier.protection() == null
                    ? List.of()
                    : dossier.offices().stream()
                            .filter(office -> members.stream()
                                    .noneMatch(one -> one.officeId() == office && named.contains(one.id())))
                            .map(office -> offices.get(office).shortName())
                            .toList();
        }
    }
}
