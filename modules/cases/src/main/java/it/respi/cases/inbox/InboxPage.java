// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.cases.casefile.Procedures;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.CountCard;
import it.respi.platform.view.Deadline;
import it.respi.platform.view.Tab;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.registry.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the inbox shows: two statements, at most fifty lines. */
@Component
record InboxPage(InboxQueries queries, Procedures procedures, Staff staff, Texts texts, Clock clock) {

    private static final List<Integer> RUNGS = List.of(80, 100, 120);

    /** How much of the time of a step is over at least, in percent; null below the first rung. */
    static @Nullable Integer percent(int rung) {
        return rung == 0 ? null : RUNGS.get(rung - 1);
    }

    /** What the address asks for. */
    record Asked(InboxView view, DueFilter due, @Nullable String cursor) {
        String href(InboxView other, DueFilter filter) {
            return "/u/attivita?vista=" + other.slug() + (filter == DueFilter.ALL ? "" : "&scad=" + filter.slug());
        }
    }

    /** A view that the actor has not leads to the first one. */
    View of(Actor actor, Asked sent) {
        Asked asked = queries.views(actor).contains(sent.view()) ? sent : new Asked(InboxView.OPEN, sent.due(), null);
        LocalDate today = LocalDate.now(clock);
        List<InboxRow> rows = queries.page(
                actor,
                asked.view(),
                InboxCursor.read(asked.cursor()).orElse(null),
                asked.due().until(today));
        boolean more = rows.size() > InboxQueries.PAGE;
        List<InboxRow> shown = more ? rows.subList(0, InboxQueries.PAGE) : rows;
        InboxRow last = more ? shown.getLast() : null;
        return new View(
                groups(shown, today, actor),
                views(actor, asked),
                cards(actor, asked, today),
                shown.size(),
                last == null
                        ? null
                        : asked.href(asked.view(), asked.due()) + "&cur="
                                + new InboxCursor(last.dueOn(), last.id()).write(),
                asked.due() == DueFilter.ALL ? null : asked.href(asked.view(), DueFilter.ALL),
                asked.view().isOwn(),
                queries.assigns(actor));
    }

    private List<Group> groups(List<InboxRow> rows, LocalDate today, Actor actor) {
        List<Group> groups = new ArrayList<>();
        for (InboxRow row : rows) {
            String name = groupOf(row, today);
            if (groups.isEmpty() || !groups.getLast().key().equals(name)) {
                groups.add(new Group(name, texts.say(name), new ArrayList<>()));
            }
            groups.getLast().lines().add(line(row, today, actor));
        }
        return groups;
    }

    private static String groupOf(InboxRow row, LocalDate today) {
        if (row.dueOn().isBefore(today)) {
            return "inbox.group.late";
        }
        if (row.dueOn().equals(today)) {
            return "inbox.group.today";
        }
        return row.dueOn().isAfter(today.plusDays(7)) ? "inbox.group.later" : "inbox.group.week";
    }

    private Line line(InboxRow row, LocalDate today, Actor actor) {
        Integer used = row.term().usedOn(today);
        Integer assignee = row.assigneeId();
        return new Line(
                row.id(),
                row.dossierNumber(),
                row.person(),
                texts.sayOr("step." + row.code(), row.title()),
                procedures.nameIn(row.procedure()),
                Deadline.of(row.dueOn(), today, null, null, null),
                used,
                row.term().days(),
                row.term().nearness(today).tone(),
                assignee == null ? null : staff.nameOf(assignee),
                assignee != null && assignee == actor.staffId(),
                row.giverId() == null ? null : staff.nameOf(row.giverId()),
                percent(row.rung()));
    }

    private List<Tab> views(Actor actor, Asked asked) {
        List<Tab> tabs = new ArrayList<>();
        for (InboxView view : queries.views(actor)) {
            tabs.add(new Tab(
                    asked.href(view, asked.due()), texts.say("inbox.view." + view.slug()), null, view == asked.view()));
        }
        return tabs;
    }

    private List<CountCard> cards(Actor actor, Asked asked, LocalDate today) {
        InboxQueries.Counts counts = queries.counts(
                actor,
                asked.view(),
                today.minusDays(1),
                today.plusDays(7),
                today.atStartOfDay(clock.getZone()).toInstant());
        return List.of(
                card(asked, DueFilter.LATE, counts.late(), "red", "s-late"),
                card(asked, DueFilter.WEEK, counts.soon(), "amb", "s-warn"),
                new CountCard(
                        new Tag("grn", "s-ok", texts.say("inbox.card.done")),
                        shown(counts.done()),
                        texts.say("inbox.card.done.detail"),
                        null,
                        false));
    }

    private CountCard card(Asked asked, DueFilter filter, int count, String tone, String icon) {
        return new CountCard(
                new Tag(tone, icon, texts.say("inbox.card." + filter.slug())),
                shown(count),
                texts.say("inbox.card." + filter.slug() + ".detail"),
                asked.href(asked.view(), filter),
                asked.due() == filter);
    }

    private static String shown(int count) {
        return count > InboxQueries.MOST_COUNTED ? InboxQueries.MOST_COUNTED + "+" : Integer.toString(count);
    }

    /**
     * The page.
     *
     * @param chooses whether several lines can be chosen and worked on together
     * @param assigns whether the reader gives work to colleagues
     */
    record View(
            List<Group> groups,
            List<Tab> views,
            List<CountCard> cards,
            int shown,
            @Nullable String moreHref,
            @Nullable String withoutFilterHref,
            boolean chooses,
            boolean assigns) {}

    /** Lines that are due alike. */
    record Group(String key, String name, List<Line> lines) {}

    /**
     * One line in words.
     *
     * @param giver who gave it to whoever has it, or null
     * @param rung of how much of its time more is used, in percent; null below
     */
    record Line(
            long id,
            String number,
            String person,
            String title,
            String procedure,
            Deadline deadline,
            @Nullable Integer used,
            int termDays,
            String tone,
            @Nullable String who,
            boolean mine,
            @Nullable String giver,
            @Nullable Integer rung) {}
}
