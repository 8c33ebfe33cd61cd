// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import it.respi.cases.FormField;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import it.respi.process.version.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What differs in the steps of two versions, also of those in called models. */
final class StepChanges {
    /** Instead of a number of days. */
    static final String BY_TERM = "TERM";

    private final ProcedureDefinition older;
    private final ProcedureDefinition newer;
    private final List<Change> changes = new ArrayList<>();

    StepChanges(ProcedureDefinition older, ProcedureDefinition newer) {
        this.older = older;
        this.newer = newer;
    }

    List<Change> all() {
        for (StepDefinition step : newer.steps()) {
            older.step(step.code())
                    .ifPresentOrElse(was -> compare(was, step), () -> changes.add(of(Kind.STEP_ADDED, step)));
        }
        older.steps().stream()
                .filter(step -> newer.step(step.code()).isEmpty())
                .forEach(step -> changes.add(of(Kind.STEP_GONE, step)));
        return List.copyOf(changes);
    }

    private static Change of(Kind kind, StepDefinition step) {
        return Change.of(kind, step.code(), step.label());
    }

    private void compare(StepDefinition was, StepDefinition is) {
        differs(Kind.STEP_RENAMED, is, was.label(), is.label());
        differs(Kind.STEP_LANE, is, was.lane().code(), is.lane().code());
        differs(Kind.STEP_DAYS, is, days(was), days(is));
        if (!was.entry().equals(is.entry()) || was.legalAct() != is.legalAct()) {
            changes.add(of(Kind.STEP_ACT, is));
        }
        if (!was.outcomes().equals(is.outcomes())) {
            changes.add(of(Kind.STEP_OUTCOMES, is));
        }
        questions(was, is);
    }

    private void differs(Kind kind, StepDefinition step, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(kind, step.code(), step.label(), before, after));
        }
    }

    private static @Nullable String days(StepDefinition step) {
        if (step.dueByTerm()) {
            return BY_TERM;
        }
        if (step.targetTerm() != null) {
            return step.targetTerm();
        }
        return step.targetDays() == null ? null : Integer.toString(step.targetDays());
    }

    private void questions(StepDefinition was, StepDefinition is) {
        for (FormField asked : is.fields()) {
            Optional<FormField> before = field(was, asked.id());
            if (before.isEmpty()) {
                question(Kind.QUESTION_ADDED, is, asked);
            } else if (!before.get().equals(asked)) {
                question(Kind.QUESTION_CHANGED, is, asked);
            }
        }
        was.fields().stream()
                .filter(asked -> field(is, asked.id()).isEmpty())
                .forEach(asked -> question(Kind.QUESTION_GONE, is, asked));
    }

    private void question(Kind kind, StepDefinition step, FormField asked) {
        changes.add(new Change(kind, step.code(), step.label(), null, asked.label()));
    }

    private static Optional<FormField> field(StepDefinition step, String id) {
        return step.fields().stream().filter(asked -> asked.id().equals(id)).findFirst();
    }
}
