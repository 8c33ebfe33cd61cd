// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.closure;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.admin.AdminContribution;
import it.respi.platform.admin.AdminGroup;
import it.respi.platform.admin.AdminLink;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.MenuItem;
import it.respi.platform.view.Texts;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import it.respi.registry.Offices;
import it.respi.registry.closure.Closures.Proposal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Calendars of the offices; the administrator brings a file, sees what it changes, and confirms. */
@Controller
@RequestMapping(ClosureController.PAGE)
class ClosureController {
    static final String PAGE = "/u/calendari";

    private final Closures closures;
    private final ClosureWords words;
    private final Offices offices;
    private final Submission submission;
    private final Texts texts;

    ClosureController(Closures closures, ClosureWords words, Offices offices, Submission submission, Texts texts) {
        this.closures = closures;
        this.words = words;
        this.offices = offices;
        this.submission = submission;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView offices() {
        return new ModelAndView("registry/calendars").addObject("offices", offices.all());
    }

    @GetMapping("/{code}")
    ModelAndView office(Actor actor, @PathVariable String code) {
        return page(actor, closures.office(code), null);
    }

    @PostMapping("/{code}")
    ModelAndView propose(
            Actor actor,
            @PathVariable String code,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        Office office = closures.office(code);
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            String location = submission.run(
                    actor,
                    request,
                    () -> PAGE + "/" + code + "/anteprima/" + closures.propose(actor, office, name, bytes));
            return new ModelAndView("redirect:" + location);
        } catch (RuleBroken broken) {
            ModelAndView page = page(actor, office, texts.say(broken.code(), broken.args()));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @GetMapping("/{code}/anteprima/{id:\\d+}")
    ModelAndView preview(Actor actor, @PathVariable String code, @PathVariable long id) {
        return preview(actor, closures.office(code), id);
    }

    @PostMapping("/{code}/anteprima/{id:\\d+}")
    ModelAndView confirm(
            Actor actor,
            @PathVariable String code,
            @PathVariable long id,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Office office = closures.office(code);
        BindingResult errors = new MapBindingResult(new HashMap<>(), "confirm");
        return submission.submit(actor, request, errors, () -> preview(actor, office, id), () -> {
            closures.confirm(actor, office, id);
            flash.addFlashAttribute("toast", Toast.of("closure.confirmed"));
            return PAGE + "/" + code;
        });
    }

    private ModelAndView page(Actor actor, Office office, @Nullable String refusal) {
        ModelAndView page = new ModelAndView("registry/calendar");
        page.addObject("office", office);
        page.addObject("closures", words.lines(closures.ahead(office)));
        page.addObject("holidays", words.holidays(office));
        page.addObject(
                "history", closures.history(office).stream().map(words::past).toList());
        page.addObject("mayChange", closures.mayChange(actor));
        page.addObject("refusal", refusal);
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }

    private ModelAndView preview(Actor actor, Office office, long id) {
        Proposal proposal = closures.proposal(actor, office, id);
        ModelAndView page = new ModelAndView("registry/preview");
        page.addObject("office", office);
        page.addObject("id", id);
        page.addObject("file", proposal.list().fileName());
        page.addObject("added", words.lines(proposal.change().added()));
        page.addObject("removed", words.lines(proposal.change().removed()));
        page.addObject("kept", proposal.change().kept().size());
        page.addObject("nothing", proposal.change().none());
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }

    /** On the page of the administration; the others reach it by address. */
    @Component
    @Order(65)
    static class Door implements AdminContribution {
        private final Closures closures;

        Door(Closures closures) {
            this.closures = closures;
        }

        @Override
        public List<AdminLink> links(Actor actor) {
            return closures.mayChange(actor)
                    ? List.of(new AdminLink(
                            AdminGroup.LAW, MenuItem.of(PAGE, "it-calendar", "closure.menu"), "closure.lead"))
                    : List.of();
        }
    }
}
