// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/** What the virus check said of a document (controllo antivirus). */
public enum ScanState {
    /** No scanner is configured in this installation. */
    UNSCANNED,
    /** The scanner was away: in quarantine until it answers. */
    WAITING,
    /** Nothing found. */
    CLEAN,
    /** Something found: the content was removed. */
    INFECTED,
    /** Removed at the end of the time for which it is kept (scarto), or erased. */
    REMOVED;

    /** Whether somebody may open it. */
    public boolean isReadable() {
        return this == UNSCANNED || this == CLEAN;
    }
}
