// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/** Invents dossiers, oldest first, over five years; nearly all older ones are over, the newer ones are on their way. */
final class Generator {
    private static final int DAYS = 1826;
    private static final int USUAL_LENGTH = 200;
    private static final double STUCK = 0.01;

    private final Chance chance;
    private final Network network;
    private final int total;
    private final LocalDateTime now;
    private final Map<Integer, Integer> ofYear = new HashMap<>();
    private int serial;

    Generator(long seed, Network network, int total, LocalDateTime now) {
        this.chance = new Chance(seed);
        this.network = network;
        this.total = total;
        this.now = now;
    }

    boolean hasNext() {
        return serial < total;
    }

    Dossier next() {
        serial++;
        LocalDateTime opened = now.minusDays(DAYS)
                .plus(Duration.ofDays(DAYS).dividedBy(total).multipliedBy(serial - 1L))
                .plusNanos(chance.below(1000) * 1_000_000L);
        int year = opened.getYear();
        int count = ofYear.merge(year, 1, Integer::sum);
        return new Dossier(
                serial,
                "CN-%d-%06d".formatted(year, count),
                chance.surname(),
                chance.givenName(),
                network.desks().get(chance.pick(40, 25, 15, 10, 6, 4)),
                opened,
                stage(Duration.between(opened, now).toDays()),
                chance.detours());
    }

    /** How many dossiers got a number in each year. */
    Map<Integer, Integer> numbered() {
        return Map.copyOf(ofYear);
    }

    private Stage stage(long age) {
        int steps = Stage.OVER.ordinal();
        if (age >= USUAL_LENGTH) {
            return chance.once(STUCK) ? Stage.values()[chance.below(steps)] : Stage.OVER;
        }
        int usual = (int) (age * steps / USUAL_LENGTH) + chance.below(3) - 1;
        return Stage.values()[Math.clamp(usual, 0, steps - 1)];
    }
}
