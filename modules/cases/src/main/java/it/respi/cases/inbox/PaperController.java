// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A page of the inbox for paper (stampa elenco): a plain table, without the names of those whose dossier is protected. */
@Controller
class PaperController {
    private final Paper paper;

    PaperController(Paper paper) {
        this.paper = paper;
    }

    @GetMapping(Asked.INBOX + "/stampa")
    String paper(Actor actor, Asked.Sent sent, Model model) {
        model.addAttribute("paper", paper.of(actor, sent.read()));
        return "cases/inbox-paper";
    }

    /** What stands on it. */
    @Component
    record Paper(InboxQueries queries, InboxLines lines, InboxChips chips, Clock clock) {

        View of(Actor actor, Asked asked) {
            LocalDate today = LocalDate.now(clock);
            List<InboxRow> rows = queries.page(actor, asked, today);
            List<InboxRow> shown = InboxQueries.shown(rows);
            return new View(
                    lines.groups(shown, today, actor),
                    unnamed(shown),
                    chips.words(actor, asked),
                    shown.size(),
                    asked,
                    rows.size() > shown.size() ? asked.after(InboxCursor.of(shown.getLast())) : null);
        }

        /** The lines of protected dossiers, by their number. */
        private static Set<Long> unnamed(List<InboxRow> rows) {
            return rows.stream().filter(InboxRow::guarded).map(InboxRow::id).collect(Collectors.toSet());
        }
    }

    /**
     * The page.
     *
     * @param unnamed numbers of the lines whose person is not named on paper
     * @param words what the list was narrowed to
     * @param next the page after this one; null on the last
     */
    record View(
            List<InboxLines.Group> groups,
            Set<Long> unnamed,
            List<Fact> words,
            int shown,
            Asked asked,
            @Nullable Asked next) {
        /** Where the list is seen again. */
        public String back() {
            return asked.href();
        }

        public @Nullable String nextHref() {
            return next == null ? null : next.href().replace(Asked.INBOX, Asked.INBOX + "/stampa");
        }
    }
}
