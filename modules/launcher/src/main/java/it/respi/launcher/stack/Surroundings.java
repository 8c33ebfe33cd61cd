// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import it.respi.launcher.part.StartRefused;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the environment says: parts that run elsewhere, and values chosen by the person. */
final class Surroundings {

    private final Map<String, String> environment;

    Surroundings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Whether {@code RESPI_DB_URL} names a database that is not ours to start. */
    boolean hasDatabase() {
        return has("RESPI_DB_URL");
    }

    /** Whether {@code RESPI_OIDC_ISSUER} names a realm that is not ours to start. */
    boolean hasSignIn() {
        return has("RESPI_OIDC_ISSUER");
    }

    /** Refused when a part that runs elsewhere is named but not completely. */
    void requireComplete() {
        if (hasDatabase()) {
            database();
        }
        if (hasSignIn()) {
            signIn();
        }
    }

    /** What the application must know of the database that runs elsewhere. */
    Map<String, String> database() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("SPRING_DATASOURCE_URL", required("RESPI_DB_URL"));
        values.put("SPRING_DATASOURCE_USERNAME", required("RESPI_DB_USER"));
        values.put("SPRING_DATASOURCE_PASSWORD", required("RESPI_DB_PASSWORD"));
        return values;
    }

    /** What the application must know of the realm that runs elsewhere. */
    Map<String, String> signIn() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("RESPI_OIDC_ISSUER", required("RESPI_OIDC_ISSUER"));
        values.put("RESPI_OIDC_CLIENT", chosen("RESPI_OIDC_CLIENT", "respi-web"));
        values.put("RESPI_OIDC_SECRET", required("RESPI_OIDC_SECRET"));
        return values;
    }

    /**
     * Whether the application shall fill an empty archive with example data: a database that is not ours stays as it is
     * unless somebody asks for them.
     */
    boolean wantsExamples(boolean asked) {
        return asked || chosen("RESPI_DEMO", hasDatabase() ? "false" : "true").equals("true");
    }

    /** Megabytes of data that our database keeps in memory ({@code RESPI_DB_MEMORY}); 0 when nobody chose. */
    int databaseMemory() {
        String chosen = chosen("RESPI_DB_MEMORY", "0");
        if (!chosen.matches("\\d{1,6}")) {
            throw new StartRefused("environment.number", "RESPI_DB_MEMORY");
        }
        return Integer.parseInt(chosen);
    }

    /** The value of {@code name}, or {@code otherwise} when it is not set or empty. */
    String chosen(String name, String otherwise) {
        return has(name) ? required(name) : otherwise;
    }

    private boolean has(String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }

    private String required(String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new StartRefused("environment.missing", name);
        }
        return value;
    }
}
