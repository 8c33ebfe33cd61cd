// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.kernel.actor.Actor;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A merger (unione) as it is read: proposed, carried out, undone.
 *
 * @param keptId the dossier that stays
 * @param mergedId the one that is merged into it
 * @param question asked of a desk whose dossier the asker does not see
 * @param fromOffice whose people asked
 * @param toOffice whose people may confirm; the same office when it keeps both
 * @param words why, sealed at rest
 * @param taken names of the fields whose value comes from the other
 * @param answer why not; null without words
 */
record Merge(
        long id,
        long keptId,
        String keptNumber,
        long mergedId,
        String mergedNumber,
        MergeState state,
        boolean question,
        int fromOffice,
        int toOffice,
        String words,
        int askedBy,
        Instant askedAt,
        boolean byHead,
        Set<String> taken,
        @Nullable String answer,
        @Nullable Event decided,
        @Nullable Event splitAsked,
        @Nullable String splitWords,
        int splitTo,
        boolean splitByHead,
        @Nullable Event splitDecided) {
    public Merge {
        taken = Set.copyOf(taken);
    }

    /** What waits for an answer now: the division, or the merger itself. */
    Waiting waiting() {
        return state == MergeState.SPLIT_ASKED && splitAsked != null
                ? new Waiting(splitAsked.by(), splitAsked.office(), splitTo, splitByHead)
                : new Waiting(askedBy, fromOffice, toOffice, byHead);
    }

    /** Whether it was carried out, whatever came after. */
    boolean happened() {
        return state == MergeState.MERGED || state == MergeState.SPLIT_ASKED || state == MergeState.SPLIT;
    }

    /** Whether the actor's office is one of those that ask or answer. */
    boolean concerns(Actor actor) {
        return actor.worksAt(fromOffice)
                || actor.worksAt(toOffice)
                || actor.worksAt(splitTo)
                || (splitAsked != null && actor.worksAt(splitAsked.office()));
    }

    /** The other of the two. */
    String other(String number) {
        return number.equals(keptNumber) ? mergedNumber : keptNumber;
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "Merge[" + id + "]";
    }

    /** Who asked, and whose people answer. */
    record Waiting(int by, int from, int to, boolean byHead) {}

    /** Who did something, and when. */
    record Event(int by, int office, Instant at) {}
}
