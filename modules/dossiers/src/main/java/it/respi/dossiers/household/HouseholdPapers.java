// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.DocumentRow;
import java.util.List;

/**
 * The papers of a dossier as its household sees them.
 *
 * @param shared of this dossier, serving for all
 * @param could of this dossier, of a kind that may serve for all
 * @param others shared by other members
 */
record HouseholdPapers(List<DocumentRow> shared, List<DocumentRow> could, List<DocumentRow> others) {
    HouseholdPapers {
        shared = List.copyOf(shared);
        could = List.copyOf(could);
        others = List.copyOf(others);
    }
}
