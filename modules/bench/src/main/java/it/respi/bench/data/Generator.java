// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Invents dossiers, oldest first, over five years; nearly all older ones are over, the newer ones are on their way. Where
 * more shall wait than that, older ones wait too, of which only the beginning is known.
 */
final class Generator {
    private static final int DAYS = 1826;
    private static final int USUAL_LENGTH = 200;
    private static final double STUCK = 0.01;
    private static final double BRIEF = 0.7;
    private static final double HIDDEN = 0.0005;

    private final Chance chance;
    private final Network network;
    private final int total;
    private final LocalDateTime now;
    private final Map<Integer, Integer> ofYear;
    private final int[] weights;
    private final double stuck;
    private final int first;
    private int serial;

    /**
     * @param size how many, and how many of them wait
     * @param before how many were invented already, with how many numbers of each year
     */
    Generator(long seed, Network network, Size size, LocalDateTime now, Before before) {
        this.first = before.dossiers();
        this.serial = first;
        this.ofYear = new HashMap<>(before.numbered());
        this.weights = network.weights();
        this.chance = new Chance(seed);
        this.network = network;
        this.total = size.dossiers();
        this.stuck = size.stuck();
        this.now = now;
    }

    boolean hasNext() {
        return serial < first + total;
    }

    Dossier next() {
        serial++;
        LocalDateTime opened = now.minusDays(DAYS)
                .plus(Duration.ofDays(DAYS).dividedBy(total).multipliedBy(serial - first - 1L))
                .plusNanos(chance.below(1000) * 1_000_000L);
        long age = Duration.between(opened, now).toDays();
        Stage stage = stage(age);
        int year = opened.getYear();
        int count = ofYear.merge(year, 1, Integer::sum);
        return new Dossier(
                serial,
                "CN-%d-%06d".formatted(year, count),
                chance.surname(),
                chance.givenName(),
                network.desks().get(chance.pick(weights)),
                opened,
                stage,
                chance.detours(),
                stage == Stage.OVER ? chance.once(BRIEF) : stuck > STUCK && age >= USUAL_LENGTH,
                chance.once(HIDDEN));
    }

    /**
     * How much is invented.
     *
     * @param steps how many dossiers wait at an open step, about; 0 = as many as usual
     */
    record Size(int dossiers, int steps) {
        /** Share of the older ones that wait. */
        double stuck() {
            double young = dossiers * (double) USUAL_LENGTH / DAYS;
            return Math.max(STUCK, (steps - young) / (dossiers - young));
        }
    }

    /** What was invented before. */
    record Before(int dossiers, Map<Integer, Integer> numbered) {
        static final Before NOTHING = new Before(0, Map.of());

        Before {
            numbered = Map.copyOf(numbered);
        }
    }

    /** What was invented until now. */
    Before until() {
        return new Before(serial, ofYear);
    }

    /** How many dossiers got a number in each year. */
    Map<Integer, Integer> numbered() {
        return Map.copyOf(ofYear);
    }

    private Stage stage(long age) {
        int steps = Stage.OVER.ordinal();
        if (age >= USUAL_LENGTH) {
            return chance.once(stuck) ? Stage.values()[chance.below(steps)] : Stage.OVER;
        }
        int usual = (int) (age * steps / USUAL_LENGTH) + chance.below(3) - 1;
        return Stage.values()[Math.clamp(usual, 0, steps - 1)];
    }
}
