// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher;

import it.respi.launcher.identity.KeycloakDistribution;
import it.respi.launcher.identity.KeycloakHome;
import it.respi.launcher.part.ChildProcess;
import it.respi.launcher.part.Console;
import it.respi.launcher.part.Folders;
import it.respi.launcher.part.Readiness;
import it.respi.launcher.part.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A Keycloak server of this machine with the realm {@code respi}, reachable on the loopback address only. */
public final class LocalKeycloak implements AutoCloseable {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);
    private static final Duration START_PATIENCE = Duration.ofMinutes(4);

    private final Settings settings;
    private final KeycloakHome home;
    private final ChildProcess build;
    private final ChildProcess server;

    /**
     * How one instance runs.
     *
     * @param folder its folder, which keeps its data between runs
     * @param port port of the sign-in pages
     * @param managementPort port of the health page
     * @param realm realm file to import
     * @param log log file
     * @param values values for the gaps of the realm file, passed as environment
     */
    public record Settings(
            Path folder, int port, int managementPort, Path realm, Path log, Map<String, String> values) {}

    /** Nothing runs yet. */
    public LocalKeycloak(Settings settings) {
        this.settings = settings;
        Path folder = settings.folder().toAbsolutePath();
        this.home = new KeycloakHome(folder, settings.realm(), settings.values());
        this.server = new ChildProcess(
                Texts.text("part.keycloak"), settings.log(), folder.resolve("pid"), "-Dkc.home.dir=" + folder + " ");
        this.build = new ChildProcess(
                Texts.text("part.keycloakBuild"),
                settings.log().resolveSibling("keycloak-build.log"),
                folder.resolve("build.pid"),
                "-Dkc.home.dir=" + Folders.home());
    }

    /** Starts the server and returns when it answers; the first start on a machine prepares it (about half a minute). */
    public void start(Console console) {
        stopLeftOver();
        KeycloakDistribution distribution = new KeycloakDistribution(Folders.home());
        if (!distribution.isPrepared()) {
            console.say("keycloak.preparing");
            distribution.prepare(build);
        }
        home.prepare(distribution);
        Path folder = settings.folder().toAbsolutePath();
        server.start(KeycloakDistribution.command(folder, arguments()), settings.values());
        Readiness.await(server, this::answers, START_PATIENCE, console);
        home.keep();
    }

    /** Stops a server that an earlier run left behind on this folder; true if there was one. */
    public boolean stopLeftOver() {
        boolean building = build.stopLeftOver(STOP_PATIENCE);
        return server.stopLeftOver(STOP_PATIENCE) || building;
    }

    /** Issuer of the realm's tokens, as browsers and the application reach it. */
    public String issuer() {
        return "http://localhost:" + settings.port() + "/realms/respi";
    }

    /** The running server, for those who watch over it. */
    public ChildProcess process() {
        return server;
    }

    /** Stops the server cleanly; harmless twice, and before the start. */
    @Override
    public void close() {
        build.stop(Duration.ofSeconds(2));
        server.stop(STOP_PATIENCE);
    }

    private List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--http-management-port=" + settings.managementPort(),
                "--hostname=http://localhost:" + settings.port(),
                "--cache=local",
                // its health page reports every look at it before it is ready
                "--log-level=INFO,io.smallrye.health:ERROR");
    }

    private boolean answers() {
        return Readiness.answersOk("http://127.0.0.1:" + settings.managementPort() + "/health/ready");
    }
}
