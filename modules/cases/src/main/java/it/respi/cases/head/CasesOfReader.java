// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.head;

import it.respi.cases.ReadCases;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.kernel.actor.Actor;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The same answer as the pages of the cases give. */
@Component
record CasesOfReader(CaseFiles files, HeadOfCase heads) implements ReadCases {
    @Override
    public Known of(long dossierId, Actor actor) {
        List<CaseFile> read = files.ofDossier(dossierId, actor);
        return new Known(
                ids(read, file -> true),
                ids(read, file -> files.rights(actor, file).can(CaseAction.ANSWER_FOR_MESSAGES)),
                heads.of(read.stream().findFirst()));
    }

    private static Set<Long> ids(List<CaseFile> files, Predicate<CaseFile> which) {
        return files.stream().filter(which).map(CaseFile::id).collect(Collectors.toSet());
    }
}
