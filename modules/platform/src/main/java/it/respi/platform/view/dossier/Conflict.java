// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view.dossier;

import java.time.Instant;
import java.util.List;

/**
 * Somebody else changed what the reader was writing: who, when, and field by field what to keep.
 *
 * @param who name and office
 * @param at when the other change was saved
 * @param changes only the fields where the two differ; the others are merged by the server
 */
public record Conflict(String who, Instant at, List<Change> changes) {
    public Conflict {
        changes = List.copyOf(changes);
    }

    /**
     * One field in conflict. The choice is sent as {@code keep.<name>} with value {@code theirs} or {@code mine}.
     *
     * @param name name of the field in the form
     * @param label words of the field
     * @param before value when the reader opened the page
     * @param theirs value now
     * @param mine what the reader typed
     */
    public record Change(String name, String label, String before, String theirs, String mine) {}
}
