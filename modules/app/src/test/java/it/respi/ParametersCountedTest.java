// SPDX-License-Identifier: EUPL-1.2
package it.respi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No parameter stands in the register for show: a change of law that is entered there changes what Respi counts. */
class ParametersCountedTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @Test
    void everyParameterIsRead() throws IOException {
        String read = texts("modules", "/src/main/java/") + texts("bpmn", "");

        assertThat(keys()).hasSizeGreaterThan(80).allMatch(key -> isRead(key, read));
    }

    /**
     * An extended term is read by the name of the term, what is said of a country or of a municipality by the name before it;
     * models write names between single marks.
     */
    private static boolean isRead(String key, String read) {
        String before = key.substring(0, key.lastIndexOf('.'));
        if (before.endsWith(".checks_first")) {
            return read.contains("\"" + before + ".\"");
        }
        String name = key.endsWith(".extended") || key.matches(".*\\.com_\\w+") ? before : key;
        return read.contains("\"" + name + "\"") || read.contains("'" + name + "'");
    }

    private static List<String> keys() throws IOException {
        return Files.readAllLines(ROOT.resolve("config/reference/parameters.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .sorted()
                .toList();
    }

    private static String texts(String folder, String part) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().contains(part))
                    .filter(file -> file.toString().matches(".*\\.(java|bpmn|dmn)"))
                    .map(ParametersCountedTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
