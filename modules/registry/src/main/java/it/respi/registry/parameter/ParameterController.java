// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.parameter;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.admin.AdminContribution;
import it.respi.platform.admin.AdminGroup;
import it.respi.platform.admin.AdminLink;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Choice;
import it.respi.platform.view.MenuItem;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import it.respi.registry.Offices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of parameters: a list for everybody, a form for the administrator. Two statements each, and one to count
 * the cases that a change touches. */
@Controller
@RequestMapping(ParameterController.PAGE)
class ParameterController {
    static final String PAGE = "/u/parametri";

    private final Parameters parameters;
    private final ParameterWords words;
    private final Offices offices;
    private final Submission submission;
    private final Clock clock;

    ParameterController(
            Parameters parameters, ParameterWords words, Offices offices, Submission submission, Clock clock) {
        this.parameters = parameters;
        this.words = words;
        this.offices = offices;
        this.submission = submission;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        List<Version> all = parameters.all();
        return new ModelAndView("registry/parameters")
                .addObject("groups", words.groups(all))
                .addObject("open", words.toBeConfirmed(all));
    }

    @GetMapping("/{key:[a-z0-9_.-]+}")
    ModelAndView one(Actor actor, @PathVariable String key) {
        return new ModelAndView("registry/parameter")
                .addObject("key", key)
                .addObject("name", words.name(key))
                .addObject(
                        "versions", parameters.of(key).stream().map(words::line).toList())
                .addObject(
                        "history",
                        parameters.history(key).stream().map(words::past).toList())
                .addObject("readers", words.readers(key))
                .addObject("mayChange", parameters.mayChange(actor));
    }

    @GetMapping("/{key:[a-z0-9_.-]+}/versione")
    ModelAndView form(
            Actor actor,
            @PathVariable String key,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate dal) {
        Optional<Version> seen = parameters.of(key).stream()
                .filter(version -> version.validFrom().equals(dal))
                .findFirst();
        return page(actor, key).addObject("form", ParameterForm.of(seen.orElse(null)));
    }

    @PostMapping("/{key:[a-z0-9_.-]+}/versione")
    ModelAndView change(
            Actor actor,
            @PathVariable String key,
            @Valid @ModelAttribute("form") ParameterForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        String unit = parameters.of(key).getFirst().unit();
        form.check(unit, LocalDate.now(clock), errors);
        return submission.submit(actor, request, errors, () -> page(actor, key), () -> {
            parameters.change(actor, form.change(key, unit, office(form.confirmedBy())), form.number());
            flash.addFlashAttribute("toast", Toast.of("parameter.saved"));
            return PAGE + "/" + key;
        });
    }

    private @Nullable Integer office(@Nullable String code) {
        return code == null || code.isEmpty()
                ? null
                : offices.byCode(code).map(Office::id).orElseThrow(() -> new NotFound("parameter.not-found"));
    }

    private ModelAndView page(Actor actor, String key) {
        parameters.refuseOthers(actor);
        return new ModelAndView("registry/parameter-version")
                .addObject("parameter", key)
                .addObject("name", words.name(key))
                .addObject("readers", words.readers(key))
                .addObject("unit", words.unit(parameters.of(key).getFirst().unit()))
                .addObject(
                        "offices",
                        offices.all().stream()
                                .map(office -> Choice.of(office.code(), office.name()))
                                .toList())
                .addObject("key", SubmissionKey.fresh());
    }

    /** On the page of the administration; the others reach it by address. */
    @Component
    @Order(66)
    static class Door implements AdminContribution {
        private final Parameters parameters;

        Door(Parameters parameters) {
            this.parameters = parameters;
        }

        @Override
        public List<AdminLink> links(Actor actor) {
            return parameters.mayChange(actor)
                    ? List.of(new AdminLink(
                            AdminGroup.LAW, MenuItem.of(PAGE, "it-settings", "parameter.menu"), "parameter.lead"))
                    : List.of();
        }
    }
}
