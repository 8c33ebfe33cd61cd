// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import org.jspecify.annotations.Nullable;

/**
 * The newest case of each dossier of a list; answered by the cases. It comes as one more column of the question that finds
 * the dossiers, so that a list costs one statement; what stands in the column only the cases can read.
 */
public interface CaseLines {
    /**
     * SQL of the column.
     *
     * @param dossierId the column of the question that holds the id of the dossier, such as {@code d.id}
     */
    String column(String dossierId);

    /** What stood in the column, in the reader's words; null for a dossier without a case. */
    @Nullable
    CaseLine read(@Nullable String told);
}
