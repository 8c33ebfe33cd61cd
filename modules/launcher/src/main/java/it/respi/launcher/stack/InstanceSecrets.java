// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import it.respi.launcher.LocalDatabase;
import it.respi.launcher.LocalKeycloak;
import it.respi.launcher.part.SecretFile;
import java.util.Map;

/** Secrets and addresses that the parts of one instance share. */
final class InstanceSecrets {

    private static final String WEB = "RESPI_OIDC_SECRET";
    private static final String PROGRAM = "RESPI_PROGRAM_SECRET";
    private static final String ADMIN = "KC_BOOTSTRAP_ADMIN_PASSWORD";

    private final Instance instance;
    private final Surroundings surroundings;
    private final SecretFile file;

    InstanceSecrets(Instance instance, Surroundings surroundings) {
        this.instance = instance;
        this.surroundings = surroundings;
        this.file = new SecretFile(instance.folder().resolve("secrets.properties"));
    }

    /** Values for the gaps of the realm file, and the first administrator of Keycloak itself. */
    Map<String, String> forRealm() {
        return Map.of(
                WEB,
                file.get(WEB),
                PROGRAM,
                file.get(PROGRAM),
                "RESPI_PUBLIC_URL",
                publicUrl(),
                "RESPI_DEMO_PASSWORD",
                demoPassword(),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                ADMIN,
                file.get(ADMIN));
    }

    /** What the application must know of the realm. */
    Map<String, String> forSignIn(LocalKeycloak keycloak) {
        return Map.of("RESPI_OIDC_ISSUER", keycloak.issuer(), "RESPI_OIDC_CLIENT", "respi-web", WEB, file.get(WEB));
    }

    /** What the application must know of the database. */
    Map<String, String> forDatabase(LocalDatabase database) {
        return Map.of(
                "SPRING_DATASOURCE_URL", database.jdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", database.user(),
                "SPRING_DATASOURCE_PASSWORD", database.password());
    }

    String publicUrl() {
        return surroundings.chosen("RESPI_PUBLIC_URL", instance.publicUrl());
    }

    /** Password of the invented people; not a secret. */
    String demoPassword() {
        return surroundings.chosen("RESPI_DEMO_PASSWORD", "respi-demo");
    }
}
