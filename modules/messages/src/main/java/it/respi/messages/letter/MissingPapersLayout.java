// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.messages.letter.MissingPapers.Item;
import it.respi.messages.letter.MissingPapers.State;
import it.respi.messages.letter.paper.Card;
import it.respi.messages.letter.paper.Cell.Run;
import it.respi.messages.letter.paper.Marker;
import it.respi.messages.letter.paper.Paper;
import it.respi.messages.letter.paper.Row;
import it.respi.messages.letter.paper.Sheet;
import it.respi.registry.PermitFee;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Order of the personal checklist (modello T05): first what there is to do. */
final class MissingPapersLayout implements Paper.Content {

    private final MissingPapers papers;
    private final Composer composer;

    MissingPapersLayout(MissingPapers papers, Composer composer) {
        this.papers = papers;
        this.composer = composer;
    }

    @Override
    public void put(Sheet sheet) throws IOException {
        var common = new CommonCards(composer, papers.head());
        common.begin(sheet, List.of(printed()));
        for (var state : State.values()) {
            if (has(state)) {
                sheet.card(group(state));
            }
        }
        sheet.card(has(State.MISSING) || has(State.REDO) ? todo() : complete());
        sheet.card(common.desk());
        common.status(sheet);
    }

    private Row printed() {
        var at = papers.head().issue().at().toLocalDateTime();
        return composer.fact("fact.printed", Composer.BODY, p -> Phrases.isolated(p.moment(at)));
    }

    private boolean has(State state) {
        return papers.items().stream().anyMatch(i -> i.state() == state);
    }

    private Card group(State state) {
        var items = papers.items().stream().filter(i -> i.state() == state).toList();
        var rows = items.stream()
                .map(i -> composer.words(marker(state), p -> words(i, p)))
                .toList();
        var key = state.name().toLowerCase(Locale.ROOT) + ".title";
        return composer.card(key, Map.of("count", items.size()), rows, true);
    }

    private static Marker marker(State state) {
        return switch (state) {
            case MISSING -> Marker.MISSING;
            case REDO -> Marker.REDO;
            case OPTIONAL, GIVEN -> Marker.POINT;
            case OK -> Marker.DONE;
        };
    }

    private static List<Run> words(Item item, Phrases phrases) {
        var runs = new ArrayList<Run>();
        var label = Phrases.isolated(item.label().in(phrases.language()));
        runs.add(new Run(label + " " + Phrases.isolated("(" + item.code() + ")"), Composer.STRONG));
        if (item.state() == State.OK || item.state() == State.GIVEN) {
            return runs;
        }
        var reason = item.reason();
        if (reason != null) {
            runs.add(detail(phrases.say("reason", Map.of("reason", reason.in(phrases.language())))));
        }
        var source = item.source();
        runs.add(detail(phrases.say("form." + source.form().name().toLowerCase(Locale.ROOT))));
        var where = source.where();
        if (where != null) {
            runs.add(detail(phrases.say("where", Map.of("place", where.in(phrases.language())))));
        }
        var cost = source.cost();
        if (cost != null) {
            runs.add(detail(cost(cost, phrases)));
        }
        if (source.fee() != null) {
            fee(source.fee(), phrases).forEach(sentence -> runs.add(detail(sentence)));
        }
        return runs;
    }

    private static String cost(BigDecimal cost, Phrases phrases) {
        return cost.signum() == 0
                ? phrases.say("cost.free")
                : phrases.say("cost", Map.of("amount", phrases.euro(cost)));
    }

    /** Item by item; a total only where the contribution cannot change it. */
    private static List<String> fee(PermitFee fee, Phrases phrases) {
        var sentences = new ArrayList<String>();
        sentences.add(phrases.say("fee.card", Map.of("amount", phrases.euro(fee.card()))));
        sentences.add(
                switch (fee.contribution()) {
                    case NONE -> phrases.say("fee.none", Map.of("amount", phrases.euro(fee.card())));
                    case LONG_TERM ->
                        phrases.say(
                                "fee.fixed",
                                Map.of(
                                        "amount",
                                        phrases.euro(fee.longer()),
                                        "total",
                                        phrases.euro(fee.card().add(fee.longer()))));
                    case BY_LENGTH ->
                        phrases.say(
                                "fee.by-length",
                                Map.of("year", phrases.euro(fee.upToOneYear()), "longer", phrases.euro(fee.longer())));
                    case UNKNOWN -> phrases.say("fee.unknown");
                });
        if (fee.kitService() != null) {
            sentences.add(phrases.say("fee.kit", Map.of("amount", phrases.euro(fee.kitService()))));
        }
        return sentences;
    }

    private static Run detail(String sentence) {
        return new Run(sentence, Composer.BODY);
    }

    private Card todo() {
        var rows = composer.points("todo.bring", "todo.paper", "todo.help");
        if (!papers.reminders().isEmpty()) {
            rows.add(composer.words(
                    Marker.POINT,
                    p -> List.of(detail(p.say("todo.remind", Map.of("dates", p.dates(papers.reminders())))))));
        }
        return composer.card("todo.title", Map.of(), rows, false);
    }

    private Card complete() {
        var key = papers.items().isEmpty() ? "none.text" : "complete";
        return composer.card("none.title", Map.of(), List.of(composer.sentence(Marker.DONE, key)), false);
    }
}
