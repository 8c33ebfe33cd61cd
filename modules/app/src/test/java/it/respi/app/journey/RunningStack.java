// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import it.respi.launcher.LocalDatabase;
import it.respi.launcher.LocalKeycloak;
import it.respi.launcher.database.Durability;
import it.respi.launcher.part.ChildProcess;
import it.respi.launcher.part.Console;
import it.respi.launcher.part.Folders;
import it.respi.launcher.part.Ports;
import it.respi.launcher.part.Readiness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Database, Keycloak and the packaged application on free ports, with a fresh folder below {@code target}. */
final class RunningStack implements AutoCloseable {
    static final String PASSWORD = "respi-demo";

    private static final String SECRET = "only-for-the-tests";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Console console = new Console(System.out, System.err);
    private final Path folder = Path.of("target", "stack").toAbsolutePath();
    private final int port = Ports.anyFree();
    private final int managementPort = Ports.anyFree();
    private final int databasePort = Ports.anyFree();
    private final LocalKeycloak keycloak;
    private LocalDatabase database;
    private ChildProcess application;

    /** Nothing runs yet; what an earlier run left is gone. */
    RunningStack() {
        database = newDatabase();
        database.stopLeftOver();
        application = newApplication();
        application.stopLeftOver(Duration.ofSeconds(10));
        keycloak = new LocalKeycloak(new LocalKeycloak.Settings(
                folder.resolve("keycloak"),
                Ports.anyFree(),
                Ports.anyFree(),
                Folders.project().resolve("config/keycloak/respi-realm.json"),
                log("keycloak"),
                forRealm()));
        keycloak.stopLeftOver();
        Folders.delete(folder);
    }

    /** Starts all three and returns when they answer. */
    void start() {
        CompletableFuture<Void> signIn = CompletableFuture.runAsync(() -> keycloak.start(console));
        database.start(console);
        signIn.join();
        startApplication();
    }

    /** Ends the application at once, as a power cut would (SIGKILL). */
    void killApplication() {
        ProcessHandle process = ProcessHandle.of(application.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    void startApplication() {
        application = newApplication();
        application.start(command(), forApplication());
        String health = "http://127.0.0.1:" + managementPort + "/actuator/health/readiness";
        Readiness.await(application, () -> Readiness.answersOk(health), PATIENCE, console);
    }

    void stopDatabase() {
        database.close();
    }

    void startDatabase() {
        database = newDatabase();
        database.start(console);
    }

    /** Where people go; a name, because browsers keep Keycloak's cookies for localhost only. */
    String address() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        application.stop(Duration.ofSeconds(15));
        keycloak.close();
        database.close();
    }

    private LocalDatabase newDatabase() {
        return new LocalDatabase(folder.resolve("database"), databasePort, log("database"), Durability.FULL);
    }

    private ChildProcess newApplication() {
        return new ChildProcess("app", log("application"), folder.resolve("application.pid"), marker());
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                marker(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-jar",
                System.getProperty("respi.jar", "target/respi.jar"));
    }

    private Map<String, String> forRealm() {
        return Map.of(
                "RESPI_OIDC_SECRET", SECRET,
                "RESPI_PROGRAM_SECRET", SECRET,
                "RESPI_PUBLIC_URL", address(),
                "RESPI_DEMO_PASSWORD", PASSWORD,
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", SECRET);
    }

    private Map<String, String> forApplication() {
        return Map.ofEntries(
                Map.entry("SERVER_PORT", String.valueOf(port)),
                Map.entry("MANAGEMENT_SERVER_PORT", String.valueOf(managementPort)),
                Map.entry("SPRING_DATASOURCE_URL", database.jdbcUrl()),
                Map.entry("SPRING_DATASOURCE_USERNAME", database.user()),
                Map.entry("SPRING_DATASOURCE_PASSWORD", database.password()),
                Map.entry("RESPI_OIDC_ISSUER", keycloak.issuer()),
                Map.entry("RESPI_OIDC_CLIENT", "respi-web"),
                Map.entry("RESPI_OIDC_SECRET", SECRET),
                Map.entry("RESPI_PUBLIC_URL", address()),
                Map.entry(
                        "RESPI_DOCUMENTS_DIR",
                        Folders.create(folder.resolve("documents")).toString()),
                Map.entry("RESPI_DEMO", "true"),
                Map.entry("RESPI_DEMO_PASSWORD", PASSWORD));
    }

    private Path log(String part) {
        return folder.resolve("logs").resolve(part + ".log");
    }

    private String marker() {
        return "-Drespi.instance=" + folder;
    }
}
