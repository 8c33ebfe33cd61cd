// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseId;
import it.respi.cases.CaseVersions;
import it.respi.kernel.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes into the history of a case that it goes on by a newer version of its procedure; no other fact changes. */
@Component
class VersionsOfCases implements CaseVersions {
    private static final String KIND = "VERSION_CHANGED";

    private final CaseFiles files;
    private final CaseHistory history;

    VersionsOfCases(CaseFiles files, CaseHistory history) {
        this.files = files;
        this.history = history;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(CaseId caseId, Actor by, int version) {
        CaseFile file = files.forProcess(caseId);
        history.append(file, by, file.state(), Entry.fact(KIND, Integer.toString(version)));
    }
}
