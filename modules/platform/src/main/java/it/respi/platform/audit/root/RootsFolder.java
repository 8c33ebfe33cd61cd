// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.root;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalLong;

/** A folder that gets every root as a line of one file that is only ever added to, and the public key beside it. */
final class RootsFolder implements Recipient {
    static final String FILE = "roots.jsonl";
    static final String PUBLIC_KEY = "seal-public.json";

    private static final int LONGEST_LINE = 4096;

    private final Path folder;
    private final String publicKey;

    RootsFolder(Path folder, String publicKey) {
        this.folder = folder;
        this.publicKey = publicKey;
    }

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public OptionalLong last() throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return OptionalLong.of(0);
        }
        String[] lines = tail(file).split("\n", -1);
        for (int i = lines.length - 2; i >= 0; i--) {
            if (lines[i].startsWith("{\"root\":") && lines[i].endsWith("}")) {
                return OptionalLong.of(Root.parse(lines[i]).number());
            }
        }
        return OptionalLong.of(0);
    }

    @Override
    public void hand(List<Root> roots) throws IOException {
        Files.createDirectories(folder);
        Path key = folder.resolve(PUBLIC_KEY);
        if (!Files.exists(key)) {
            Files.writeString(key, publicKey);
        }
        StringBuilder lines = new StringBuilder(wasCutShort() ? "\n" : "");
        roots.forEach(root -> lines.append(root.line()).append('\n'));
        try (FileChannel file =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }

    /** A node that died while writing leaves half a line: it stays, and its root is written again below it. */
    private boolean wasCutShort() throws IOException {
        Path file = folder.resolve(FILE);
        return Files.exists(file) && Files.size(file) > 0 && !tail(file).endsWith("\n");
    }

    private static String tail(Path file) throws IOException {
        try (RandomAccessFile reader = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, reader.length() - 2 * LONGEST_LINE);
            byte[] end = new byte[(int) (reader.length() - from)];
            reader.seek(from);
            reader.readFully(end);
            return new String(end, StandardCharsets.UTF_8);
        }
    }
}
