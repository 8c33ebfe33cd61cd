// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import java.util.List;
import java.util.Random;

/** Seeded chance that is as uneven as life: a few values take most. The same seed gives the same data. */
final class Chance {
    private static final List<String> SYLLABLES = List.of(
            "ba", "den", "ko", "li", "mar", "no", "rui", "sa", "tel", "va", "zor", "hi", "gu", "pet", "an", "ous");
    static final List<String> COMMON_SURNAMES = List.of(
            "Mohamed",
            "Singh",
            "Hoxha",
            "Ahmed",
            "Kaur",
            "Diallo",
            "Chen",
            "Ali",
            "Hassan",
            "Popescu",
            "Khan",
            "El Amrani",
            "Traore",
            "Hussain",
            "Kumar",
            "Begum",
            "Hu",
            "Islam",
            "Rossi",
            "Kovalenko");
    static final List<String> COMMON_GIVEN =
            List.of("Mohamed", "Fatima", "Ahmed", "Amina", "Elena", "Ali", "Maria", "Omar", "Olena", "Ana");
    /** Letters of four syllables at most; all common surnames are shorter. */
    static final int LONGEST_OF_FOUR = 12;

    private static final double COMMON_NAME = 0.05;
    private static final int GIVEN_NAMES = 800;
    private static final int MOST_DETOURS = 14;

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** Index of a weight, as often as it weighs. */
    int pick(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        throw new IllegalStateException("weights without weight");
    }

    /** A surname; one in twenty is one of the twenty commonest, one in two hardly anybody else bears. */
    String surname() {
        return random.nextDouble() < COMMON_NAME
                ? COMMON_SURNAMES.get(random.nextInt(COMMON_SURNAMES.size()))
                : name(random, 3 + random.nextInt(4));
    }

    String givenName() {
        return random.nextDouble() < 2 * COMMON_NAME
                ? COMMON_GIVEN.get(random.nextInt(COMMON_GIVEN.size()))
                : name(new Random(random.nextInt(GIVEN_NAMES)), 2);
    }

    /** How often papers were missing: mostly never, sometimes very often. */
    int detours() {
        return (int) Math.min(MOST_DETOURS, -Math.log(1 - random.nextDouble()) * 1.5);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean once(double share) {
        return random.nextDouble() < share;
    }

    private static String name(Random from, int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES.get(from.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
