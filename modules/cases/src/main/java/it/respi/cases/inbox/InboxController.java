// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.cases.casefile.CasePolicy;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Ids;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Command;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The inbox: whose turn it is. All its state stands in the address. */
@Controller
class InboxController {
    private final InboxPage pages;
    private final FilterPage filters;
    private final InboxQueries queries;
    private final Ids ids;
    private final Clock clock;

    InboxController(InboxPage pages, FilterPage filters, InboxQueries queries, Ids ids, Clock clock) {
        this.pages = pages;
        this.filters = filters;
        this.queries = queries;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping(Asked.INBOX)
    String inbox(Actor actor, Asked.Sent sent, Model model) {
        model.addAttribute("inbox", pages.of(actor, sent.read()));
        model.addAttribute("shownAt", ids.next());
        model.addAttribute("key", SubmissionKey.fresh());
        return "cases/inbox";
    }

    /** The choice of filters: a page of its own, and what the button of the list opens. */
    @GetMapping(Asked.INBOX + "/filtri")
    String filters(Actor actor, Asked.Sent sent, Model model) {
        model.addAttribute("filters", filters.of(actor, sent.read()));
        return "cases/inbox-filters";
    }

    /** How many lines came since the list was shown; nothing to show when there are none. */
    @GetMapping(Asked.INBOX + "/nuove")
    ModelAndView newer(Actor actor, Asked.Sent sent, @RequestParam("da") long shown) {
        Asked asked = sent.read();
        int count = queries.newer(actor, asked, shown, LocalDate.now(clock));
        HttpStatusCode status = count == 0 ? HttpStatus.NO_CONTENT : HttpStatus.OK;
        ModelAndView fragment = new ModelAndView("cases/inbox :: newer", status);
        fragment.addObject("newer", InboxCounts.Counts.shown(count));
        fragment.addObject("href", asked.href());
        return fragment;
    }

    /** The inbox in the main menu, and the start of the day for offices. */
    @Component
    @Order(20)
    static class InMenu implements MenuContribution {
        private final CasePolicy policy;

        InMenu(CasePolicy policy) {
            this.policy = policy;
        }

        @Override
        public List<MenuItem> lines(Actor actor) {
            return policy.lanesOf(actor).isEmpty()
                            || actor.office().kind().name().equals("PROVINCE")
                    ? List.of()
                    : List.of(MenuItem.of(Asked.INBOX, "it-inbox", "inbox.menu"));
        }

        @Override
        public List<Command> commands(Actor actor) {
            return lines(actor).isEmpty()
                    ? List.of()
                    : List.of(new Command(Asked.INBOX + "/prossima", "inbox.next", "it-arrow-right", "P", true));
        }

        @Override
        public @Nullable String startOf(Actor actor) {
            return lines(actor).isEmpty() ? null : Asked.INBOX;
        }
    }
}
