// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import java.nio.file.Path;

/** The database belongs to keys that this node does not have. */
public final class KeysMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeysMissing(Path folder, KeyPurpose purpose) {
        super("The data of this database were written with another key %s than the one in %s."
                .formatted(purpose.fileName(), folder));
    }
}
