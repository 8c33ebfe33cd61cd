// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.names;

import java.util.ArrayList;
import java.util.List;

/** Lays two names beside each other, word by word in the best order. */
final class NameLikeness {
    private static final double ONE_WORD_OF_MANY = 0.86;
    private static final double ONLY_SURNAMES = 0.7;
    private static final double FOR_EACH_WORD_MORE = 0.02;
    private static final double SAME_WORD = 0.9;

    /** From 0 to 1; the worst pair of words weighs as much as all together, because siblings share the others. */
    final double score;

    final List<Pair> pairs;

    private NameLikeness(double score, List<Pair> pairs) {
        this.score = score;
        this.pairs = pairs;
    }

    static NameLikeness of(FullName one, FullName other) {
        List<Word> first = joined(one.words(), other.words());
        List<Word> second = joined(other.words(), first);
        List<Word> few = first.size() <= second.size() ? first : second;
        List<Word> many = first.size() <= second.size() ? second : first;
        if (few.isEmpty()) {
            return new NameLikeness(0, List.of());
        }
        List<Pair> pairs = best(few, many, 0, new ArrayList<>());
        double worst = pairs.stream().mapToDouble(Pair::likeness).min().orElse(0);
        double mean = pairs.stream().mapToDouble(Pair::likeness).average().orElse(0);
        double score = (worst + mean) / 2 - FOR_EACH_WORD_MORE * (many.size() - few.size());
        return new NameLikeness(score * part(few, many, pairs), pairs);
    }

    /** Whether the words stand in another order, as surname and name that were swapped. */
    boolean inOtherOrder() {
        return pairs.stream()
                .anyMatch(pair -> pair.likeness() >= SAME_WORD
                        && pair.one().given() != pair.other().given());
    }

    /** A part of a name says less than the whole. */
    private static double part(List<Word> few, List<Word> many, List<Pair> pairs) {
        if (few.size() == 1 && many.size() > 1) {
            return ONE_WORD_OF_MANY;
        }
        boolean givenLeftOut = many.stream().anyMatch(Word::given)
                && pairs.stream().noneMatch(pair -> pair.other().given())
                && few.size() < many.size();
        return givenLeftOut ? ONLY_SURNAMES : 1;
    }

    /** Two words that the other writes as one become one: Xiao Ming, Fatima Zahra. */
    private static List<Word> joined(List<Word> words, List<Word> others) {
        List<Word> result = new ArrayList<>();
        for (Word word : words) {
            Word together = result.isEmpty() ? word : Word.of(result.getLast().text() + word.text(), word.given());
            boolean written =
                    !result.isEmpty() && others.stream().anyMatch(other -> together.likeness(other) >= SAME_WORD);
            if (written) {
                result.set(result.size() - 1, together);
            } else {
                result.add(word);
            }
        }
        return result;
    }

    private static List<Pair> best(List<Word> few, List<Word> many, int index, List<Word> taken) {
        if (index == few.size()) {
            return List.of();
        }
        List<Pair> best = List.of();
        for (Word candidate : many) {
            if (taken.stream().noneMatch(used -> used == candidate)) {
                taken.add(candidate);
                List<Pair> pairs = new ArrayList<>(best(few, many, index + 1, taken));
                taken.removeLast();
                pairs.add(new Pair(few.get(index), candidate, few.get(index).likeness(candidate)));
                best = sum(pairs) > sum(best) || best.isEmpty() ? pairs : best;
            }
        }
        return best;
    }

    private static double sum(List<Pair> pairs) {
        return pairs.stream().mapToDouble(Pair::likeness).sum();
    }

    /** Two words that were laid beside each other. */
    record Pair(Word one, Word other, double likeness) {}
}
