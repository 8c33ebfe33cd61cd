// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import it.respi.cases.CasePapers;
import it.respi.cases.PrintableCase;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Channel;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.Procedures;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the newest case of a dossier for its papers; the use is written down by the archive. */
@Component
class NewestCasePapers implements CasePapers {
    private final Dossiers dossiers;
    private final CaseFiles files;
    private final Checklist checklist;
    private final Procedures procedures;

    NewestCasePapers(Dossiers dossiers, CaseFiles files, Checklist checklist, Procedures procedures) {
        this.dossiers = dossiers;
        this.files = files;
        this.checklist = checklist;
        this.procedures = procedures;
    }

    @Override
    @Transactional
    public PrintableCase toPrint(String number, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, Section.NUMBERS); // letters carry numbers and the list of papers
        CaseFile file = files.newest(dossier.id(), actor).orElseThrow(() -> new NotFound("case.not-found"));
        if (!files.rights(actor, file).can(CaseAction.PRINT)) {
            throw new NotAllowed("case.action.not-allowed");
        }
        return printable(dossier, file);
    }

    private PrintableCase printable(Dossier dossier, CaseFile file) {
        return new PrintableCase(
                dossier.number(),
                dossier.demo(),
                dossier.holder().data(),
                new PrintableCase.Procedure(file.procedureKey(), procedures.nameOf(file.procedureKey())),
                new PrintableCase.Permit(
                        Objects.requireNonNullElse(file.permitType(), ""),
                        file.channel() == Channel.KIT,
                        file.state() == CaseState.CLOSED),
                file.openedAt(),
                new PrintableCase.Followed(file.deskOfficeId(), file.policeOfficeId()),
                new PrintableCase.Term(file.term().termDays(), file.term().receivedOn()),
                papers(file.id()));
    }

    private List<PrintableCase.Paper> papers(long caseId) {
        return checklist.of(caseId).stream()
                .map(item ->
                        new PrintableCase.Paper(item.code(), item.required(), stateOf(item.state()), item.reason()))
                .toList();
    }

    private static PrintableCase.State stateOf(Checklist.ItemState state) {
        return switch (state) {
            case MISSING -> PrintableCase.State.MISSING;
            case REJECTED -> PrintableCase.State.AGAIN;
            case UPLOADED -> PrintableCase.State.GIVEN;
            case SEEN, ACCEPTED -> PrintableCase.State.FINE;
        };
    }
}
