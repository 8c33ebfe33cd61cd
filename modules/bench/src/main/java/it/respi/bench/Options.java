// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the person typed after {@code bench}.
 *
 * @param dossiers how many are invented
 * @param steps how many of them wait at an open step, about; 0 = as many as usual
 * @param seconds length of one block
 * @param minutes after which nothing new is measured
 * @param memory megabytes of data that the database keeps in memory
 * @param growth whether an archive of {@value #SMALL} dossiers is measured beside it
 * @param only the one operation of the application that is measured, or null for all
 * @param keep where filled archives are kept for the next run, or null
 * @param help whether only the help is wanted
 */
record Options(
        int dossiers,
        int steps,
        int seconds,
        int minutes,
        int memory,
        boolean growth,
        @Nullable String only,
        @Nullable Path keep,
        boolean help) {
    /** The archive that a large one is compared with. */
    static final int SMALL = 10_000;

    private static final String STEPS = "--steps";
    private static final String KEEP = "--keep";
    private static final String GROWTH = "--growth";
    private static final String ONLY = "--only";
    private static final Map<String, List<Integer>> KNOWN = Map.of(
            "--dossiers",
            List.of(SMALL, 1_000, 2_000_000),
            STEPS,
            List.of(0, 2_000, 2_000_000),
            "--seconds",
            List.of(3, 1, 60),
            "--minutes",
            List.of(12, 3, 180),
            "--memory",
            List.of(128, 64, 65_536));

    /** Reads {@code --name value}; refused when a name is not known or a number is out of its range. */
    static Options parse(String... arguments) {
        Map<String, Integer> given = new HashMap<>();
        boolean growth = false;
        String only = null;
        Path keep = null;
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            if (name.equals("--help") || name.equals("-h")) {
                return new Options(0, 0, 0, 0, 0, false, null, null, true);
            } else if (name.equals(GROWTH)) {
                growth = true;
            } else if (name.equals(KEEP) && i + 1 < arguments.length) {
                keep = Path.of(arguments[++i]).toAbsolutePath();
            } else if (name.equals(ONLY) && i + 1 < arguments.length && Doors.NAMES.contains(arguments[i + 1])) {
                only = arguments[++i];
            } else if (KNOWN.containsKey(name) && i + 1 < arguments.length) {
                given.put(name, number(name, arguments[++i]));
            } else {
                throw new IllegalArgumentException(Words.say("option.unknown", name));
            }
        }
        int steps = value(given, STEPS);
        return new Options(
                Math.max(steps, value(given, "--dossiers")),
                steps,
                value(given, "--seconds"),
                value(given, "--minutes"),
                value(given, "--memory"),
                growth,
                only,
                keep,
                false);
    }

    /** Whether an operation is to be measured. */
    boolean wants(String operation) {
        return only == null || only.equals(operation);
    }

    Duration block() {
        return Duration.ofSeconds(seconds);
    }

    /** The command that repeats the run, without what says nothing of the result. */
    String command() {
        return "scripts/respi bench --dossiers %d%s --seconds %d --minutes %d --memory %d%s%s"
                .formatted(
                        dossiers,
                        steps == 0 ? "" : " " + STEPS + " " + steps,
                        seconds,
                        minutes,
                        memory,
                        growth ? " " + GROWTH : "",
                        only == null ? "" : " " + ONLY + " '" + only + "'");
    }

    private static int value(Map<String, Integer> given, String name) {
        return given.getOrDefault(name, range(name).getFirst());
    }

    private static int number(String name, String text) {
        List<Integer> range = range(name);
        try {
            int number = Integer.parseInt(text);
            if (number >= range.get(1) && number <= range.get(2)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Words.say("option.range", name, range.get(1), range.get(2)), e);
        }
        throw new IllegalArgumentException(Words.say("option.range", name, range.get(1), range.get(2)));
    }

    private static List<Integer> range(String name) {
        return Objects.requireNonNull(KNOWN.get(name));
    }
}
