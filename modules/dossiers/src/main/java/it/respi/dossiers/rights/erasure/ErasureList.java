// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list of erasures outside the database ({@code respi.erasures.dir}, {@code erasures.jsonl}): inner numbers and days, one
 * line for each. It is only added to; a line that stands twice does no harm.
 */
@Component
class ErasureList {
    private static final String FILE = "erasures.jsonl";

    private final String folder;
    private final JsonMapper json;

    ErasureList(@Value("${respi.erasures.dir:}") String folder, JsonMapper json) {
        this.folder = folder;
        this.json = json;
    }

    boolean isKept() {
        return !folder.isBlank();
    }

    /** Adds lines; they are on the disk when this returns. */
    void add(List<Line> lines) {
        String text =
                lines.stream().map(line -> json.writeValueAsString(line) + "\n").collect(Collectors.joining());
        try {
            Files.createDirectories(Path.of(folder));
            try (FileChannel file = FileChannel.open(
                    file(), StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list of erasures cannot be written: " + folder, e);
        }
    }

    /** Every line, in parts; nothing when there is no list yet. */
    void read(int most, Consumer<List<Line>> part) {
        if (!isKept() || !Files.exists(file())) {
            return;
        }
        try (Stream<String> lines = Files.lines(file(), StandardCharsets.UTF_8)) {
            List<Line> next = new ArrayList<>();
            lines.filter(line -> !line.isBlank()).forEach(line -> {
                next.add(json.readValue(line, Line.class));
                if (next.size() == most) {
                    part.accept(List.copyOf(next));
                    next.clear();
                }
            });
            if (!next.isEmpty()) {
                part.accept(List.copyOf(next));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list of erasures cannot be read: " + folder, e);
        }
    }

    private Path file() {
        return Path.of(folder, FILE);
    }

    /** One erasure. */
    record Line(long dossier, long person, Scope scope, String basis, Instant at) {
        Subject subject() {
            return new Subject(dossier, person);
        }
    }
}
