// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseRights;
import it.respi.cases.casefile.CaseTexts;
import it.respi.cases.casefile.Proposal;
import it.respi.kernel.actor.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What lies before whoever signs (proposta dell'istruttore): nobody signs what they have not read. */
@Component
class ToSign {
    private final CaseFiles files;
    private final CaseTexts texts;

    ToSign(CaseFiles files, CaseTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    /** The proposal and the reasons the actor may read; nothing when there is none. */
    @Transactional(readOnly = true)
    Draft of(StepRow step, Actor actor) {
        CaseFile file = files.ofDossier(step.dossierId(), actor).stream()
                .filter(one -> one.id() == step.caseId())
                .findFirst()
                .orElse(null);
        if (file == null || !files.rights(actor, file).can(CaseAction.READ_REASONS)) {
            return new Draft(null, List.of());
        }
        CaseRights own = files.rights(actor, file);
        List<CaseTexts.Text> read = texts.of(file.id()).stream()
                .filter(text -> own.can(text.asks()))
                .toList();
        return new Draft(file.decision().proposal(), read);
    }

    /** What was proposed and why. */
    record Draft(@Nullable Proposal proposal, List<CaseTexts.Text> texts) {}
}
