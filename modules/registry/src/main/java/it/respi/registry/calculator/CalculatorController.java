// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.calculator.Calculation;
import it.respi.kernel.calculator.CitizenshipRoute;
import it.respi.kernel.calculator.IncomeQuestion.Protection;
import it.respi.kernel.calculator.IncomeQuestion.Purpose;
import it.respi.kernel.calculator.PermitRequest;
import it.respi.kernel.calculator.PermitTitle;
import it.respi.kernel.deadline.RemedyRule;
import it.respi.platform.view.Choice;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of the calculators. Each form sends what was typed in the address, so that an answer can be printed, kept and
 * opened again; nothing that is asked names a person.
 */
@Controller
@RequestMapping(CalculatorController.PAGE)
class CalculatorController {
    static final String PAGE = "/u/calcoli";

    private final Calculators calculators;
    private final CalculatorWords words;

    CalculatorController(Calculators calculators, CalculatorWords words) {
        this.calculators = calculators;
        this.words = words;
    }

    @GetMapping
    ModelAndView blank() {
        return page();
    }

    @GetMapping("/costi")
    ModelAndView fees(@ModelAttribute("fees") FeeForm form, BindingResult errors) {
        return answered(form, errors);
    }

    @GetMapping("/reddito")
    ModelAndView income(@ModelAttribute("income") IncomeForm form, BindingResult errors) {
        return answered(form, errors);
    }

    @GetMapping("/reddito-cittadinanza")
    ModelAndView citizenship(@ModelAttribute("citizenship") CitizenshipForm form, BindingResult errors) {
        return answered(form, errors);
    }

    @GetMapping("/alloggio")
    ModelAndView housing(@ModelAttribute("housing") HousingForm form, BindingResult errors) {
        return answered(form, errors);
    }

    @GetMapping("/scadenze")
    ModelAndView days(@ModelAttribute("days") DayForm form, BindingResult errors) {
        return answered(form, errors);
    }

    @GetMapping("/prima-data")
    ModelAndView earliest(@ModelAttribute("earliest") EarliestForm form, BindingResult errors) {
        return answered(form, errors);
    }

    @GetMapping("/rimedi")
    ModelAndView remedies(@ModelAttribute("remedies") RemedyForm form, BindingResult errors) {
        return answered(form, errors);
    }

    /** The form stands on the page under the name that it was read by. */
    private ModelAndView answered(Question form, BindingResult errors) {
        String name = errors.getObjectName();
        Calculation answer = calculators.answer(form, errors);
        ModelAndView page = page();
        page.addObject(name, form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + name, errors);
        page.addObject("asked", name);
        page.addObject("answer", answer == null ? null : words.tell(answer));
        if (answer == null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private ModelAndView page() {
        ModelAndView page = new ModelAndView("registry/calculators");
        page.addObject("fees", FeeForm.blank());
        page.addObject("income", IncomeForm.blank());
        page.addObject("citizenship", CitizenshipForm.blank());
        page.addObject("housing", HousingForm.blank());
        page.addObject("days", DayForm.blank());
        page.addObject("earliest", EarliestForm.blank());
        page.addObject("remedies", RemedyForm.blank());
        page.addObject("lists", lists());
        return page;
    }

    private Map<String, List<Choice>> lists() {
        return Map.of(
                "matter", words.choices("matter", FeeForm.Matter.class),
                "request", words.choices("request", PermitRequest.class),
                "title", words.choices("title", PermitTitle.class),
                "purpose", words.choices("purpose", Purpose.class),
                "protection", words.choices("protection", Protection.class),
                "event", words.choices("event", DayForm.Event.class),
                "aim", words.choices("aim", EarliestForm.Aim.class),
                "route", words.choices("route", CitizenshipRoute.class),
                "act", words.choices("act", RemedyRule.class));
    }

    /** In the menu of everybody who works at a desk or in an office. */
    @Component
    @Order(55)
    static class Menu implements MenuContribution {
        @Override
        public List<MenuItem> lines(Actor actor) {
            return actor.lanes().isEmpty() ? List.of() : List.of(MenuItem.of(PAGE, "it-calendar", "calculator.menu"));
        }
    }
}
