// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import it.respi.launcher.LocalDatabase;
import it.respi.launcher.LocalKeycloak;
import it.respi.launcher.part.ChildProcess;
import it.respi.launcher.part.Console;
import it.respi.launcher.part.StartRefused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Database, Keycloak and application of one instance: started as early as each can be, stopped in reverse. */
final class Stack implements AutoCloseable {

    private final Surroundings surroundings;
    private final Console console;
    private final Parts parts;
    private final LocalDatabase database;
    private final LocalKeycloak keycloak;
    private final Application application;
    private volatile boolean closing;

    /** Nothing runs yet; {@code examples} fills an empty archive with example data. */
    Stack(Instance instance, Surroundings surroundings, Path jar, boolean examples, Console console) {
        this.surroundings = surroundings;
        this.console = console;
        this.parts = new Parts(instance, surroundings, jar, examples);
        this.database = parts.newDatabase();
        this.keycloak = parts.newKeycloak();
        this.application = parts.newApplication();
    }

    /** Stops what a launcher that was killed left running in this instance. */
    void stopLeftOvers() {
        boolean found = application.stopLeftOver();
        found |= keycloak.stopLeftOver();
        found |= database.stopLeftOver();
        if (found) {
            console.say("leftOver.stopped");
        }
    }

    /** Starts all parts; returns when all are ready, refused as soon as one fails. */
    void start() {
        parts.tellWeakness(console);
        List<CompletableFuture<Void>> starts = new ArrayList<>();
        if (!surroundings.hasSignIn()) {
            starts.add(inBackground("part.keycloak", () -> keycloak.start(console)));
        }
        if (!surroundings.hasDatabase()) {
            timed("part.database", () -> database.start(console));
        }
        starts.add(inBackground(
                "part.application", () -> application.start(parts.environment(database, keycloak), console)));
        CompletableFuture<Void> firstFailure = new CompletableFuture<>();
        starts.forEach(part -> part.exceptionally(failure -> {
            firstFailure.completeExceptionally(failure);
            return null;
        }));
        CompletableFuture<Void> all = CompletableFuture.allOf(starts.toArray(CompletableFuture<?>[]::new));
        join(CompletableFuture.anyOf(all, firstFailure));
    }

    /** Returns never while all is well: refused when a part ends by itself. */
    void watch() {
        List<ChildProcess> running = new ArrayList<>(List.of(application.process()));
        if (!surroundings.hasSignIn()) {
            running.add(keycloak.process());
        }
        if (!surroundings.hasDatabase()) {
            running.add(database.process());
        }
        join(CompletableFuture.anyOf(running.stream().map(ChildProcess::onEnd).toArray(CompletableFuture<?>[]::new)));
        throw running.stream()
                .filter(part -> !part.isAlive())
                .findFirst()
                .map(ChildProcess::died)
                .orElseGet(() -> new StartRefused("stopping"));
    }

    /** Whether the person asked to stop. */
    boolean isClosing() {
        return closing;
    }

    /** Stops application, Keycloak and database, in this order. */
    @Override
    public void close() {
        closing = true;
        application.close();
        keycloak.close();
        database.close();
    }

    private CompletableFuture<Void> inBackground(String key, Runnable work) {
        return CompletableFuture.runAsync(
                () -> timed(key, work), task -> Thread.ofPlatform().daemon().start(task));
    }

    private void timed(String key, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        console.say(key + ".ready", (System.nanoTime() - begin) / 1e9);
    }

    private static void join(CompletableFuture<?> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
