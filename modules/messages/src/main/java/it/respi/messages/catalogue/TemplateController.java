// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.catalogue;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.messages.letter.LetterCatalogue;
import it.respi.messages.letter.LetterSample;
import it.respi.messages.letter.PersonLanguage;
import it.respi.messages.mail.MessageKind;
import it.respi.messages.mail.text.MailText;
import it.respi.platform.admin.AdminContribution;
import it.respi.platform.admin.AdminGroup;
import it.respi.platform.admin.AdminLink;
import it.respi.platform.view.MenuItem;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Letters and messages as they are: version, languages, and a sample made from invented data. */
@Controller
@RequestMapping(TemplateController.PAGE)
class TemplateController {
    static final String PAGE = AdminContribution.HUB + "/modelli";

    private static final String MAIL = "mail";
    private static final String NUMBER = "CN-0000-000000";
    private static final int ANSWER_DAYS = 10;

    private final Clock clock;

    TemplateController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        refuseOthers(actor);
        return new ModelAndView("messages/catalogue/templates")
                .addObject("letters", LetterCatalogue.all())
                .addObject("messages", MessageKind.values())
                .addObject("languages", translations())
                .addObject("reviewed", LetterCatalogue.reviewed(MAIL));
    }

    @GetMapping("/{code:T\\d\\d}.pdf")
    ResponseEntity<byte[]> sample(
            Actor actor, @PathVariable String code, @RequestParam(name = "lingua", defaultValue = "it") String tongue) {
        refuseOthers(actor);
        LetterCatalogue.Entry letter = LetterCatalogue.find(code)
                .filter(LetterCatalogue.Entry::sample)
                .orElseThrow(() -> new NotFound("template.not-found"));
        byte[] pdf = LetterSample.of(letter.code(), language(tongue), ZonedDateTime.now(clock))
                .bytes();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(letter.code() + "-" + language(tongue).code() + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    @GetMapping("/messaggi/{kind}")
    ModelAndView message(
            Actor actor, @PathVariable String kind, @RequestParam(name = "lingua", defaultValue = "it") String tongue) {
        refuseOthers(actor);
        MessageKind known = Arrays.stream(MessageKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("template.not-found"));
        LocalDateTime day = LocalDateTime.now(clock).plusDays(ANSWER_DAYS);
        MailText text = MailText.of(
                language(tongue), new MailText.Content(known, false, day, "0173 000002", NUMBER, ANSWER_DAYS));
        return new ModelAndView("messages/catalogue/message")
                .addObject("kind", known)
                .addObject("mail", text)
                .addObject("chosen", language(tongue))
                .addObject("languages", PersonLanguage.values());
    }

    private static PersonLanguage language(String code) {
        return PersonLanguage.find(code).orElseThrow(() -> new NotFound("template.not-found"));
    }

    private static List<PersonLanguage> translations() {
        return Arrays.stream(PersonLanguage.values())
                .filter(language -> language != PersonLanguage.IT)
                .toList();
    }

    private static boolean mayOpen(Actor actor) {
        return actor.is(Lane.ADM) || actor.leadsOffice();
    }

    private static void refuseOthers(Actor actor) {
        if (!mayOpen(actor)) {
            throw new NotAllowed("template.not-allowed");
        }
    }

    /** On the page of the administration. */
    @Component
    @Order(81)
    static class Door implements AdminContribution {
        @Override
        public List<AdminLink> links(Actor actor) {
            return mayOpen(actor)
                    ? List.of(new AdminLink(
                            AdminGroup.PROCEDURES, MenuItem.of(PAGE, "it-mail", "template.title"), "template.door"))
                    : List.of();
        }
    }
}
