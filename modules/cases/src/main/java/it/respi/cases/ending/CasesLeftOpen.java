// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Procedures;
import it.respi.cases.step.StepHelp;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever has left the country for good leaves no case behind (partenza, P9.08): those that are still open are named. */
@Component
record CasesLeftOpen(CaseFiles files, Procedures procedures, Texts texts) implements StepHelp {
    private static final String AFTER_DEPARTURE = "Task_ReturnCloseOthers";

    @Override
    public boolean isFor(StepDefinition step) {
        return AFTER_DEPARTURE.equals(step.code());
    }

    @Override
    public List<Link> links(Actor actor, StepRow step) {
        return files.ofDossier(step.dossierId(), actor).stream()
                .filter(other -> other.id() != step.caseId() && other.state() != CaseState.CLOSED)
                .map(other -> link(step, other))
                .toList();
    }

    private Link link(StepRow step, CaseFile other) {
        return new Link(
                "/u/dossier/" + step.dossierNumber() + "?pratica=" + other.id(),
                texts.say("departure.open-case"),
                procedures.nameIn(other.procedureKey()));
    }
}
