// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The figures of docs/benchmarks.md for 100,000 persons while somebody reads and finds; no test of the build: run it by name. */
class KeyFigures extends KeyGround {
    private static final int DOSSIERS = 100_000;

    @Test
    void howLongKeysAreChanged() {
        rowsFromBefore(DOSSIERS);

        measured("fields sealed", seal::run);
        measured("dossiers entered in the search", index::run);
        measured("keys of persons wrapped anew", () -> {
            rotation.begin();
            int wrapped = 0;
            for (int batch = rotation.continueWithBatch(); batch > 0; batch = rotation.continueWithBatch()) {
                wrapped += batch;
            }
            return wrapped;
        });
        assertThat(rotation.isUnfinished()).isFalse();
        measured("dossiers marked with new index keys", () -> {
            rotation.addIndexKeys();
            rotation.useIndexKeys();
            work.goOn(Duration.ZERO);
            return DOSSIERS;
        });
        assertThat(index.isUpToDate()).isTrue();
        assertThat(marks.allOfPaper("AB1000077")).as("the old keys are gone").hasSize(1);
    }

    private void measured(String what, IntSupplier change) {
        boolean finds = index.isUpToDate();
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<List<Long>> readers = CompletableFuture.supplyAsync(() -> read(over, finds));
        long begin = System.nanoTime();
        int changed = change.getAsInt();
        double seconds = (System.nanoTime() - begin) / 1e9;
        over.set(true);
        List<Long> times = readers.join();
        Collections.sort(times);
        LoggerFactory.getLogger(getClass())
                .info(
                        "{}: {} in {} s, {}/s; meanwhile {} persons read, p50 {} ms, p99 {} ms, slowest {} ms",
                        what,
                        changed,
                        Math.round(seconds * 10) / 10.0,
                        Math.round(changed / seconds),
                        times.size(),
                        millis(times, 0.5),
                        millis(times, 0.99),
                        millis(times, 1));
        assertThat(changed).isGreaterThanOrEqualTo(DOSSIERS);
    }

    /** One person after the other, by number of the passport and opened; each is found and read right. */
    private List<Long> read(AtomicBoolean over, boolean finds) {
        Random random = new Random(7);
        List<Long> times = new ArrayList<>();
        while (!over.get()) {
            long id = 1 + random.nextInt(DOSSIERS);
            long begin = System.nanoTime();
            if (finds) {
                assertThat(repository.byMarks(marks.allOfPaper("AB" + (1_000_000 + id))))
                        .contains(id);
            }
            assertThat(repository.byId(id).orElseThrow().holder().data().passportNumber())
                    .isEqualTo("AB" + (1_000_000 + id));
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    private static double millis(List<Long> times, double part) {
        return Math.round(times.get((int) Math.min(times.size() - 1L, Math.round(part * times.size()))) / 1e4) / 100.0;
    }
}
