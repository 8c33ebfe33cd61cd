// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import it.respi.launcher.LocalDatabase;
import it.respi.launcher.LocalKeycloak;
import it.respi.launcher.part.Console;
import it.respi.launcher.part.Folders;
import it.respi.launcher.part.Ports;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Database, Keycloak and the packaged application on free ports, in a fresh folder: for journeys and measurements. */
public final class TrialStack implements AutoCloseable {
    private final Console console;
    private final Instance instance;
    private final Parts parts;
    private final InstanceLock lock;
    private final LocalKeycloak keycloak;
    private LocalDatabase database;
    private Application application;

    /**
     * Nothing runs yet; what an earlier run left in {@code folder} is stopped and gone.
     *
     * @param settings variables of the environment that a person could have set, such as {@code RESPI_DEMO}
     */
    public TrialStack(Path folder, Path jar, Map<String, String> settings, Console console) {
        this.console = console;
        this.lock = InstanceLock.take(folder);
        this.instance = onFreePorts(folder.resolve("stack").toAbsolutePath());
        Surroundings surroundings = new Surroundings(settings);
        boolean examples = surroundings.wantsExamples(false);
        removeLeftOvers(new Parts(instance, surroundings, jar, examples));
        this.parts = new Parts(instance, surroundings, jar, examples);
        this.database = parts.newDatabase();
        this.keycloak = parts.newKeycloak();
        this.application = parts.newApplication();
    }

    /** Starts all three and returns when they answer. */
    public void start() {
        startServers();
        startApplication();
    }

    /** Starts database and Keycloak. */
    public void startServers() {
        CompletableFuture<Void> signIn = CompletableFuture.runAsync(() -> keycloak.start(console));
        database.start(console);
        signIn.join();
    }

    /** Starts the application and returns when it is ready to serve. */
    public void startApplication() {
        application = parts.newApplication();
        application.start(parts.environment(database, keycloak), console);
    }

    /** Stops the application as an operator would. */
    public void stopApplication() {
        application.close();
    }

    /** Ends the application at once, as a power cut would (SIGKILL). */
    public void killApplication() {
        ProcessHandle process = ProcessHandle.of(applicationPid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    public void startDatabase() {
        database = parts.newDatabase();
        database.start(console);
    }

    public void stopDatabase() {
        database.close();
    }

    /** Where people go; a name, because browsers keep Keycloak's cookies for localhost only. */
    public String address() {
        return instance.publicUrl();
    }

    /** Password of the invented people. */
    public String password() {
        return parts.demoPassword();
    }

    public LocalDatabase database() {
        return database;
    }

    /** Process number of the running application. */
    public long applicationPid() {
        return application.process().pid();
    }

    /** Process number of the running Keycloak. */
    public long keycloakPid() {
        return keycloak.process().pid();
    }

    @Override
    public void close() {
        application.close();
        keycloak.close();
        database.close();
        lock.close();
    }

    private void removeLeftOvers(Parts earlier) {
        earlier.newApplication().stopLeftOver();
        earlier.newKeycloak().stopLeftOver();
        earlier.newDatabase().stopLeftOver();
        Folders.delete(instance.folder());
    }

    private static Instance onFreePorts(Path folder) {
        return new Instance(Options.parse(
                "--folder=" + folder,
                "--port=" + Ports.anyFree(),
                "--management-port=" + Ports.anyFree(),
                "--keycloak-port=" + Ports.anyFree(),
                "--keycloak-management-port=" + Ports.anyFree(),
                "--database-port=" + Ports.anyFree()));
    }
}
