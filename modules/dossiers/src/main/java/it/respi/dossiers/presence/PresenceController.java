// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.presence;

import it.respi.dossiers.presence.HereNow.Answer;
import it.respi.kernel.actor.Actor;
import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every half minute an open page of a dossier says that it is still open, and is told who else is there. */
@Controller
class PresenceController {
    private final HereNow here;

    PresenceController(HereNow here) {
        this.here = here;
    }

    /**
     * @param since when the page was shown, milliseconds since 1970
     * @param told moment of the change that the page tells of already
     * @param page where the reader is
     */
    @PostMapping("/u/dossier/{number}/presenza")
    ModelAndView beat(
            Actor actor,
            @PathVariable String number,
            @RequestParam(name = "da", defaultValue = "0") long since,
            @RequestParam(name = "detto", defaultValue = "0") long told,
            @RequestParam(name = "pagina", defaultValue = "") String page) {
        Answer answer = here.beat(number, actor, Instant.ofEpochMilli(since));
        ModelAndView fragment = new ModelAndView("dossiers/presence :: answer");
        fragment.addObject("others", answer.others());
        fragment.addObject(
                "news", answer.news() == null || answer.news().at().toEpochMilli() == told ? null : answer.news());
        fragment.addObject("number", number);
        fragment.addObject("page", ours(number, page));
        return fragment;
    }

    /** Only a page of this dossier. */
    private static String ours(String number, String page) {
        String start = "/u/dossier/" + number;
        return page.startsWith(start) && page.substring(start.length()).matches("(/[A-Za-z0-9/_?=&-]{0,150})?")
                ? page
                : start;
    }
}
