// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import it.respi.launcher.part.Folders;
import it.respi.launcher.part.Ports;
import it.respi.launcher.part.StartRefused;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Folder and ports of one running Respi on this machine; several live side by side with different ports. */
final class Instance {

    private final Path folder;
    private final int port;
    private final Map<String, Integer> derived = new LinkedHashMap<>();

    /** The instance that {@code options} describe: five ports in a row from {@code --port}, unless chosen one by one. */
    Instance(Options options) {
        port = options.port("--port", 8080);
        if (port > 65_531) {
            throw new StartRefused("option.notAPort", "--port", port);
        }
        String[] names = {"--management-port", "--keycloak-port", "--keycloak-management-port", "--database-port"};
        for (int i = 0; i < names.length; i++) {
            derived.put(names[i], options.port(names[i], port + 1 + i));
        }
        folder = options.path("--folder").orElseGet(() -> Folders.home().resolve(String.valueOf(port)));
    }

    /** Refused when a port that this instance will listen on is taken or named twice. */
    void requireFreePorts(Surroundings surroundings) {
        Map<String, Integer> needed = new LinkedHashMap<>(Map.of("--port", port));
        needed.putAll(derived);
        if (surroundings.hasDatabase()) {
            needed.remove("--database-port");
        }
        if (surroundings.hasSignIn()) {
            needed.remove("--keycloak-port");
            needed.remove("--keycloak-management-port");
        }
        Map<Integer, String> seen = new LinkedHashMap<>();
        needed.forEach((name, number) -> {
            String other = seen.put(number, name);
            if (other != null) {
                throw new StartRefused("port.twice", number, other, name);
            }
            if (!Ports.isFree(number)) {
                throw new StartRefused("port.busy", number, port + 10, name);
            }
        });
    }

    Path folder() {
        return folder;
    }

    Path log(String part) {
        return folder.resolve("logs").resolve(part + ".log");
    }

    int port() {
        return port;
    }

    int managementPort() {
        return derived.getOrDefault("--management-port", 0);
    }

    int keycloakPort() {
        return derived.getOrDefault("--keycloak-port", 0);
    }

    int keycloakManagementPort() {
        return derived.getOrDefault("--keycloak-management-port", 0);
    }

    int databasePort() {
        return derived.getOrDefault("--database-port", 0);
    }

    /** Address that people type; a name, because browsers keep Keycloak's cookies for localhost only. */
    String publicUrl() {
        return "http://localhost:" + port;
    }
}
