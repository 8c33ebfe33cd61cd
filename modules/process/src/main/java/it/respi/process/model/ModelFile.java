// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One file of the models.
 *
 * @param path path below its folder, its name in the engine
 * @param xml its content
 * @param own whether the operator brought it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ModelFile(String path, byte[] xml, boolean own) {

    private static final String TABLES = ".dmn";
    private static final List<String> KINDS = List.of(".bpmn", TABLES);

    /** The path of a model, with its ending as the engine knows it; empty for any other file. */
    public static Optional<String> pathOf(String path) {
        return KINDS.stream()
                .filter(kind -> path.toLowerCase(Locale.ROOT).endsWith(kind))
                .map(kind -> path.substring(0, path.length() - kind.length()) + kind)
                .findFirst();
    }

    /** Whether it holds decision tables and no process. */
    public boolean isTable() {
        return path.endsWith(TABLES);
    }

    /** Path of its folder, with a slash at the end; empty at the top. */
    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
