// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.expiry;

import it.respi.cases.expiry.ExpiryPeriod.Days;
import it.respi.cases.expiry.ExpiryPeriod.Span;
import it.respi.cases.expiry.ExpiryQueries.Row;
import it.respi.dossiers.PurposeViews;
import it.respi.dossiers.Section;
import it.respi.dossiers.ViewPurpose;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.CountCard;
import it.respi.platform.view.Tab;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of the list shows: two statements, at most fifty lines. */
@Component
record ExpiryPage(
        ExpiryQueries queries,
        ExpiryWords words,
        PurposeViews purposes,
        LegalParameters parameters,
        Texts texts,
        Clock clock) {
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    /** What the address asks for. */
    record Asked(
            ExpiryView view, ExpiryPeriod period, @Nullable String cursor) {
        static String href(ExpiryView view, ExpiryPeriod period) {
            return "/u/scadenze?vista=" + view.slug()
                    + (view == ExpiryView.APPOINTMENTS ? "" : "&quando=" + period.slug());
        }
    }

    View of(Actor actor, Asked wanted) {
        LocalDate today = LocalDate.now(clock);
        Asked asked = new Asked(seen(actor, wanted.view()), wanted.period(), wanted.cursor());
        Days days = new Days(
                parameters.amount("permit.renewal.request_before", today),
                parameters.amount("permit.renewal.tolerance_after", today));
        boolean byDay = asked.view() != ExpiryView.APPOINTMENTS;
        ExpiryQueries.Asked span = byDay
                ? new ExpiryQueries.Asked(
                        asked.period().on(today, days), asked.period().newestFirst())
                : new ExpiryQueries.Asked(new Span(today, FAR), false);
        List<Row> rows = queries.page(
                actor, asked.view(), span, ExpiryCursor.read(asked.cursor()).orElse(null));
        boolean more = rows.size() > ExpiryQueries.PAGE;
        List<Row> shown = more ? rows.subList(0, ExpiryQueries.PAGE) : rows;
        return new View(
                shown.stream().map(row -> words.line(row, today)).toList(),
                views(actor, asked),
                byDay ? cards(actor, asked, today, days) : List.of(),
                texts.say("expiry.about." + (byDay ? inView(asked.view(), asked.period()) : "appuntamento")),
                more
                        ? Asked.href(asked.view(), asked.period()) + "&cur="
                                + shown.getLast().cursor(asked.view()).write()
                        : null);
    }

    private List<Tab> views(Actor actor, Asked asked) {
        return Arrays.stream(ExpiryView.values())
                .filter(view -> seen(actor, view) == view)
                .map(view -> new Tab(
                        Asked.href(view, asked.period()),
                        texts.say("expiry.view." + view.slug()),
                        null,
                        view == asked.view()))
                .toList();
    }

    /** What the office does not see of the dossiers that it keeps is in no list either. */
    private ExpiryView seen(Actor actor, ExpiryView view) {
        Set<Section> sections = purposes.of(actor.office().kind(), ViewPurpose.KEEPING);
        boolean visible = switch (view) {
            case PERMITS -> true;
            case PASSPORTS -> sections.contains(Section.NUMBERS);
            case PAPERS -> sections.contains(Section.DOCUMENTS);
            case APPOINTMENTS -> sections.containsAll(Set.of(Section.NUMBERS, Section.DOCUMENTS));
        };
        return visible ? view : ExpiryView.PERMITS;
    }

    private List<CountCard> cards(Actor actor, Asked asked, LocalDate today, Days days) {
        List<ExpiryPeriod> periods = List.of(ExpiryPeriod.values());
        List<Integer> counts = queries.counts(
                actor,
                asked.view(),
                periods.stream().map(period -> period.on(today, days)).toList());
        List<CountCard> cards = new ArrayList<>();
        for (ExpiryPeriod period : periods) {
            cards.add(new CountCard(
                    new Tag(period.tone(), period.icon(), texts.say("expiry.card." + inView(asked.view(), period))),
                    shown(counts.get(period.ordinal())),
                    texts.say("expiry.card." + period.slug() + ".detail", days.before(), days.after()),
                    Asked.href(asked.view(), period),
                    period == asked.period()));
        }
        return cards;
    }

    /** What is said of a period: the law on asking in time and on tolerance is of permits alone (art. 5 c. 4, art. 13 TUI). */
    private static String inView(ExpiryView view, ExpiryPeriod period) {
        return view == ExpiryView.PERMITS ? period.slug() : "carte." + period.slug();
    }

    private static String shown(int count) {
        return count > ExpiryQueries.MOST_COUNTED ? ExpiryQueries.MOST_COUNTED + "+" : Integer.toString(count);
    }

    /** The page. */
    record View(
            List<ExpiryWords.Line> lines,
            List<Tab> views,
            List<CountCard> cards,
            String about,
            @Nullable String moreHref) {}
}
