// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Mac;
import it.respi.platform.audit.Links;
import it.respi.platform.crypto.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 12, 0);
    private static final Network NETWORK = new Network(
            List.of(
                    new Network.Desk(1, 8, 40),
                    new Network.Desk(2, 8, 25),
                    new Network.Desk(3, 8, 15),
                    new Network.Desk(4, 8, 10),
                    new Network.Desk(5, 8, 6),
                    new Network.Desk(6, 9, 4)),
            "model:1",
            "called:1");
    private static final int TOTAL = 4_000;
    private static final Sealing SEALING = new Sealing() {
        @Override
        public void prepare(Collection<Long> persons) {
            // nothing is sealed here
        }

        @Override
        public byte @Nullable [] sealed(long person, Place place, @Nullable String text) {
            return null;
        }

        @Override
        public byte @Nullable [] mark(@Nullable String number) {
            return null;
        }

        @Override
        public int generation() {
            return 1;
        }
    };

    @Test
    void inventsTheSameForTheSameSeed() {
        assertThat(dossiers(5)).isEqualTo(dossiers(5)).isNotEqualTo(dossiers(6));
    }

    @Test
    void givesTheBusiestDeskTheMostAndClosesMostOfWhatIsOld() {
        List<Dossier> all = dossiers(5);
        Map<Integer, Long> desks = all.stream().collect(Collectors.groupingBy(Dossier::desk, Collectors.counting()));
        long open =
                all.stream().filter(dossier -> dossier.stage() != Stage.OVER).count();

        assertThat(desks.get(1)).isBetween(1_450L, 1_750L);
        assertThat(desks.get(6)).isBetween(100L, 230L);
        assertThat(open).isBetween(TOTAL / 12L, TOTAL / 6L);
    }

    @Test
    void letsAsManyWaitAsAreWanted() {
        assertThat(dossiers(5, TOTAL))
                .noneMatch(dossier -> dossier.stage() == Stage.OVER)
                .anyMatch(Dossier::brief);
        assertThat(dossiers(5, TOTAL / 2))
                .filteredOn(dossier -> dossier.stage() != Stage.OVER)
                .hasSizeBetween(TOTAL * 45 / 100, TOTAL * 55 / 100);
    }

    @Test
    void waitsInTheCalledProcessAtThePoliceOffice() {
        Rows rows = new Rows();
        History history = new History(new Links(new InventedMac()), Map.of());
        List<Dossier> all = dossiers(5, TOTAL).subList(0, 200);
        all.forEach(dossier -> new CaseRows(rows, SEALING, history, NETWORK, dossier, NOW).add());
        long atPolice = all.stream()
                .filter(dossier -> dossier.reached(Stage.TAKE_CHARGE))
                .count();

        assertThat(rows.count("ACT_RU_EXECUTION")).isEqualTo((int) (200 + 2 * atPolice));
        assertThat(rows.count("ACT_RU_TASK")).isEqualTo(200);
        assertThat(rows.count("ACT_RU_EVENT_SUBSCR")).isEqualTo(4 * 200);
        for (String table : List.of("ACT_RU_EXECUTION", "ACT_RU_TASK", "ACT_RU_EVENT_SUBSCR")) {
            assertThat(ids(rows, table)).as(table).hasSize(rows.count(table));
        }
    }

    @Test
    void findsTheRungAsTheDatabaseDoes() {
        LocalDate opened = LocalDate.of(2026, 3, 1);
        LocalDate due = LocalDate.of(2026, 3, 11);

        assertThat(List.of(9, 10, 11, 12, 13, 14))
                .extracting(day -> Rung.of(opened, due, LocalDate.of(2026, 3, day)))
                .containsExactly(0, 1, 1, 2, 2, 3);
    }

    @Test
    void numbersEachYearFromOne() {
        List<Dossier> all = dossiers(5);

        assertThat(all.getFirst().number()).endsWith("-000001");
        assertThat(all).extracting(Dossier::number).doesNotHaveDuplicates();
    }

    @Test
    void writesRowsThatFitTheirTablesWithIdsOfTheirOwn() {
        Rows rows = new Rows();
        History history = new History(new Links(new InventedMac()), Map.of());
        List<Dossier> all = dossiers(5).subList(TOTAL - 300, TOTAL);
        for (Dossier dossier : all) {
            new CaseRows(rows, SEALING, history, NETWORK, dossier, NOW).add();
        }
        history.link(rows);
        long running =
                all.stream().filter(dossier -> dossier.stage() != Stage.OVER).count();

        assertThat(rows.count("case_file")).isEqualTo(300);
        assertThat(rows.count("platform_audit")).isEqualTo(rows.count("case_event"));
        assertThat(rows.count("ACT_RU_TASK")).isEqualTo((int) running).isPositive();
        assertThat(rows.count("case_event")).isBetween(300, 300 * 41);
        for (String table : List.of("case_file", "case_event", "case_step")) {
            assertThat(ids(rows, table)).as(table).hasSize(rows.count(table));
        }
    }

    /** As good as any: who checks has the right one. */
    private static final class InventedMac implements Mac {
        @Override
        public byte[] computeMac(byte[] data) {
            return new byte[] {(byte) data.length};
        }

        @Override
        public void verifyMac(byte[] mac, byte[] data) {
            throw new UnsupportedOperationException();
        }
    }

    private static HashSet<String> ids(Rows rows, String table) {
        Function<String, String> first = line -> line.substring(0, line.indexOf('\t'));
        try (var lines = new java.io.BufferedReader(
                new java.io.InputStreamReader(rows.stream(table), java.nio.charset.StandardCharsets.UTF_8))) {
            return lines.lines().map(first).collect(Collectors.toCollection(HashSet::new));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Dossier> dossiers(long seed) {
        return dossiers(seed, 0);
    }

    private static List<Dossier> dossiers(long seed, int steps) {
        Generator generator =
                new Generator(seed, NETWORK, new Generator.Size(TOTAL, steps), NOW, Generator.Before.NOTHING);
        List<Dossier> all = new ArrayList<>();
        while (generator.hasNext()) {
            all.add(generator.next());
        }
        return all;
    }
}
