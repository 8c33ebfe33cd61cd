// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import it.respi.launcher.part.Console;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Whether the process that reads uploads can be cut off from the network here. The application demands it; on a machine of
 * somebody who tries Respi and that cannot, the launcher does without, and says so.
 */
final class ReadingFence {
    private static final List<List<String>> WAYS = List.of(
            List.of("unshare", "--net", "--", "true"), List.of("unshare", "--map-root-user", "--net", "--", "true"));

    private final Surroundings surroundings;
    private final boolean possible;

    ReadingFence(Surroundings surroundings) {
        this(surroundings, WAYS.stream().anyMatch(ReadingFence::works));
    }

    ReadingFence(Surroundings surroundings, boolean possible) {
        this.surroundings = surroundings;
        this.possible = possible;
    }

    /** What the application is told in {@code RESPI_FENCE_REQUIRED}; a person who chose is obeyed. */
    String required() {
        return surroundings.chosen("RESPI_FENCE_REQUIRED", String.valueOf(possible));
    }

    void tell(Console console) {
        if (!possible) {
            console.say("true".equals(required()) ? "fence.refused" : "fence.none");
        }
    }

    private static boolean works(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
