// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.kernel.actor.Actor;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the inbox asks for once it is shown: what is new in its lines, and the figure that takes longer. */
@Controller
class NewsController {
    private final LineNews news;
    private final WholeList list;

    NewsController(LineNews news, WholeList list) {
        this.news = news;
        this.list = list;
    }

    /** The marks of the lines whose dossier somebody changed since the reader had it open; nothing when there are none. */
    @GetMapping(Asked.INBOX + "/novita")
    ModelAndView news(Actor actor, @RequestParam(name = "riga", defaultValue = "") List<Long> lines) {
        List<LineNews.Mark> marks = news.of(actor, lines);
        ModelAndView fragment =
                new ModelAndView("cases/inbox :: marks", marks.isEmpty() ? HttpStatus.NO_CONTENT : HttpStatus.OK);
        return fragment.addObject("marks", marks);
    }

    /** The length of a list. */
    @GetMapping(Asked.INBOX + "/ferme")
    ModelAndView figure(Actor actor, Asked.Sent sent) {
        int length = list.length(actor, sent.read(), InboxCounts.MOST_COUNTED);
        return new ModelAndView("cases/inbox :: figure").addObject("figure", InboxCounts.Counts.shown(length));
    }
}
