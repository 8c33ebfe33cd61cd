// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.messages.letter.LetterOrder.Line;
import it.respi.messages.letter.LetterOrder.Verb;
import it.respi.messages.letter.paper.Cell.Run;
import it.respi.messages.letter.paper.Marker;
import it.respi.messages.letter.paper.Paper;
import it.respi.messages.letter.paper.Row;
import it.respi.messages.letter.paper.Sheet;
import it.respi.messages.letter.type.TextStyle;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Prints a letter in the order of its folder; what is not known is not said. */
final class CaseLetterLayout implements Paper.Content {
    private static final String BLANK = "_".repeat(34);

    private final CaseLetter letter;
    private final LetterOrder order;
    private final Composer composer;

    CaseLetterLayout(CaseLetter letter, Composer composer) {
        this.letter = letter;
        this.order = LetterOrder.of(letter.template());
        this.composer = composer;
    }

    @Override
    public void put(Sheet sheet) throws IOException {
        var common = new CommonCards(composer, letter.head());
        common.begin(sheet, rows(order.facts()));
        for (LetterOrder.Card card : order.cards()) {
            var rows = letter.facts().meet(card.title().conditions()) ? rows(card.lines()) : List.<Row>of();
            if (!rows.isEmpty()) {
                sheet.card(composer.card(card.title().key(), Map.of(), rows, isRuled(card)));
            }
        }
        sheet.card(common.desk());
        common.status(sheet);
    }

    private static boolean isRuled(LetterOrder.Card card) {
        return card.lines().stream().anyMatch(line -> line.verb() == Verb.FILL);
    }

    private List<Row> rows(List<Line> lines) {
        return lines.stream()
                .filter(line -> letter.facts().meet(line.conditions()))
                .flatMap(this::rows)
                .toList();
    }

    private Stream<Row> rows(Line line) {
        return switch (line.verb()) {
            case POINT -> sentence(line.key(), Composer.BODY);
            case STRONG -> sentence(line.key(), Composer.STRONG);
            case EACH -> letter.facts().words(line.key()).stream().map(this::word);
            case FILL -> Stream.of(composer.fact(line.key(), Composer.BODY, p -> BLANK));
            case FACT -> letter.facts().has(line.key()) ? Stream.of(fact(line.key())) : Stream.of();
            case TEXT ->
                letter.facts().has(line.key())
                        ? Stream.of(composer.italian(letter.facts().text(line.key())))
                        : Stream.of();
            case CARD -> throw new IllegalStateException("a card in a card");
        };
    }

    private Stream<Row> sentence(String key, TextStyle style) {
        return composer.placesOf(key).stream().allMatch(letter.facts()::has)
                ? Stream.of(composer.words(Marker.POINT, p -> List.of(new Run(p.say(key, places(key, p)), style))))
                : Stream.of();
    }

    private Map<String, Object> places(String key, Phrases phrases) {
        Map<String, Object> places = new HashMap<>();
        composer.placesOf(key)
                .forEach(name -> letter.facts().in(phrases, name).ifPresent(value -> places.put(name, value)));
        return places;
    }

    private Row word(Label label) {
        return composer.words(
                Marker.POINT, p -> List.of(new Run(Phrases.isolated(label.in(p.language())), Composer.STRONG)));
    }

    private Row fact(String key) {
        return composer.fact(
                "fact." + key,
                Composer.STRONG,
                p -> Phrases.isolated(String.valueOf(letter.facts().in(p, key).orElse(""))));
    }
}
