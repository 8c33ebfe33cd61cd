// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.Act;
import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseRights;
import it.respi.cases.casefile.CaseTexts;
import it.respi.cases.step.OpenSteps;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why a proposal came back to the case officer (rimandata): read only when the last signature was refused. */
@Component
class SentBack {
    /** The acts of the steps that a refused signature leads back to. */
    private static final Set<String> PROPOSING =
            Set.of(Act.REVIEW.name(), Act.PROPOSE_REFUSAL.name(), Act.PROPOSE_FOR_OTHERS.name());

    private static final String OUTCOME = "SEND_BACK";
    private static final String TEXT = "sendBackReason";

    private final OpenSteps steps;
    private final CaseFiles files;
    private final CaseTexts texts;

    SentBack(OpenSteps steps, CaseFiles files, CaseTexts texts) {
        this.steps = steps;
        this.files = files;
        this.texts = texts;
    }

    /** Whether a refused signature leads back to that step. */
    static boolean leadsTo(StepDefinition step) {
        String action = step.action();
        return action != null && PROPOSING.contains(action);
    }

    /** The words of whoever did not sign, for who may read them; null when nothing came back. */
    @Nullable
    String why(CaseFile file, List<StepRow> rows, Actor actor) {
        if (lastSignature(rows).filter(row -> OUTCOME.equals(row.outcome())).isEmpty()) {
            return null;
        }
        CaseRights rights = files.rights(actor, file);
        return texts.of(file.id()).stream()
                .filter(text -> text.kind().equals(TEXT) && text.isReadBy(rights, actor.office()))
                .map(CaseTexts.Text::body)
                .findFirst()
                .orElse(null);
    }

    private Optional<StepRow> lastSignature(List<StepRow> rows) {
        return rows.stream()
                .filter(row -> row.state() == StepRow.DONE)
                .filter(row -> steps.definition(row).legalAct())
                .max(Comparator.comparing(row -> Objects.requireNonNullElse(row.doneAt(), Instant.MIN)));
    }
}
