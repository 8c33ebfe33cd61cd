// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting until a started part answers, with a word now and then for the person who waits. */
public final class Readiness {

    private static final Duration WORD_EVERY = Duration.ofSeconds(10);

    private Readiness() {}

    /** Waits until {@code ready}; refused when {@code child} ends before, or after {@code patience}. */
    public static void await(ChildProcess child, BooleanSupplier ready, Duration patience, Console console) {
        long begin = System.nanoTime();
        long nextWord = WORD_EVERY.toNanos();
        while (!ready.getAsBoolean()) {
            if (!child.isAlive()) {
                throw child.died();
            }
            long waited = System.nanoTime() - begin;
            if (waited > patience.toNanos()) {
                throw new StartRefused("part.late", child.name(), patience.toSeconds());
            }
            if (waited > nextWord) {
                console.say("part.waiting", child.name(), waited / 1_000_000_000L);
                nextWord += WORD_EVERY.toNanos();
            }
            Pause.millis(200);
        }
        // somebody else may have answered on the port in the instant in which the part died
        if (!child.isAlive()) {
            throw child.died();
        }
    }

    /** Whether {@code address} answers 200 within two seconds. */
    public static boolean answersOk(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(2000);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            // nobody listens yet: that is what is being waited for
            return false;
        }
    }
}
