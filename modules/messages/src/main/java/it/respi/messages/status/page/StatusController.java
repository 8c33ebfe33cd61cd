// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.status.page;

import it.respi.cases.PrintableCase;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.messages.letter.LetterOnScreen;
import it.respi.messages.letter.OpeningHours;
import it.respi.messages.letter.PersonLanguage;
import it.respi.messages.letter.Phrases;
import it.respi.messages.letter.ProcedureNames;
import it.respi.messages.print.StatusFacts;
import it.respi.messages.status.StatusLookUp;
import it.respi.registry.OfficeCard;
import it.respi.registry.Offices;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pages of the person: the code and the birth date are typed, the answer follows at once; nothing is kept between the two. */
@Controller
class StatusController {
    /** Folder of its sentences, and of their order. */
    private static final String FOLDER = "stato";

    private final StatusLookUp lookUp;
    private final StatusFacts facts;
    private final Offices offices;

    StatusController(StatusLookUp lookUp, StatusFacts facts, Offices offices) {
        this.lookUp = lookUp;
        this.facts = facts;
        this.offices = offices;
    }

    /** For who types the address without a language: the one of the browser. */
    @GetMapping("/pratica")
    String anyLanguage(Locale browser) {
        return "redirect:/"
                + PersonLanguage.find(browser.getLanguage())
                        .orElse(PersonLanguage.IT)
                        .code() + "/pratica";
    }

    @GetMapping("/{lang:[a-z]{2}}/pratica")
    ModelAndView form(@PathVariable String lang) {
        return page("status/ask", language(lang)).addObject("form", StatusForm.empty());
    }

    @PostMapping("/{lang:[a-z]{2}}/pratica/vista")
    ModelAndView look(@PathVariable String lang, @ModelAttribute("form") StatusForm form) {
        PersonLanguage language = language(lang);
        var code = form.wholeCode();
        var born = form.born();
        if (code.isEmpty() || born.isEmpty()) {
            return again(language, code.isEmpty(), born.isEmpty());
        }
        return lookUp.open(code.get(), born.get())
                .map(told -> answer(told, language))
                .orElseGet(() -> again(language, false, false));
    }

    /** Somebody goes back to the answer: it is not there any more. */
    @GetMapping("/{lang:[a-z]{2}}/pratica/vista")
    String gone(@PathVariable String lang) {
        return "redirect:/" + language(lang).code() + "/pratica";
    }

    /** The phone shows nothing any more; what it kept of this site is dropped with the answer. */
    @GetMapping("/{lang:[a-z]{2}}/pratica/finito")
    ModelAndView end(@PathVariable String lang, HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"cache\"");
        return page("status/end", language(lang));
    }

    /** What becomes of the data (art. 13 GDPR). */
    @GetMapping("/{lang:[a-z]{2}}/pratica/dati")
    ModelAndView data(@PathVariable String lang) {
        return page("status/data", language(lang));
    }

    private ModelAndView again(PersonLanguage language, boolean badCode, boolean badDate) {
        ModelAndView page = page("status/ask", language)
                .addObject("badCode", badCode)
                .addObject("badDate", badDate)
                .addObject("nothing", !badCode && !badDate);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView answer(PrintableCase told, PersonLanguage language) {
        Phrases phrases = new Phrases(FOLDER, language);
        OfficeCard desk = offices.card(told.by().deskOfficeId());
        return page("status/answer", language)
                .addObject("number", told.number())
                .addObject(
                        "procedure",
                        ProcedureNames.of(
                                        told.procedure().key(), told.procedure().name(), language)
                                .in(language))
                .addObject("cards", LetterOnScreen.of(FOLDER, phrases, facts.of(told, language)))
                .addObject("desk", desk)
                .addObject("hours", OpeningHours.of(desk.hours(), language).in(language));
    }

    private static ModelAndView page(String view, PersonLanguage language) {
        return new ModelAndView(view)
                .addObject("p", new Phrases(FOLDER, language))
                .addObject("language", language)
                .addObject("languages", PersonLanguage.values());
    }

    private static PersonLanguage language(String code) {
        return PersonLanguage.find(code).orElseThrow(() -> new NotFound("request.not-found"));
    }
}
