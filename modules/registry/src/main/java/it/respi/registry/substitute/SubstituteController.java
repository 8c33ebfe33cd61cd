// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.substitute;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Office;
import it.respi.platform.admin.AdminContribution;
import it.respi.platform.admin.AdminGroup;
import it.respi.platform.admin.AdminLink;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.mail.ServiceMails;
import it.respi.platform.view.MenuItem;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import it.respi.registry.Offices;
import it.respi.registry.SubstituteMail;
import it.respi.registry.substitute.Substitutes.Entered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The offices with their officials with substitute power: a list for everybody, a form for the administrator. */
@Controller
@RequestMapping(SubstituteController.PAGE)
class SubstituteController {
    static final String PAGE = "/u/uffici";

    private final Substitutes substitutes;
    private final Offices offices;
    private final Submission submission;
    private final ObjectProvider<ServiceMails> mails;

    SubstituteController(
            Substitutes substitutes, Offices offices, Submission submission, ObjectProvider<ServiceMails> mails) {
        this.substitutes = substitutes;
        this.offices = offices;
        this.submission = submission;
        this.mails = mails;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        Map<Integer, Entered> all = substitutes.all();
        List<Office> late =
                offices.all().stream().filter(Substitutes::mayBeLate).toList();
        LocalDate today = substitutes.today();
        Set<String> undelivered = undelivered(late, today);
        return new ModelAndView("registry/substitutes")
                .addObject(
                        "lines",
                        late.stream()
                                .map(one -> line(one, all, undelivered.contains(SubstituteMail.about(one, today))))
                                .toList())
                .addObject("mayChange", substitutes.mayChange(actor));
    }

    /** The lists of late cases of this week that did not reach the official, by what they are about. */
    private Set<String> undelivered(List<Office> late, LocalDate today) {
        ServiceMails sent = mails.getIfAvailable();
        return sent == null
                ? Set.of()
                : sent.undelivered(late.stream()
                        .map(office -> SubstituteMail.about(office, today))
                        .toList());
    }

    private static Line line(Office office, Map<Integer, Entered> all, boolean undelivered) {
        Entered entered = all.getOrDefault(office.id(), Entered.nothing(office.id()));
        return new Line(office.code(), office.name(), entered.name(), entered.contact(), undelivered);
    }

    @GetMapping("/{code}")
    ModelAndView form(Actor actor, @PathVariable String code) {
        Office office = substitutes.office(code);
        Entered entered = substitutes.all().getOrDefault(office.id(), Entered.nothing(office.id()));
        return page(actor, office)
                .addObject("form", new SubstituteForm(entered.name(), entered.contact(), entered.version()));
    }

    @PostMapping("/{code}")
    ModelAndView enter(
            Actor actor,
            @PathVariable String code,
            @Valid @ModelAttribute("form") SubstituteForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Office office = substitutes.office(code);
        form.check(errors);
        return submission.submit(actor, request, errors, () -> page(actor, office), () -> {
            substitutes.enter(actor, office, form);
            flash.addFlashAttribute("toast", Toast.of("substitute.saved"));
            return PAGE;
        });
    }

    private ModelAndView page(Actor actor, Office office) {
        substitutes.refuseOthers(actor);
        return new ModelAndView("registry/substitute")
                .addObject("office", office)
                .addObject("key", SubmissionKey.fresh());
    }

    /**
     * An office of the list; empty texts while nobody is known.
     *
     * @param undelivered whether the list of late cases of this week did not reach the official
     */
    record Line(String code, String office, String name, String contact, boolean undelivered) {}

    /** On the page of the administration; the others reach it by address. */
    @Component
    @Order(67)
    static class Door implements AdminContribution {
        private final Substitutes substitutes;

        Door(Substitutes substitutes) {
            this.substitutes = substitutes;
        }

        @Override
        public List<AdminLink> links(Actor actor) {
            return substitutes.mayChange(actor)
                    ? List.of(new AdminLink(
                            AdminGroup.NETWORK, MenuItem.of(PAGE, "it-user", "substitute.menu"), "substitute.lead"))
                    : List.of();
        }
    }
}
