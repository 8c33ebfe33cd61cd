// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.names;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.identity.Sex;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many of the same people are found, and how many of those shown are the same: on {@code pairs.csv}. */
class NamePairsTest {
    private static final System.Logger LOG = System.getLogger("pairs");

    private final List<Pair> pairs = read();

    /** All pairs together; then those that were written after the rules, and that no rule was changed for. */
    @ParameterizedTest
    @CsvSource({"all, 0.95, 0.9, 300", "built, 0.95, 0.9, 300", "later, 0.85, 0.9, 60"})
    void findsTheSamePeopleAndShowsFewOthers(String set, double fewestFound, double fewestRight, int fewestPairs) {
        List<Pair> some = pairs.stream()
                .filter(pair -> "all".equals(set) || set.equals(pair.set()))
                .toList();
        long same = some.stream().filter(Pair::same).count();
        long shown = some.stream().filter(Pair::shown).count();
        double right = some.stream().filter(pair -> pair.same() && pair.shown()).count();
        some.stream()
                .filter(pair -> pair.same() != pair.shown())
                .forEach(pair -> LOG.log(System.Logger.Level.INFO, "Not as labelled: {0}", pair));
        LOG.log(
                System.Logger.Level.INFO,
                "{0}: {1} pairs, {2} of one person, recall {3}, precision {4}",
                set,
                some.size(),
                same,
                right / same,
                right / shown);

        assertThat(some).hasSizeGreaterThanOrEqualTo(fewestPairs);
        assertThat(right / same).isGreaterThanOrEqualTo(fewestFound);
        assertThat(right / shown).isGreaterThanOrEqualTo(fewestRight);
    }

    @Test
    void theOrderOfTheTwoDoesNotMatter() {
        assertThat(pairs)
                .allSatisfy(pair -> assertThat(
                                PersonLikeness.of(pair.other(), pair.one()).points())
                        .isEqualTo(PersonLikeness.of(pair.one(), pair.other()).points()));
    }

    /** What a desk can look up shares at least one key: else the candidates would never be compared. */
    @Test
    void theSamePeopleShareAKey() {
        long same = pairs.stream().filter(Pair::same).count();
        double sharing =
                pairs.stream().filter(pair -> pair.same() && pair.shareKey()).count();
        LOG.log(System.Logger.Level.INFO, "Pairs of one person that share a key: {0}", sharing / same);

        assertThat(sharing / same).isGreaterThanOrEqualTo(0.98);
    }

    private static List<Pair> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NamePairsTest.class.getResourceAsStream("pairs.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Pair::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Pair(String set, String line, boolean same, Known one, Known other) {
        static Pair of(String line) {
            List<String> cells = Arrays.asList(line.split(",", -1));
            return new Pair(
                    cells.get(0),
                    line,
                    "yes".equals(cells.get(2)),
                    known(cells.subList(3, 9)),
                    known(cells.subList(9, 15)));
        }

        @Override
        public String toString() {
            return line;
        }

        boolean shown() {
            return PersonLikeness.of(one, other).isCandidate();
        }

        boolean shareKey() {
            return one.name().keys().stream().anyMatch(other.name().keys()::contains)
                    || !one.passport().isEmpty() && one.passport().equals(other.passport());
        }

        private static Known known(List<String> cells) {
            Sex sex = "M".equals(cells.get(2)) ? Sex.MALE : Sex.FEMALE;
            return new Known(
                    cells.get(0), cells.get(1), sex, LocalDate.parse(cells.get(3)), cells.get(4), "", cells.get(5));
        }
    }
}
