// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.process.engine.ProcessSettings;
import it.respi.process.model.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The folder of procedures that the operator of the server brings ({@code respi.process.models}). Read once, at start-up:
 * whoever may write there may decide how offices work, and no page can.
 */
@Component
class OperatorFolder {
    /** A drawn model has some hundred kilobytes; more is no model. */
    private static final long MOST_BYTES = 5_000_000;

    private static final int DEEPEST = 5;
    private static final Set<String> KINDS = Set.of(".bpmn", ".dmn");

    private final @Nullable Path folder;

    OperatorFolder(ProcessSettings settings) {
        this.folder = settings.models();
    }

    /**
     * Every model of the folder, ordered by path; none when no folder is named.
     *
     * @throws IllegalStateException when the folder that is named cannot be read
     */
    List<ModelFile> all() {
        Path named = folder;
        if (named == null || named.toString().isEmpty()) {
            return List.of();
        }
        if (!Files.isDirectory(named)) {
            throw new IllegalStateException("respi.process.models names no folder: " + named);
        }
        try (Stream<Path> files = Files.walk(named, DEEPEST)) {
            return files.filter(file -> KINDS.stream().anyMatch(file.toString()::endsWith))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> read(named, file))
                    .sorted(Comparator.comparing(ModelFile::path))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the models of the operator cannot be read", unreadable);
        }
    }

    private static ModelFile read(Path folder, Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalStateException("too large for a model: " + file);
            }
            return new ModelFile("own/" + folder.relativize(file), Files.readAllBytes(file), true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("unreadable model " + file, unreadable);
        }
    }
}
