// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.kernel.time.LegalTerm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known for a letter, by the names that its sentences use: days, terms, numbers, amounts, words ({@link Label}), lists of
 * words, and marks that only say that something holds. What is not known has no name here.
 */
public final class LetterFacts {
    private final Map<String, Object> known = new HashMap<>();

    /** A fact, unless it is null. */
    public LetterFacts with(String name, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            known.put(name, value);
        }
        return this;
    }

    /** A mark, where it holds. */
    public LetterFacts mark(String name, boolean holds) {
        return with(name, holds ? Boolean.TRUE : null);
    }

    public boolean has(String name) {
        return known.containsKey(name);
    }

    /** A fact that is a day; empty where it is not known. */
    public Optional<LocalDate> day(String name) {
        return known.get(name) instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    /** Whether each of these is known, or is not where a {@code !} stands before its name. */
    public boolean meet(List<String> conditions) {
        return conditions.stream()
                .allMatch(one -> one.startsWith("!") ? !known.containsKey(one.substring(1)) : known.containsKey(one));
    }

    /** The words of a list; none where it is not known. */
    List<Label> words(String name) {
        return known.get(name) instanceof List<?> list
                ? list.stream().map(Label.class::cast).toList()
                : List.of();
    }

    /** A text as somebody wrote it. */
    String text(String name) {
        return String.valueOf(known.get(name));
    }

    /** A fact as a sentence of that language says it; empty where it is not known. */
    Optional<Object> in(Phrases phrases, String name) {
        return Optional.ofNullable(known.get(name)).map(value -> switch (value) {
            case LocalDate day -> phrases.date(day);
            case LocalDateTime moment -> phrases.moment(moment);
            case BigDecimal amount -> phrases.euro(amount);
            case LegalTerm term -> phrases.length(term);
            case Label label -> label.in(phrases.language());
            default -> value;
        });
    }
}
