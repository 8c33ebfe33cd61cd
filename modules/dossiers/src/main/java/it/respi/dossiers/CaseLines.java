// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SqlPart;
import org.jspecify.annotations.Nullable;

/**
 * The newest case of each dossier of a list that its reader may read; answered by the cases. It comes as one more column of the question that finds
 * the dossiers, so that a list costs one statement; what stands in the column only the cases can read.
 */
public interface CaseLines {
    /**
     * The column.
     *
     * @param dossierId the column of the question that holds the id of the dossier, such as {@code d.id}
     */
    SqlPart column(String dossierId, Actor actor);

    /**
     * Condition of a question that reads the history: whether an entry may be told to the actor. It may, unless it is about
     * a case that they do not read.
     *
     * @param object the column that holds what the entry is about
     */
    SqlPart tells(String object, Actor actor);

    /** What stood in the column, in the reader's words; null for a dossier without a case that they read. */
    @Nullable
    CaseLine read(@Nullable String told);
}
