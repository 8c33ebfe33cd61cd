// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.PersonData;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.identity.BirthPrecision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How many of the same people a desk is shown before it opens a dossier, and how many it finds when it types their names: the
 * 450 pairs of {@code pairs.csv}, the first of each among 100,000 dossiers of a real database (docs/benchmarks.md).
 */
class PairsFoundTest extends SearchGround {
    private static final Logger LOG = LoggerFactory.getLogger(PairsFoundTest.class);
    private static final Path PAIRS = Path.of("../kernel/src/test/resources/it/respi/kernel/names/pairs.csv");
    private static final Actor READER = actor(OF_PAIRS, AgencyKind.HELP_DESK, Lane.HD_OP);

    @Autowired
    private Candidates candidates;

    @Autowired
    private DossierSearch search;

    @Test
    void theSamePeopleAreShownAndFound() throws IOException {
        List<Pair> pairs = opened();

        Figures shown = new Figures("candidates");
        Figures found = new Figures("search");
        for (Pair pair : pairs) {
            shown.count(pair, isShown(pair));
            found.count(pair, isFound(pair));
        }

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(450);
        assertThat(shown.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(shown.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(found.recall()).isGreaterThanOrEqualTo(0.94);
        assertThat(found.precision()).isGreaterThanOrEqualTo(0.8);
    }

    private boolean isShown(Pair pair) {
        return candidates.of(READER, pair.other()).people().stream()
                .map(Candidate::seen)
                .filter(Objects::nonNull)
                .anyMatch(seen -> seen.number().equals(pair.number()));
    }

    private boolean isFound(Pair pair) {
        String typed = pair.other().surname() + " " + pair.other().givenNames();
        return search.find(READER, typed).stream().map(Found::number).anyMatch(pair.number()::equals);
    }

    /** The first of each pair has a dossier; all in one transaction. */
    private List<Pair> opened() throws IOException {
        List<String> lines = Files.readAllLines(PAIRS);
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Pair> pairs = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                String number = dossiers.open(READER, person(cells, 3), false).number();
                pairs.add(new Pair(line, "yes".equals(cells[2]), person(cells, 9), number));
            }
            return pairs;
        }));
    }

    private static PersonData person(String[] cells, int from) {
        String passport = cells[from + 5].isEmpty() ? null : cells[from + 5];
        return new PersonData(
                cells[from],
                cells[from + 1],
                cells[from + 2],
                LocalDate.parse(cells[from + 3]),
                "Altrove",
                cells[from + 4],
                cells[from + 4],
                null,
                "chiesto",
                passport,
                null,
                null,
                null,
                "fr",
                false,
                "Via Esempio 1",
                "Cuneo",
                "12100",
                null,
                BirthPrecision.DAY);
    }

    /** @param number of the dossier of the first person */
    private record Pair(String line, boolean same, PersonData other, String number) {}

    /** Counts, and prints what is not as labelled. */
    private static final class Figures {
        private final String what;
        private int same;
        private int right;
        private int all;

        Figures(String what) {
            this.what = what;
        }

        void count(Pair pair, boolean hit) {
            same += pair.same() ? 1 : 0;
            right += pair.same() && hit ? 1 : 0;
            all += hit ? 1 : 0;
            if (pair.same() && !hit) {
                LOG.info("{} missed: {}", what, pair.line());
            }
        }

        double recall() {
            LOG.info("{}: recall {}, precision {}", what, right / (double) same, precision());
            return right / (double) same;
        }

        double precision() {
            return right / (double) all;
        }
    }
}
