// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Versions of the servers, as pinned in the parent pom. */
public final class Versions {

    private static final Properties PINNED = load();

    private Versions() {}

    /** Version of the MariaDB server, for example 11.4.5. */
    public static String mariadb() {
        return Objects.requireNonNull(PINNED.getProperty("mariadb"));
    }

    /** Version of the Keycloak server, for example 26.7.3. */
    public static String keycloak() {
        return Objects.requireNonNull(PINNED.getProperty("keycloak"));
    }

    private static Properties load() {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("/launcher-versions.properties")) {
            versions.load(Objects.requireNonNull(in));
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
