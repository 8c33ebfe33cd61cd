// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.office;

import it.respi.kernel.actor.Actor;
import it.respi.platform.admin.AdminContribution;
import it.respi.platform.admin.AdminGroup;
import it.respi.platform.admin.AdminLink;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.MenuItem;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import it.respi.registry.Staff;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
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

/** The offices: a list and a page of each, with the form of its contacts for the administrator. */
@Controller
@RequestMapping(OfficeController.PAGE)
class OfficeController {
    static final String PAGE = AdminContribution.HUB + "/uffici";

    private final OfficeContacts contacts;
    private final Staff staff;
    private final Submission submission;

    OfficeController(OfficeContacts contacts, Staff staff, Submission submission) {
        this.contacts = contacts;
        this.staff = staff;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("registry/office/offices").addObject("offices", contacts.all());
    }

    @GetMapping("/{code}")
    ModelAndView office(Actor actor, @PathVariable String code) {
        OfficeRow row = contacts.of(code);
        return page(actor, row).addObject("form", OfficeForm.of(row.now()));
    }

    @PostMapping("/{code}")
    ModelAndView enter(
            Actor actor,
            @PathVariable String code,
            @Valid @ModelAttribute("form") OfficeForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        OfficeRow row = contacts.of(code);
        return submission.submit(actor, request, errors, () -> page(actor, row), () -> {
            contacts.enter(actor, code, form);
            flash.addFlashAttribute("toast", Toast.of("office.saved"));
            return PAGE + "/" + code;
        });
    }

    private ModelAndView page(Actor actor, OfficeRow row) {
        return new ModelAndView("registry/office/office")
                .addObject("row", row)
                .addObject(
                        "history",
                        contacts.history(row.office().id()).stream()
                                .map(one -> new Past(one, staff.nameOf(one.changedBy())))
                                .toList())
                .addObject("mayChange", contacts.mayChange(actor))
                .addObject("key", SubmissionKey.fresh());
    }

    /** What was entered once, and by whom; empty for what came with Respi. */
    record Past(Contacts contacts, String who) {}

    /** On the page of the administration; the others reach it by address. */
    @Component
    @Order(61)
    static class Door implements AdminContribution {
        private final OfficeContacts contacts;

        Door(OfficeContacts contacts) {
            this.contacts = contacts;
        }

        @Override
        public List<AdminLink> links(Actor actor) {
            return contacts.mayChange(actor)
                    ? List.of(new AdminLink(
                            AdminGroup.NETWORK, MenuItem.of(PAGE, "it-pa", "office.title"), "office.lead"))
                    : List.of();
        }
    }
}
