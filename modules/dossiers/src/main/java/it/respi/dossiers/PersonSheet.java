// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.platform.view.Fact;
import java.util.List;

/** What is known of a person in words, for a print; the caller has taken the dossier and asked what the reader sees. */
public interface PersonSheet {

    /** The facts in groups; without the numbers of papers unless the reader sees them, and without contacts that are not safe. */
    List<Group> of(Dossier dossier, DossierRights rights);

    /** Facts that belong together. */
    record Group(String title, List<Fact> facts) {
        public Group {
            facts = List.copyOf(facts);
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Group[" + title + "]";
        }
    }
}
