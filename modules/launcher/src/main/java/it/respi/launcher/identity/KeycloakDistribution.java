// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.identity;

import it.respi.launcher.part.ChildProcess;
import it.respi.launcher.part.Folders;
import it.respi.launcher.part.StartRefused;
import it.respi.launcher.part.Versions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The Keycloak server, unpacked and built for its options once and shared by all instances. */
public final class KeycloakDistribution {

    // what cannot be used is not loaded: a third of the start-up time
    private static final List<String> BUILD = List.of(
            "build",
            "--db=dev-file",
            "--health-enabled=true",
            "--features-disabled=ciba,device-flow,kerberos,workflows,organization,twitter-broker,impersonation");

    private final Path home;

    /** The distribution below {@code home}, which {@link #prepare} makes. */
    public KeycloakDistribution(Path home) {
        this.home = home;
    }

    /** Whether {@link #prepare} has nothing to do. */
    public boolean isPrepared() {
        return Files.isDirectory(folder());
    }

    /** Unpacks and builds (about 20 seconds); {@code step} runs the build and can be stopped from outside. */
    public void prepare(ChildProcess step) {
        Folders.exclusively(home, "keycloak.lock", () -> {
            if (!isPrepared()) {
                unpackAndBuild(step);
            }
        });
    }

    /** Folder of the prepared distribution. */
    public Path folder() {
        return home.resolve("keycloak-" + Versions.keycloak());
    }

    private void unpackAndBuild(ChildProcess step) {
        Path zip = home.resolve("downloads").resolve("keycloak-quarkus-dist-" + Versions.keycloak() + ".zip");
        if (!Files.isRegularFile(zip)) {
            throw new StartRefused("keycloak.missing", zip);
        }
        Path fresh = folder().resolveSibling(folder().getFileName() + ".new");
        Folders.delete(fresh);
        try {
            unpack(zip, fresh);
            step.start(command(fresh, BUILD), Map.of());
            step.awaitEnd();
            Files.move(fresh, folder(), StandardCopyOption.ATOMIC_MOVE);
            Files.delete(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // without the first folder of each entry, which carries the version
    private static void unpack(Path zip, Path target) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path path = target.resolve(name).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside the folder: " + name);
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, path);
                    }
                }
            }
        }
    }

    /**
     * The command line that runs Keycloak with {@code home} as its folder.
     *
     * <p>It is what {@code bin/kc.sh} puts together, without the shell in between: a signal reaches the server itself, and
     * folders may have any name.
     */
    public static List<String> command(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Xms64m",
                "-Xmx256m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.security.egd=file:/dev/urandom",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
        command.add(home.resolve("lib/quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }
}
