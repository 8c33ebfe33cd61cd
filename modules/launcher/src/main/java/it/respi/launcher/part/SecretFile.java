// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Secrets of one instance, made once at random and kept in a file that only its owner can read. */
public final class SecretFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;

    /** The secrets at {@code file}, which need not exist. */
    public SecretFile(Path file) {
        this.file = file;
    }

    /** The secret {@code name}, made now if it is the first time: 48 letters and digits. */
    public synchronized String get(String name) {
        Map<String, String> secrets = read();
        String known = secrets.get(name);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String made = HexFormat.of().formatHex(random);
        secrets.put(name, made);
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(secrets)
                .forEach((key, value) ->
                        lines.append(key).append('=').append(value).append('\n'));
        write(file, lines.toString());
        return made;
    }

    /** Replaces {@code file} by one that holds {@code text} and that only its owner can read. */
    public static void write(Path file, String text) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh =
                    Files.createTempFile(folder, "secret", ".tmp", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> read() {
        Map<String, String> secrets = new HashMap<>();
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    int equals = line.indexOf('=');
                    if (equals > 0) {
                        secrets.put(line.substring(0, equals), line.substring(equals + 1));
                    }
                }
            }
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
