// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The types of files that are taken, told by their first bytes, never by their name. */
public enum FileType {
    PDF("application/pdf", List.of("255044462d"), "pdf"),
    JPEG("image/jpeg", List.of("ffd8ff"), "jpg", "jpeg"),
    PNG("image/png", List.of("89504e470d0a1a0a"), "png"),
    TIFF("image/tiff", List.of("49492a00", "4d4d002a"), "tif", "tiff");

    private static final int LOOKED_AT = 32;

    private final String mediaType;
    private final List<byte[]> marks;
    private final List<String> endings;

    FileType(String mediaType, List<String> marks, String... endings) {
        this.mediaType = mediaType;
        this.marks = marks.stream().map(HexFormat.of()::parseHex).toList();
        this.endings = List.of(endings);
    }

    /**
     * The type of a file. A PDF begins with its mark, not somewhere after it.
     *
     * @throws RuleBroken {@code upload.empty}, {@code upload.heic} or {@code upload.type}
     */
    public static FileType of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        if (start.length == 0) {
            throw new RuleBroken("upload.empty");
        }
        Optional<FileType> type =
                Arrays.stream(values()).filter(known -> known.begins(start)).findFirst();
        return type.orElseThrow(() -> new RuleBroken(isHeic(start) ? "upload.heic" : "upload.type"));
    }

    /** The type of that media type, which one of these wrote down. */
    public static FileType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    /** Such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** The usual endings of names, the first is given to names without one. */
    public List<String> endings() {
        return endings;
    }

    /** Photos of new phones: no decoder for them is free of doubtful patents and in Java. */
    private static boolean isHeic(byte[] start) {
        String head = new String(start, StandardCharsets.ISO_8859_1);
        return head.startsWith("ftyp", 4) && head.substring(8).matches("(?s)(he[ivx]|mi[af]|ms[af]).*");
    }

    private boolean begins(byte[] start) {
        return marks.stream()
                .anyMatch(mark ->
                        start.length >= mark.length && Arrays.equals(mark, 0, mark.length, start, 0, mark.length));
    }
}
