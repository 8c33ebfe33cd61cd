// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.audit;

import com.google.crypto.tink.Mac;
import com.google.crypto.tink.PublicKeyVerify;
import it.respi.platform.audit.verify.Proofs;
import it.respi.platform.crypto.KeyPurpose;
import it.respi.platform.crypto.OfflineKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was asked for on the command line, with what the surroundings say. */
final class Asked {
    private static final Set<String> OPTIONS = Set.of("--since-root", "--dossier", "--roots", "--public-key");
    private static final List<String> TABLES = List.of(
            "case_event",
            "case_step_move",
            "dossier",
            "dossier_consent",
            "dossier_disposal",
            "dossier_merge",
            "dossier_named",
            "dossier_stated",
            "dossier_transfer");

    private final Map<String, String> options = new HashMap<>();
    private final Map<String, String> environment;

    /** @throws IllegalArgumentException for an option that is not known or has no value */
    Asked(List<String> arguments, Map<String, String> environment) {
        this.environment = environment;
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!OPTIONS.contains(arguments.get(i)) || i + 1 == arguments.size()) {
                throw new IllegalArgumentException(arguments.get(i));
            }
            options.put(arguments.get(i), arguments.get(i + 1));
        }
        if (!options.getOrDefault("--since-root", "0").matches("\\d{1,18}")) {
            throw new IllegalArgumentException("--since-root");
        }
    }

    long sinceRoot() {
        return Long.parseLong(options.getOrDefault("--since-root", "0"));
    }

    @Nullable
    String dossier() {
        return options.get("--dossier");
    }

    /** A setting of the surroundings; the default where it is not set. */
    String setting(String name, String otherwise) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : value;
    }

    Proofs proofs() {
        Path keys = Path.of(setting("RESPI_KEYS_DIR", "keys"));
        return new Proofs(
                OfflineKeys.read(keys, KeyPurpose.AUDIT, Mac.class).orElse(null),
                seal(keys).orElse(null),
                outside().orElse(null),
                TABLES);
    }

    /** The file of roots that was named, or the one of this machine, if there is one. */
    private Optional<Path> outside() {
        String named = options.get("--roots");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        String folder = setting("RESPI_AUDIT_ROOTS_DIR", "");
        return folder.isEmpty()
                ? Optional.empty()
                : Optional.of(Path.of(folder, "roots.jsonl")).filter(Files::exists);
    }

    private Optional<PublicKeyVerify> seal(Path keys) {
        String named = options.get("--public-key");
        if (named == null) {
            return OfflineKeys.verifier(keys, KeyPurpose.SEAL);
        }
        try {
            return Optional.of(OfflineKeys.verifier(Files.readString(Path.of(named))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
