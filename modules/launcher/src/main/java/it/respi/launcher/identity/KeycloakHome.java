// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.identity;

import it.respi.launcher.part.Folders;
import it.respi.launcher.part.SecretFile;
import it.respi.launcher.part.StartRefused;
import it.respi.launcher.part.Versions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folder of one Keycloak instance: its own data, beside a link to the shared programs.
 *
 * <p>Keycloak imports a realm only once. When the realm file or a value that is put into it changes, the data is
 * therefore made anew.
 */
public final class KeycloakHome {

    private final Path folder;
    private final Path realm;
    private final Map<String, String> values;

    /** The home at {@code folder} for the realm file {@code realm}, whose gaps {@code ${NAME}} the values fill. */
    public KeycloakHome(Path folder, Path realm, Map<String, String> values) {
        this.folder = folder;
        this.realm = realm;
        this.values = new TreeMap<>(values);
    }

    /** Makes the folder fit for a start with the programs of {@code distribution}. */
    public void prepare(KeycloakDistribution distribution) {
        if (!Files.isRegularFile(realm)) {
            throw new StartRefused("keycloak.noRealm", realm);
        }
        Path data = folder.resolve("data");
        try {
            if (!Files.exists(imported()) || !Files.readString(imported()).equals(fingerprint())) {
                Files.deleteIfExists(imported());
                Folders.delete(data);
                Folders.create(data.resolve("import"));
                Files.copy(realm, data.resolve("import/respi-realm.json"), StandardCopyOption.REPLACE_EXISTING);
            }
            Folders.create(folder.resolve("conf"));
            Folders.create(folder.resolve("providers"));
            Path lib = folder.resolve("lib");
            Folders.delete(lib);
            Files.createSymbolicLink(lib, distribution.folder().resolve("lib"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the data from now on: until the first start has ended well there may be half an import. */
    public void keep() {
        try {
            SecretFile.write(imported(), fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path imported() {
        return folder.resolve("imported");
    }

    private String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(realm));
            digest.update((Versions.keycloak() + values).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
