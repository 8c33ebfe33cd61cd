// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view.dossier;

import java.time.Instant;
import java.util.List;

/**
 * Somebody else changed what the reader was writing: who, when, and field by field what to keep.
 *
 * @param who name and office
 * @param at when the other change was saved
 * @param changes only the fields where the two differ, and what else the reader has to know; the others are merged by the
 *     server
 */
public record Conflict(String who, Instant at, List<Change> changes) {
    public Conflict {
        changes = List.copyOf(changes);
    }

    /** Whether there is anything to choose; otherwise what the reader typed is only shown, to be copied. */
    public boolean asks() {
        return changes.stream().anyMatch(Change::asked);
    }

    /** Whether it is known what stood there before. */
    public boolean tellsBefore() {
        return changes.stream().anyMatch(change -> !change.before().isEmpty());
    }

    /**
     * One field in conflict. The choice is sent as {@code keep.<name>} with value {@code theirs} or {@code mine}.
     *
     * @param name name of the field in the form
     * @param label words of the field
     * @param before value when the reader opened the page
     * @param theirs value now
     * @param mine what the reader typed, empty for what they only have to know
     * @param asked whether one of the two is to be chosen
     */
    public record Change(String name, String label, String before, String theirs, String mine, boolean asked) {

        /** One of the two is to be chosen. */
        public Change(String name, String label, String before, String theirs, String mine) {
            this(name, label, before, theirs, mine, true);
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Change[" + name + "]";
        }
    }
}
