// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.cases.casefile.Procedures;
import it.respi.cases.inbox.InboxCounts.Counts;
import it.respi.cases.inbox.SavedViews.SavedView;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.platform.view.Chip;
import it.respi.platform.view.CountCard;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Tab;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.registry.Staff;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Figures, views and filters above the inbox; each leads to the list that it speaks of. */
@Component
class InboxChips {
    private static final int NAMED = 1;

    private final Procedures procedures;
    private final Staff staff;
    private final Texts texts;

    InboxChips(Procedures procedures, Staff staff, Texts texts) {
        this.procedures = procedures;
        this.staff = staff;
        this.texts = texts;
    }

    /** Those that everybody has, then those that were kept; of these none is counted. */
    List<Tab> views(Asked asked, Counts counts, List<SavedView> saved) {
        List<Tab> tabs = new ArrayList<>();
        counts.views()
                .forEach((view, count) -> tabs.add(new Tab(
                        asked.in(view).href(),
                        texts.say("inbox.view." + view.slug()),
                        (long) count,
                        view == asked.view() && saved.stream().noneMatch(one -> one.id() == asked.saved()))));
        saved.forEach(one -> tabs.add(
                new Tab(one.href(), texts.say("inbox.views.saved", one.name()), null, one.id() == asked.saved())));
        return tabs;
    }

    /** What a view keeps, in words. */
    List<Fact> words(Actor actor, Asked asked) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                texts.say("inbox.views.one"),
                texts.say("inbox.view." + asked.view().slug())));
        filters(actor, asked).forEach(chip -> facts.add(new Fact(chip.label(), chip.value())));
        return facts;
    }

    List<CountCard> cards(Asked asked, Counts counts) {
        return List.of(
                card(asked, DueFilter.LATE, counts, "red", "s-late"),
                card(asked, DueFilter.TODAY, counts, "red-o", "s-clock"),
                card(asked, DueFilter.WEEK, counts, "amb", "s-warn"),
                stopped(asked),
                new CountCard(
                        new Tag("grn", "s-ok", texts.say("inbox.card.done")),
                        Counts.shown(counts.done()),
                        texts.say("inbox.card.done.detail"),
                        null,
                        false));
    }

    /** Counted after the page is shown: nobody waits for it. */
    private CountCard stopped(Asked asked) {
        Asked list = asked.with(asked.filter().stopped(true));
        return new CountCard(
                new Tag("str", "s-pause", texts.say("inbox.card.stopped")),
                "…",
                texts.say("inbox.card.stopped.detail"),
                list.href(),
                asked.filter().stopped(),
                Asked.INBOX + "/ferme?" + list.query());
    }

    private CountCard card(Asked asked, DueFilter filter, Counts counts, String tone, String icon) {
        return new CountCard(
                new Tag(tone, icon, texts.say("inbox.card." + filter.slug())),
                Counts.shown(counts.due().getOrDefault(filter, 0)),
                texts.say("inbox.card." + filter.slug() + ".detail"),
                asked.due(filter).href(),
                asked.due() == filter);
    }

    /** The filters that are on, each with the way back without it. */
    List<Chip> filters(Actor actor, Asked asked) {
        InboxFilter filter = asked.filter();
        List<Chip> chips = new ArrayList<>();
        if (asked.due() != DueFilter.ALL) {
            chips.add(new Chip(
                    texts.say("inbox.col.due"),
                    texts.say("inbox.due." + asked.due().slug()),
                    asked.due(DueFilter.ALL).href()));
        }
        if (!filter.procedures().isEmpty()) {
            chips.add(new Chip(
                    texts.say("inbox.col.procedure"),
                    chosen(filter.procedures()),
                    asked.with(filter.withoutProcedures()).href()));
        }
        Lane lane = filter.lane();
        if (lane != null) {
            chips.add(new Chip(
                    texts.say("inbox.lane"),
                    texts.say("staff.lane." + lane.code()),
                    asked.with(filter.withoutLane()).href()));
        }
        if (filter.stopped()) {
            chips.add(new Chip(
                    texts.say("inbox.term"),
                    texts.say("inbox.term.stopped"),
                    asked.with(filter.stopped(false)).href()));
        }
        Integer assignee = filter.assignee();
        if (assignee != null) {
            chips.add(new Chip(
                    texts.say("inbox.col.who"),
                    nameOf(assignee, actor),
                    asked.with(filter.withoutAssignee()).href()));
        }
        return chips;
    }

    /** The number stands in the address, and may be anybody's: names of other offices are not told. */
    private String nameOf(int assignee, Actor actor) {
        return staff.of(List.of(actor.office().id())).stream()
                .filter(colleague -> colleague.id() == assignee)
                .map(Staff.StaffMember::name)
                .findFirst()
                .orElseGet(() -> texts.say("inbox.who.elsewhere"));
    }

    private String chosen(List<String> keys) {
        return keys.size() == NAMED
                ? procedures.nameIn(keys.getFirst())
                : texts.say("inbox.procedure.chosen", keys.size());
    }
}
