// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.reader;

import it.respi.dossiers.document.child.ReadCommand;
import it.respi.kernel.refusal.RespiException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.jbig2.JBIG2ImageReader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a child process may load: the library that reads PDF and our own few classes, nothing that knows the database or
 * the store. Taken from wherever this program itself runs; out of the packed application it is copied, so that the
 * child starts without its loader.
 */
final class ChildClassPath {
    private static final List<Class<?>> NEEDED = List.of(
            ReadCommand.class,
            RespiException.class,
            PDDocument.class,
            RandomAccessRead.class,
            TTFParser.class,
            JBIG2ImageReader.class,
            LogFactory.class);

    private ChildClassPath() {}

    /** The class path, with copies below {@code folder}. */
    static String in(Path folder) throws IOException {
        Set<Path> entries = new LinkedHashSet<>();
        for (Class<?> type : NEEDED) {
            entries.add(entry(type.getProtectionDomain().getCodeSource().getLocation(), folder));
        }
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path entry(URL location, Path folder) throws IOException {
        if ("file".equals(location.getProtocol())) {
            return Path.of(URI.create(location.toString()));
        }
        String inside = location.toString().replaceFirst("^jar:", "").replaceFirst("!/$", "");
        Path copy = folder.resolve(inside.substring(inside.lastIndexOf('/') + 1));
        try (InputStream in = URI.create(inside).toURL().openStream()) {
            Files.copy(in, copy);
        }
        return copy;
    }
}
