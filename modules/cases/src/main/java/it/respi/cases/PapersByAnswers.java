// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.util.Map;
import java.util.Set;

/** The list of papers of a case follows its answers (lista dei documenti secondo le risposte). */
public interface PapersByAnswers {

    /** A table of the procedure decided anew; harmless when told twice. */
    void decided(CaseId caseId, Decided papers);

    /**
     * What a table decided.
     *
     * @param about every paper that the table speaks of; what is not wanted of them is not asked for
     * @param wanted those that the answers ask for, and whether the list is incomplete without them
     */
    record Decided(Set<String> about, Map<String, Boolean> wanted) {
        public Decided {
            about = Set.copyOf(about);
            wanted = Map.copyOf(wanted);
        }
    }
}
