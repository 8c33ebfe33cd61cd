// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.load;

import it.respi.bench.load.Operation.Outcome;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Counts what the clients of one block did; a failure of one is a wrong answer, never silent. */
final class Tally {
    private static final long LONGEST_MICROS = 120_000_000;

    private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);
    private final LongAdder wrong = new LongAdder();
    private final AtomicBoolean exhausted = new AtomicBoolean();

    /** Runs the operation once; its time counts from {@code since}, a value of {@link System#nanoTime}. */
    void once(Operation operation, int client, long since) throws InterruptedException {
        Outcome outcome;
        try {
            outcome = operation.run(client);
        } catch (IOException | SQLException e) {
            if (wrong.sum() == 0) {
                System.err.println(e); // one is enough to see what it is; the others are counted
            }
            outcome = Outcome.WRONG;
        }
        switch (outcome) {
            case DONE -> micros.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - since) / 1000));
            case WRONG -> wrong.increment();
            case EXHAUSTED -> exhausted.set(true);
        }
    }

    boolean exhausted() {
        return exhausted.get();
    }

    Histogram micros() {
        return micros;
    }

    long wrong() {
        return wrong.sum();
    }
}
