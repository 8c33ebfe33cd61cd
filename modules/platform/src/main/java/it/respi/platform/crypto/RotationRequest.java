// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What the operator asks for by a file {@code rotate-<what>} in the folder of the keys. While a node is at it the file is
 * called {@code rotate-<what>.begun}; it is gone only when the work was done.
 */
record RotationRequest(Path file, Path begun) {
    static RotationRequest of(Path folder, String what) {
        return new RotationRequest(folder.resolve("rotate-" + what), folder.resolve("rotate-" + what + ".begun"));
    }

    boolean isThere() {
        return Files.exists(file) || isBegun();
    }

    /** Whether a node began and did not come to the end. */
    boolean isBegun() {
        return Files.exists(begun);
    }

    /** A folder in which nothing can be renamed stops it here, before keys are made. */
    void begin() {
        try {
            if (!isBegun()) {
                Files.move(file, begun, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end() {
        try {
            Files.deleteIfExists(begun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
