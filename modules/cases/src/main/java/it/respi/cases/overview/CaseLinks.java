// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseWords;
import it.respi.cases.casefile.Procedures;
import it.respi.cases.head.DossierPages.Opened;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ways from one case of a dossier to the others (pratiche del dossier); nothing is asked of the database. */
@Component
record CaseLinks(Procedures procedures, CaseWords words) {

    /** One line for each case, newest first; none where there is only one. */
    List<Line> of(Opened opened, CaseFile shown) {
        if (opened.cases().size() < 2) {
            return List.of();
        }
        return opened.cases().stream()
                .map(file -> new Line(
                        file.id(),
                        procedures.nameIn(file.procedureKey()),
                        file.openedAt(),
                        words.stateOf(file),
                        file.id() == shown.id()))
                .toList();
    }

    /**
     * A case of the dossier.
     *
     * @param current whether it is the one on the page
     */
    record Line(long id, String name, Instant openedAt, String state, boolean current) {}
}
