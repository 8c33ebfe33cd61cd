// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.process.engine.ProcessSettings;
import it.respi.process.model.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The folder of procedures that the operator of the server brings ({@code respi.process.models}). Read once, at start-up:
 * whoever may write there may decide how offices work, and no page can. Links are followed; what is hidden is left alone, as the
 * folders behind the links of a container's configuration are.
 */
@Component
class OperatorFolder {
    /** A drawn model has some hundred kilobytes; more is no model. */
    private static final long MOST_BYTES = 5_000_000;

    private static final int DEEPEST = 5;

    private final @Nullable Path folder;

    OperatorFolder(ProcessSettings settings) {
        this.folder = settings.models();
    }

    /**
     * What stands there.
     *
     * @param files every model, ordered by path
     * @param unread why something cannot be read, by path
     */
    record Content(List<ModelFile> files, Map<String, String> unread) {}

    /**
     * What stands there; nothing when no folder is named.
     *
     * @throws IllegalStateException when the folder that is named is none
     */
    Content read() {
        Path named = folder;
        if (named == null || named.toString().isEmpty()) {
            return new Content(List.of(), Map.of());
        }
        if (!Files.isDirectory(named)) {
            throw new IllegalStateException("respi.process.models names no folder: " + named);
        }
        var found = new Visit(named, new ArrayList<>(), new TreeMap<>());
        try {
            Files.walkFileTree(named, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, found.visitor());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the models of the operator cannot be read", unreadable);
        }
        found.files().sort(Comparator.comparing(ModelFile::path));
        return new Content(found.files(), found.unread());
    }

    /** A walk through the folder; what cannot be read is noted and stops nothing. */
    private record Visit(Path folder, List<ModelFile> files, Map<String, String> unread) {

        SimpleFileVisitor<Path> visitor() {
            return new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes about) {
                    return isHidden(inner) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                    if (!isHidden(file)) {
                        look(file, about);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
                    if (file.equals(folder)) {
                        throw reason;
                    }
                    note(file, reason.toString());
                    return FileVisitResult.CONTINUE;
                }
            };
        }

        private boolean isHidden(Path file) {
            return !file.equals(folder) && file.getFileName().toString().startsWith(".");
        }

        private void look(Path file, BasicFileAttributes about) {
            Optional<String> path = ModelFile.pathOf("own/" + folder.relativize(file));
            if (about.isDirectory()) {
                note(file, "more than " + DEEPEST + " folders deep");
            } else if (path.isPresent() && !about.isRegularFile()) {
                note(file, "no file");
            } else if (path.isPresent() && about.size() > MOST_BYTES) {
                note(file, "more than " + MOST_BYTES + " bytes");
            } else if (path.isPresent()) {
                read(file, path.get());
            }
        }

        private void read(Path file, String path) {
            try {
                files.add(new ModelFile(path, Files.readAllBytes(file), true));
            } catch (IOException unreadable) {
                note(file, unreadable.toString());
            }
        }

        private void note(Path file, String reason) {
            unread.put("own/" + folder.relativize(file), reason);
        }
    }
}
