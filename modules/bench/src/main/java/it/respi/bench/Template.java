// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import it.respi.launcher.part.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A filled archive whose server is stopped, kept for further runs, with the keys it was filled with. A run works on a copy
 * of it, never on the template itself.
 */
final class Template {
    /** Grows when what is invented changes: older templates are made again. */
    private static final int FORM = 3;

    private static final List<String> PARTS = List.of("database", "keys");

    private final Path folder;
    private final Path stack;

    private Template(Path folder, Path stack) {
        this.folder = folder;
        this.stack = stack;
    }

    /**
     * The template of that size.
     *
     * @param keep where templates are kept; null when none are wanted
     * @param steps how many dossiers wait at an open step; 0 = as many as usual
     * @param stack folder of the stack that works on a copy
     */
    static @Nullable Template of(@Nullable Path keep, int dossiers, int steps, Path stack) {
        String name = "form-" + FORM + "-" + dossiers + (steps == 0 ? "" : "-" + steps);
        return keep == null ? null : new Template(keep.resolve(name), stack);
    }

    boolean exists() {
        return Files.exists(about());
    }

    /** Copies it to where the stack finds it; how it was made. */
    Properties take() {
        try (var in = Files.newInputStream(about())) {
            Properties known = new Properties();
            known.load(in);
            for (String part : PARTS) {
                copy(folder.resolve(part), stack.resolve(part));
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what the stopped stack holds. */
    void keep(Properties how) {
        Folders.delete(folder);
        Folders.create(folder);
        for (String part : PARTS) {
            copy(stack.resolve(part), folder.resolve(part));
        }
        try (var out = Files.newOutputStream(about())) {
            how.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path about() {
        return folder.resolve("about.properties");
    }

    /** As the system copies: holes stay holes, and where the disk can share blocks it does. */
    private static void copy(Path from, Path to) {
        Folders.delete(to);
        Folders.create(Objects.requireNonNull(to.getParent()));
        try {
            Process copying = new ProcessBuilder("cp", "-a", "--reflink=auto", from.toString(), to.toString())
                    .inheritIO()
                    .start();
            if (copying.waitFor() != 0) {
                throw new IllegalStateException("cannot copy " + from + " to " + to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
