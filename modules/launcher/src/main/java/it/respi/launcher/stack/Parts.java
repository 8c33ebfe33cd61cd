// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import it.respi.launcher.LocalDatabase;
import it.respi.launcher.LocalKeycloak;
import it.respi.launcher.database.Durability;
import it.respi.launcher.part.Console;
import it.respi.launcher.part.Folders;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one instance is made of, and what its parts must know of each other. */
final class Parts {
    private final Instance instance;
    private final Surroundings surroundings;
    private final Path jar;
    private final boolean examples;
    private final InstanceSecrets secrets;
    private final ReadingFence fence;

    /** {@code examples} fills an empty archive with example data. */
    Parts(Instance instance, Surroundings surroundings, Path jar, boolean examples) {
        this.instance = instance;
        this.surroundings = surroundings;
        this.jar = jar;
        this.examples = examples;
        this.secrets = new InstanceSecrets(instance, surroundings);
        this.fence = new ReadingFence(surroundings);
    }

    /** Says what this machine cannot do, if anything. */
    void tellWeakness(Console console) {
        fence.tell(console);
    }

    LocalDatabase newDatabase() {
        return new LocalDatabase(
                        instance.folder().resolve("database"),
                        instance.databasePort(),
                        instance.log("database"),
                        Durability.FULL)
                .withMemory(surroundings.databaseMemory());
    }

    LocalKeycloak newKeycloak() {
        return new LocalKeycloak(new LocalKeycloak.Settings(
                instance.folder().resolve("keycloak"),
                instance.keycloakPort(),
                instance.keycloakManagementPort(),
                Folders.project().resolve("config/keycloak/respi-realm.json"),
                instance.log("keycloak"),
                secrets.forRealm()));
    }

    Application newApplication() {
        return new Application(jar, instance);
    }

    /** What the application finds in its environment. */
    Map<String, String> environment(LocalDatabase database, LocalKeycloak keycloak) {
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
                "RESPI_AUDIT_ROOTS_DIR",
                surroundings.chosen(
                        "RESPI_AUDIT_ROOTS_DIR",
                        instance.folder().resolve("roots").toString()));
        values.put(
                "RESPI_KEYS_DIR",
                surroundings.chosen(
                        "RESPI_KEYS_DIR", instance.folder().resolve("keys").toString()));
        values.put("RESPI_FENCE_REQUIRED", fence.required());
        values.put("RESPI_DEMO", String.valueOf(examples));
        values.put("RESPI_DEMO_PASSWORD", secrets.demoPassword());
        return values;
    }

    /** Password of the invented people; not a secret. */
    String demoPassword() {
        return secrets.demoPassword();
    }
}
