// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Chip;
import it.respi.platform.view.CountCard;
import it.respi.platform.view.Tab;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the inbox shows: its lines, the views that were kept, and the figures when they are no longer fresh; at most fifty lines. */
@Component
record InboxPage(
        InboxQueries queries, InboxCounts counts, InboxChips chips, InboxLines lines, Clock clock, SavedViews saved) {

    /** A view that the actor has not leads to the first one. */
    View of(Actor actor, Asked sent) {
        Asked asked = queries.views(actor).contains(sent.view())
                ? sent
                : new Asked(InboxView.OPEN, sent.due(), sent.filter(), null, 0);
        LocalDate today = LocalDate.now(clock);
        List<InboxRow> rows = queries.page(actor, asked, today);
        boolean more = rows.size() > InboxQueries.PAGE;
        List<InboxRow> shown = InboxQueries.shown(rows);
        InboxRow last = more ? shown.getLast() : null;
        InboxCounts.Counts figures = counts.of(actor, asked);
        List<SavedViews.SavedView> own = saved.of(actor);
        return new View(
                lines.groups(shown, today, actor),
                chips.views(asked, figures, own),
                chips.cards(asked, figures),
                chips.filters(actor, asked),
                shown.size(),
                last == null
                        ? null
                        : asked.after(new InboxCursor(last.dueOn(), last.id())).href(),
                asked.isFiltered()
                        ? asked.due(DueFilter.ALL).with(InboxFilter.NONE).href()
                        : null,
                asked,
                whole(asked, figures, more),
                asked.view().isOwn(),
                queries.assigns(actor),
                current(own, asked, saved.mayShare(actor)));
    }

    /** How many lines the whole list has, when a page shows only some of them. */
    private static @Nullable String whole(Asked asked, InboxCounts.Counts figures, boolean more) {
        return more || asked.cursor() != null
                ? InboxCounts.Counts.shown(figures.views().getOrDefault(asked.view(), 0))
                : null;
    }

    /** The number of the shown view when the reader may rename it. */
    private static @Nullable Long current(List<SavedViews.SavedView> views, Asked asked, boolean shares) {
        return views.stream()
                .filter(view -> view.id() == asked.saved() && (shares || !view.shared()))
                .map(SavedViews.SavedView::id)
                .findFirst()
                .orElse(null);
    }

    /**
     * The page.
     *
     * @param filters that are on
     * @param asked what the address asks for
     * @param whole how many lines there are on all pages; null when all are shown
     * @param chooses whether several lines can be chosen and worked on together
     * @param changes the number of the shown view, when the reader may rename it
     * @param assigns whether the reader gives work to colleagues
     */
    record View(
            List<InboxLines.Group> groups,
            List<Tab> views,
            List<CountCard> cards,
            List<Chip> filters,
            int shown,
            @Nullable String moreHref,
            @Nullable String withoutFilterHref,
            Asked asked,
            @Nullable String whole,
            boolean chooses,
            boolean assigns,
            @Nullable Long changes) {
        /** Where a line stands, for the dossier that is opened from it. */
        public String place(InboxLines.Line line) {
            return new ListPlace(asked, new InboxCursor(line.deadline().date(), line.id())).write();
        }

        /** The lines, for whoever asks what is new in them. */
        public String linesQuery() {
            return groups.stream()
                    .flatMap(group -> group.lines().stream())
                    .map(line -> "riga=" + line.id())
                    .collect(Collectors.joining("&"));
        }

        /** What the address asks for, without the place in the list. */
        public String query() {
            return asked.query();
        }
    }
}
