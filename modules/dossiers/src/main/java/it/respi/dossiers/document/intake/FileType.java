// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The types of files that are taken, told by their first bytes, never by their name. */
public enum FileType {
    PDF("application/pdf", "255044462d", "pdf"),
    JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg"),
    PNG("image/png", "89504e470d0a1a0a", "png");

    private final String mediaType;
    private final byte[] magic;
    private final List<String> endings;

    FileType(String mediaType, String magic, String... endings) {
        this.mediaType = mediaType;
        this.magic = HexFormat.of().parseHex(magic);
        this.endings = List.of(endings);
    }

    /** The type of a file; empty when it is none of these. A PDF begins with its mark, not somewhere after it. */
    static Optional<FileType> of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(8);
        }
        return Arrays.stream(values()).filter(type -> type.begins(start)).findFirst();
    }

    /** Such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** The usual endings of names, the first is given to names without one. */
    List<String> endings() {
        return endings;
    }

    private boolean begins(byte[] start) {
        return start.length >= magic.length && Arrays.equals(magic, 0, magic.length, start, 0, magic.length);
    }
}
