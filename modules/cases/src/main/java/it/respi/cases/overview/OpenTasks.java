// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.Choice;
import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.step.OpenSteps;
import it.respi.cases.step.StepRow;
import it.respi.cases.step.StepWords;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Office;
import it.respi.platform.view.Deadline;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open steps of a case for one reader: their own first, with the buttons they may press. */
@Component
class OpenTasks {
    private final OpenSteps steps;
    private final StepWords words;
    private final Offices offices;
    private final Staff staff;
    private final SentBack sentBack;

    OpenTasks(OpenSteps steps, StepWords words, Offices offices, Staff staff, SentBack sentBack) {
        this.sentBack = sentBack;
        this.steps = steps;
        this.words = words;
        this.offices = offices;
        this.staff = staff;
    }

    List<OpenTask> of(CaseFile file, List<StepRow> rows, Actor actor, LocalDate today) {
        String why = sentBack.why(file, rows, actor);
        return rows.stream()
                .filter(StepRow::pending)
                .map(row -> task(file, row, actor, today, why))
                .sorted(Comparator.comparing((OpenTask task) -> !task.mine()))
                .toList();
    }

    private OpenTask task(CaseFile file, StepRow row, Actor actor, LocalDate today, @Nullable String why) {
        StepDefinition definition = steps.definition(row);
        Office office = offices.get(row.officeId());
        boolean mine = steps.mayFinish(actor, row);
        Integer assignee = row.assigneeId();
        return new OpenTask(
                row.id(),
                words.title(definition),
                deadline(file, row, definition, today),
                definition.shownAsPerson() ? "PE" : office.kind().mark(),
                office.shortName(),
                mine,
                assignee == null ? null : staff.nameOf(assignee),
                assignee,
                assignee != null && assignee == actor.staffId(),
                hands(row, actor, mine),
                SentBack.leadsTo(definition) ? why : null,
                mine ? ways(definition) : List.of());
    }

    private OpenTask.Hands hands(StepRow row, Actor actor, boolean mine) {
        Integer giver = row.givenBy();
        boolean held = mine && row.isHeldBy(actor.staffId());
        return new OpenTask.Hands(
                mine && giver != null ? staff.nameOf(giver) : null,
                steps.mayAssign(actor, row),
                held && !row.delegated(),
                held && row.delegated(),
                steps.isOwn(actor, row));
    }

    private static Deadline deadline(CaseFile file, StepRow row, StepDefinition definition, LocalDate today) {
        boolean byTerm = definition.dueByTerm();
        return Deadline.of(
                row.dueOn(),
                today,
                byTerm ? file.term().termDays() : null,
                byTerm ? file.term().stoppedSince() : null,
                null);
    }

    private List<OpenTask.Way> ways(StepDefinition definition) {
        if (definition.outcomes().isEmpty()) {
            boolean direct = definition.fields().isEmpty() && !definition.legalAct();
            return List.of(new OpenTask.Way("", words.title(definition), direct, true));
        }
        List<OpenTask.Way> ways = new ArrayList<>();
        for (Choice outcome : definition.outcomes()) {
            boolean asks = definition.fields().stream().anyMatch(field -> field.appliesTo(outcome.value()));
            ways.add(new OpenTask.Way(
                    outcome.value(), words.outcome(outcome), !asks && !definition.legalAct(), ways.isEmpty()));
        }
        return ways;
    }
}
