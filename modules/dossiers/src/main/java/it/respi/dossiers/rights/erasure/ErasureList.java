// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list of erasures outside the database ({@code respi.erasures.dir}, {@code erasures.jsonl}): inner numbers and days, one
 * line for each. It is only added to; a line that stands twice does no harm.
 */
@Component
class ErasureList {
    private static final Logger log = LoggerFactory.getLogger(ErasureList.class);
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
                String begin = endsInTheMiddle() ? "\n" : "";
                ByteBuffer bytes = ByteBuffer.wrap((begin + text).getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list of erasures cannot be written: " + folder, e);
        }
    }

    /** Whoever wrote before was ended in the middle of a line: what comes now begins another one. */
    private boolean endsInTheMiddle() throws IOException {
        if (!Files.exists(file()) || Files.size(file()) == 0) {
            return false;
        }
        try (SeekableByteChannel file = Files.newByteChannel(file())) {
            ByteBuffer last = ByteBuffer.allocate(1);
            file.position(file.size() - 1).read(last);
            return last.get(0) != '\n';
        }
    }

    /**
     * Every line, in parts; nothing when there is no list yet. A line that was cut short is passed over when it stands there
     * whole further down.
     *
     * @throws UncheckedIOException when it cannot be read, or a line was cut short and does not come again
     */
    void read(int most, Consumer<List<Line>> part) {
        if (!isKept() || !Files.exists(file())) {
            return;
        }
        try (Stream<String> lines = Files.lines(file(), StandardCharsets.UTF_8)) {
            Torn torn = new Torn();
            List<Line> next = new ArrayList<>();
            lines.filter(line -> !line.isBlank()).forEach(line -> {
                parsed(line)
                        .ifPresentOrElse(
                                whole -> {
                                    torn.seen(line);
                                    next.add(whole);
                                },
                                () -> torn.add(line));
                if (next.size() == most) {
                    part.accept(List.copyOf(next));
                    next.clear();
                }
            });
            torn.mustHaveComeAgain();
            if (!next.isEmpty()) {
                part.accept(List.copyOf(next));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list of erasures cannot be read: " + folder, e);
        }
    }

    private Optional<Line> parsed(String line) {
        try {
            return Optional.of(json.readValue(line, Line.class));
        } catch (JacksonException cutShort) {
            return Optional.empty();
        }
    }

    /** Lines that were cut short, until each was met whole. */
    private static final class Torn {
        private final Set<String> waiting = new LinkedHashSet<>();
        private int all;

        void add(String line) {
            waiting.add(line);
            all++;
        }

        void seen(String whole) {
            waiting.removeIf(whole::startsWith);
        }

        void mustHaveComeAgain() throws IOException {
            if (!waiting.isEmpty()) {
                throw new IOException(
                        waiting.size() + " lines are cut short and do not come again: complete them by hand");
            }
            if (all > 0) {
                log.warn("{} lines of the list of erasures were cut short; each stands there whole further down", all);
            }
        }
    }

    private Path file() {
        return Path.of(folder, FILE);
    }

    /**
     * One erasure.
     *
     * @param filesUntil of files: those added later stayed; null for a whole dossier, and in lines from before it was written
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            long dossier,
            long person,
            Scope scope,
            String basis,
            Instant at,
            @Nullable Instant filesUntil) {

        /** Until when what went was added. */
        Instant until() {
            return filesUntil == null ? at : filesUntil;
        }

        Subject subject() {
            return new Subject(dossier, person);
        }
    }
}
