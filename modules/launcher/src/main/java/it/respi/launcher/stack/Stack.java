// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import it.respi.launcher.LocalDatabase;
import it.respi.launcher.LocalKeycloak;
import it.respi.launcher.database.Durability;
import it.respi.launcher.part.ChildProcess;
import it.respi.launcher.part.Console;
import it.respi.launcher.part.Folders;
import it.respi.launcher.part.StartRefused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Database, Keycloak and application of one instance: started as early as each can be, stopped in reverse. */
final class Stack implements AutoCloseable {

    private final Instance instance;
    private final Surroundings surroundings;
    private final Console console;
    private final boolean examples;
    private final InstanceSecrets secrets;
    private final LocalDatabase database;
    private final LocalKeycloak keycloak;
    private final Application application;
    private volatile boolean closing;

    /** Nothing runs yet; {@code examples} fills an empty archive with example data. */
    Stack(Instance instance, Surroundings surroundings, Path jar, boolean examples, Console console) {
        this.instance = instance;
        this.surroundings = surroundings;
        this.examples = examples;
        this.console = console;
        this.secrets = new InstanceSecrets(instance, surroundings);
        this.database = new LocalDatabase(
                instance.folder().resolve("database"),
                instance.databasePort(),
                instance.log("database"),
                Durability.FULL);
        this.keycloak = new LocalKeycloak(new LocalKeycloak.Settings(
                instance.folder().resolve("keycloak"),
                instance.keycloakPort(),
                instance.keycloakManagementPort(),
                Folders.project().resolve("config/keycloak/respi-realm.json"),
                instance.log("keycloak"),
                secrets.forRealm()));
        this.application = new Application(jar, instance);
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
        List<CompletableFuture<Void>> parts = new ArrayList<>();
        if (!surroundings.hasSignIn()) {
            parts.add(inBackground("part.keycloak", () -> keycloak.start(console)));
        }
        if (!surroundings.hasDatabase()) {
            timed("part.database", () -> database.start(console));
        }
        parts.add(inBackground("part.application", () -> application.start(environment(), console)));
        CompletableFuture<Void> firstFailure = new CompletableFuture<>();
        parts.forEach(part -> part.exceptionally(failure -> {
            firstFailure.completeExceptionally(failure);
            return null;
        }));
        CompletableFuture<Void> all = CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new));
        join(CompletableFuture.anyOf(all, firstFailure));
    }

    /** Returns never while all is well: refused when a part ends by itself. */
    void watch() {
        List<ChildProcess> parts = new ArrayList<>(List.of(application.process()));
        if (!surroundings.hasSignIn()) {
            parts.add(keycloak.process());
        }
        if (!surroundings.hasDatabase()) {
            parts.add(database.process());
        }
        join(CompletableFuture.anyOf(parts.stream().map(ChildProcess::onEnd).toArray(CompletableFuture<?>[]::new)));
        throw parts.stream()
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

    private Map<String, String> environment() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("SERVER_PORT", String.valueOf(instance.port()));
        values.put("MANAGEMENT_SERVER_PORT", String.valueOf(instance.managementPort()));
        values.put("SERVER_ADDRESS", surroundings.chosen("SERVER_ADDRESS", "127.0.0.1"));
        values.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        values.putAll(surroundings.hasDatabase() ? surroundings.database() : secrets.forDatabase(database));
        values.putAll(surroundings.hasSignIn() ? surroundings.signIn() : secrets.forSignIn(keycloak));
        values.put("RESPI_PUBLIC_URL", secrets.publicUrl());
        Path documents = Folders.create(instance.folder().resolve("documents"));
        values.put("RESPI_DOCUMENTS_DIR", surroundings.chosen("RESPI_DOCUMENTS_DIR", documents.toString()));
        values.put(
                "RESPI_KEYS_DIR",
                surroundings.chosen(
                        "RESPI_KEYS_DIR", instance.folder().resolve("keys").toString()));
        values.put("RESPI_DEMO", String.valueOf(examples));
        values.put("RESPI_DEMO_PASSWORD", secrets.demoPassword());
        return values;
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
