// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What the operating system can enforce around a child process, found out by trying.
 *
 * @param prefix programs that start it, each of which becomes the next
 * @param noNetwork whether it has no network
 * @param hardLimits whether the kernel counts its processor time and the size of its files
 */
record Fence(List<String> prefix, boolean noNetwork, boolean hardLimits) {
    /** Seconds of processor time, start included; the kernel ends it after them. */
    static final int CPU_SECONDS = 12;

    private static final List<List<String>> NO_NETWORK =
            List.of(List.of("unshare", "--net", "--"), List.of("unshare", "--map-root-user", "--net", "--"));
    private static final List<String> LIMITS =
            List.of("prlimit", "--cpu=" + CPU_SECONDS, "--fsize=" + (256L << 20), "--nofile=256", "--core=0", "--");

    /** None at all: what is left when the system permits nothing. */
    static final Fence NONE = new Fence(List.of(), false, false);

    Fence {
        prefix = List.copyOf(prefix);
    }

    /** The strongest that this system permits. */
    static Fence strongest() {
        List<String> net = NO_NETWORK.stream().filter(Fence::works).findFirst().orElse(List.of());
        boolean limits = works(LIMITS);
        List<String> prefix = new ArrayList<>(net);
        if (limits) {
            prefix.addAll(LIMITS);
        }
        return new Fence(prefix, !net.isEmpty(), limits);
    }

    private static boolean works(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // not on this system
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
