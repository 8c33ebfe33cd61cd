// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import it.respi.launcher.part.StartRefused;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the person typed after {@code up}. */
final class Options {

    private static final Set<String> KNOWN = Set.of(
            "--port",
            "--management-port",
            "--keycloak-port",
            "--keycloak-management-port",
            "--database-port",
            "--folder",
            "--app-jar");

    private final Map<String, String> given = new HashMap<>();
    private boolean help;
    private boolean check;
    private boolean demo;

    private Options() {}

    /** Reads {@code --name value} and {@code --name=value}; refused when a name is not known or a value is missing. */
    static Options parse(String... arguments) {
        Options options = new Options();
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i].replaceFirst("=.*", "");
            if (name.equals("--help") || name.equals("-h")) {
                options.help = true;
            } else if (name.equals("--check")) {
                options.check = true;
            } else if (arguments[i].equals("--demo")) {
                options.demo = true;
            } else if (!KNOWN.contains(name)) {
                throw new StartRefused("option.unknown", arguments[i]);
            } else if (arguments[i].length() > name.length()) {
                options.given.put(name, arguments[i].substring(name.length() + 1));
            } else if (++i < arguments.length) {
                options.given.put(name, arguments[i]);
            } else {
                throw new StartRefused("option.noValue", name);
            }
        }
        return options;
    }

    boolean help() {
        return help;
    }

    /** Whether only the words are to be checked, before something long such as a build. */
    boolean check() {
        return check;
    }

    /** Whether example data are wanted, wherever the database is. */
    boolean demo() {
        return demo;
    }

    /** The port given by {@code name}, or {@code otherwise}. */
    int port(String name, int otherwise) {
        String text = given.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new StartRefused(e, "option.notAPort", name, text);
        }
        throw new StartRefused("option.notAPort", name, text);
    }

    /** The path given by {@code name}, absolute. */
    Optional<Path> path(String name) {
        return Optional.ofNullable(given.get(name)).map(Path::of).map(Path::toAbsolutePath);
    }
}
