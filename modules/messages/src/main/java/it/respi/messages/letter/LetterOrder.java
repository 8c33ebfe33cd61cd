// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The order of a letter (file {@code order} in its folder): a line for each card and for each sentence in it, {@code verb
 * key conditions}. A sentence is printed when the facts in its places are known and its conditions hold ({@code name}
 * known, {@code !name} not); a card without sentences is left out.
 *
 * @param facts what stands among the first facts
 * @param cards what follows
 */
record LetterOrder(List<Line> facts, List<Card> cards) {
    private static final Map<String, LetterOrder> READ = new ConcurrentHashMap<>();

    LetterOrder {
        facts = List.copyOf(facts);
        cards = List.copyOf(cards);
    }

    /** What a line prints. */
    enum Verb {
        /** A fact between its names, {@code fact.<key>}. */
        FACT,
        /** A card with that title. */
        CARD,
        /** A sentence. */
        POINT,
        /** A sentence that must not be overlooked. */
        STRONG,
        /** Each word of a list. */
        EACH,
        /** A line to be filled in by hand. */
        FILL,
        /** A text as somebody wrote it, in Italian only. */
        TEXT
    }

    /** One line. */
    record Line(Verb verb, String key, List<String> conditions) {
        static Line of(String written) {
            var words = Arrays.asList(written.strip().split("\\s+"));
            return new Line(
                    Verb.valueOf(words.getFirst().toUpperCase(Locale.ROOT)),
                    words.get(1),
                    words.subList(2, words.size()));
        }
    }

    /** A card with its sentences. */
    record Card(Line title, List<Line> lines) {}

    static LetterOrder of(String template) {
        return READ.computeIfAbsent(template, name -> parsed(read("/letters/" + name + "/order")));
    }

    private static LetterOrder parsed(List<String> written) {
        List<Line> facts = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        for (String one : written) {
            var line = Line.of(one);
            if (line.verb() == Verb.CARD) {
                cards.add(new Card(line, new ArrayList<>()));
            } else {
                (cards.isEmpty() ? facts : cards.getLast().lines()).add(line);
            }
        }
        return new LetterOrder(facts, cards);
    }

    private static List<String> read(String path) {
        try (InputStream in = LetterOrder.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Order not on the class path: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
