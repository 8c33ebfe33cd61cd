// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Actor;
import it.respi.messages.letter.PersonLanguage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The times of docs/benchmarks.md for each letter in each language, from its facts to the file; no test of the build: run it by name. */
class LetterFigures {
    private static final int WARM = 3;
    private static final int ROUNDS = 15;
    private static final PersonLanguage[] LANGUAGES = PersonLanguage.values();

    @Test
    void howLongALetterTakes() {
        Map<LetterKind, PrintLetter> press = new LinkedHashMap<>();
        EnumSet.complementOf(EnumSet.of(LetterKind.T97))
                .forEach(kind -> press.put(kind, InventedCase.print(InventedCourse.of(kind, "it"))));
        double first = millis(Objects.requireNonNull(press.get(LetterKind.T02)), LetterKind.T02, PersonLanguage.IT);
        press.forEach((kind, print) -> times(kind, print, WARM));
        StringBuilder table =
                new StringBuilder("| letter | p50 ms | p95 ms | slowest ms | slowest in |\n|---|---|---|---|---|\n");
        double slowest = 0;
        for (Map.Entry<LetterKind, PrintLetter> letter : press.entrySet()) {
            Map<PersonLanguage, double[]> times = times(letter.getKey(), letter.getValue(), ROUNDS);
            double[] all = times.values().stream()
                    .flatMapToDouble(Arrays::stream)
                    .sorted()
                    .toArray();
            table.append(line(letter.getKey(), times, all));
            slowest = Math.max(slowest, all[all.length - 1]);
        }
        LoggerFactory.getLogger(getClass())
                .info(
                        "first letter of all {} ms; then {} times in {} languages each:\n{}",
                        Math.round(first),
                        ROUNDS,
                        LANGUAGES.length,
                        table);
        assertThat(slowest).as("milliseconds").isPositive();
    }

    private static String line(LetterKind kind, Map<PersonLanguage, double[]> times, double... all) {
        PersonLanguage last = times.entrySet().stream()
                .max((one, other) -> Double.compare(median(one.getValue()), median(other.getValue())))
                .orElseThrow()
                .getKey();
        return "| %s | %.1f | %.1f | %.1f | %s |%n"
                .formatted(
                        kind,
                        median(all),
                        all[all.length * 95 / 100],
                        all[all.length - 1],
                        last.locale().getLanguage());
    }

    private static Map<PersonLanguage, double[]> times(LetterKind kind, PrintLetter print, int rounds) {
        Map<PersonLanguage, double[]> times = new LinkedHashMap<>();
        for (PersonLanguage language : LANGUAGES) {
            times.put(
                    language,
                    Stream.generate(() -> millis(print, kind, language))
                            .limit(rounds)
                            .mapToDouble(Double::doubleValue)
                            .toArray());
        }
        return times;
    }

    private static double millis(PrintLetter print, LetterKind kind, PersonLanguage language) {
        List<LetterKind> ofDesks = List.of(LetterKind.T02, LetterKind.T05);
        Actor actor = ofDesks.contains(kind) ? InventedCase.OPERATOR : InventedCourse.OFFICER;
        long begin = System.nanoTime();
        byte[] file = print.print(
                        actor,
                        new PrintLetter.Asked(InventedCase.NUMBER, kind),
                        language.locale().getLanguage())
                .letter()
                .bytes();
        double millis = (System.nanoTime() - begin) / 1e6;
        assertThat(file).isNotEmpty();
        return millis;
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
