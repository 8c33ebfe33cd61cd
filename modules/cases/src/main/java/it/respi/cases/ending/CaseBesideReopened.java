// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import it.respi.cases.Act;
import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.step.StepHelp;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Texts;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A judgement or a review brings a case back (riesame, sentenza) while the person has applied anew: both run then, and whoever
 * reopens it hears of it.
 */
@Component
record CaseBesideReopened(CaseFiles files, Texts texts) implements StepHelp {
    /** What is over, or itself waits for its remedies, stands beside no other. */
    private static final Set<CaseState> AT_REST = Set.of(CaseState.CLOSED, CaseState.NOTIFIED, CaseState.APPEALED);

    @Override
    public boolean isFor(StepDefinition step) {
        return Act.REOPEN.name().equals(step.action());
    }

    @Override
    public List<Link> links(Actor actor, StepRow step) {
        return files.ofDossier(step.dossierId(), actor).stream()
                .filter(other -> other.id() != step.caseId()
                        && other.procedureKey().equals(step.procedure())
                        && !AT_REST.contains(other.state()))
                .map(other -> link(step, other))
                .toList();
    }

    private Link link(StepRow step, CaseFile other) {
        return new Link(
                "/u/dossier/" + step.dossierNumber() + "?pratica=" + other.id(),
                texts.say("reopening.beside"),
                texts.say("reopening.beside.both"));
    }
}
