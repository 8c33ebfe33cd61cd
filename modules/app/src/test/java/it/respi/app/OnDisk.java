// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for words in the bytes of all files of a folder, whatever they are. */
final class OnDisk {
    private static final int PIECE = 4 * 1024 * 1024;
    private static final int LONGEST = 200;

    private OnDisk() {}

    /** Which words stand in which file. */
    static Collection<String> find(Path folder, List<String> words) {
        Collection<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            in(file, words).forEach(word -> found.add(word + " in " + folder.relativize(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Piece by piece, each with the end of the one before. */
    private static Collection<String> in(Path file, List<String> words) {
        Collection<String> found = new TreeSet<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            String end = "";
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                String text = end + new String(piece, StandardCharsets.ISO_8859_1);
                words.stream().filter(text::contains).forEach(found::add);
                end = text.substring(Math.max(0, text.length() - LONGEST));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
