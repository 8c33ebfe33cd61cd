// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

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

    /** Whether it holds decision tables and no process. */
    public boolean isTable() {
        return path.endsWith(TABLES);
    }

    /** Path of its folder, with a slash at the end; empty at the top. */
    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
