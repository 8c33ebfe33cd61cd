// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseRights;
import it.respi.cases.casefile.CaseTexts;
import it.respi.cases.casefile.Proposal;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Office;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What lies before whoever signs (proposta dell'istruttore): nobody signs what they have not read. */
@Component
class ToSign {
    private static final Draft NOTHING = new Draft(null, List.of());

    private final CaseFiles files;
    private final CaseTexts texts;

    ToSign(CaseFiles files, CaseTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    /** The proposal and the reasons the actor may read; nothing when there is none. */
    @Transactional(readOnly = true)
    Draft of(StepRow step, Actor actor) {
        return files.ofDossier(step.dossierId(), actor).stream()
                .filter(file -> file.id() == step.caseId())
                .findFirst()
                .map(file -> draft(file, files.rights(actor, file), actor.office()))
                .orElse(NOTHING);
    }

    private Draft draft(CaseFile file, CaseRights rights, Office office) {
        if (!rights.can(CaseAction.READ_REASONS) && !rights.can(CaseAction.READ_OWN_REASONS)) {
            return NOTHING;
        }
        List<CaseTexts.Text> read = texts.of(file.id()).stream()
                .filter(text -> text.isReadBy(rights, office))
                .toList();
        return new Draft(file.decision().proposal(), read);
    }

    /** What was proposed and why. */
    record Draft(@Nullable Proposal proposal, List<CaseTexts.Text> texts) {}
}
