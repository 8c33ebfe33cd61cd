// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Puts what was written where a power cut cannot take it away any more. */
@FunctionalInterface
interface Disk {
    /** The content of a file; of a folder, the names in it. */
    void force(Path path) throws IOException;

    /** The disk of this machine. */
    static Disk ofThisMachine() {
        return path -> {
            StandardOpenOption option = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
            try (FileChannel channel = FileChannel.open(path, option)) {
                channel.force(true);
            }
        };
    }
}
