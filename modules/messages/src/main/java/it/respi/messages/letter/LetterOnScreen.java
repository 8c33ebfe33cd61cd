// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a letter says, for a page in one language: the same order, facts and sentences as on paper, without a layout. */
public final class LetterOnScreen {
    private final Phrases phrases;
    private final LetterFacts facts;

    private LetterOnScreen(Phrases phrases, LetterFacts facts) {
        this.phrases = phrases;
        this.facts = facts;
    }

    /**
     * The cards that have something to say, in their order.
     *
     * @param template folder of the order
     * @param phrases its sentences
     */
    public static List<Card> of(String template, Phrases phrases, LetterFacts facts) {
        LetterOnScreen letter = new LetterOnScreen(phrases, facts);
        return LetterOrder.of(template).cards().stream()
                .filter(card -> facts.meet(card.title().conditions()))
                .map(letter::card)
                .filter(card -> !card.lines().isEmpty())
                .toList();
    }

    private Card card(LetterOrder.Card card) {
        List<Line> lines = new ArrayList<>();
        for (LetterOrder.Line line : card.lines()) {
            if (facts.meet(line.conditions())) {
                said(line).forEach(lines::add);
            }
        }
        return new Card(phrases.say(card.title().key()), lines);
    }

    private Stream<Line> said(LetterOrder.Line line) {
        return switch (line.verb()) {
            case POINT -> sentence(line.key(), Look.PLAIN);
            case STRONG -> sentence(line.key(), Look.STRONG);
            case EACH ->
                facts.words(line.key()).stream()
                        .map(word -> new Line(Phrases.isolated(word.in(phrases.language())), Look.LISTED));
            case FACT, TEXT, FILL, CARD ->
                throw new IllegalStateException("not for a page: " + line.verb() + " " + line.key());
        };
    }

    private Stream<Line> sentence(String key, Look look) {
        Map<String, Object> places = new HashMap<>();
        for (String place : phrases.placesOf(key)) {
            Object value = facts.in(phrases, place).orElse(null);
            if (value == null) {
                return Stream.empty();
            }
            places.put(place, value);
        }
        return Stream.of(new Line(phrases.say(key, places), look));
    }

    /** A card with its title. */
    public record Card(String title, List<Line> lines) {}

    /** A sentence, or one of a list. */
    public record Line(String text, Look look) {}

    /** How a line stands out. */
    public enum Look {
        /** A sentence. */
        PLAIN,
        /** A sentence that must not be overlooked. */
        STRONG,
        /** One of several things, below the sentence that speaks of them. */
        LISTED
    }
}
