// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.feed;

import it.respi.agenda.slot.AgendaRules;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The calendar at its secret address, without a sign-in; and the page on which the head of the office gets a new address. */
@Controller
class FeedController {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");
    private static final String PAGE = "/u/appuntamenti/regole/calendario/indirizzo";

    private final Feeds feeds;
    private final AgendaRules rules;

    FeedController(Feeds feeds, AgendaRules rules) {
        this.feeds = feeds;
        this.rules = rules;
    }

    @GetMapping("/calendario/{token:[0-9a-f]{64}}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token) {
        return feeds.of(token)
                .map(file -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .body(file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping(PAGE)
    ModelAndView address(Actor actor) {
        rules.requireHead(actor);
        return page(actor);
    }

    /** Told once, on the answer itself: it stands in no address and in no log. */
    @PostMapping(PAGE)
    ModelAndView renew(Actor actor, HttpServletRequest request) {
        String token = feeds.renew(actor);
        String address = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/calendario/" + token + ".ics")
                .toUriString();
        return page(actor).addObject("address", address);
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView("agenda/feed")
                .addObject("madeAt", feeds.madeAt(actor.office().id()).orElse(null))
                .addObject("key", SubmissionKey.fresh());
    }
}
