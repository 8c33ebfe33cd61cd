// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.bulk;

import it.respi.cases.bulk.BulkRows.Named;
import it.respi.cases.handing.Colleagues;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException;
import it.respi.platform.view.Choice;
import it.respi.registry.Staff;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pages before and after several steps are worked on together: what happens to each row, in words. */
@Component
class BulkPage {
    private final BulkVerdict verdict;
    private final Colleagues colleagues;
    private final Staff staff;
    private final BulkWords words;
    private final BulkOthers others;

    BulkPage(BulkVerdict verdict, Colleagues colleagues, Staff staff, BulkWords words, BulkOthers others) {
        this.verdict = verdict;
        this.colleagues = colleagues;
        this.staff = staff;
        this.words = words;
        this.others = others;
    }

    /** What would happen. */
    View before(Actor actor, BulkOrder order, Map<Long, Named> rows, Chosen chosen) {
        List<StepRow> steps = rows.values().stream().map(Named::step).toList();
        Set<Long> fitting = verdict.fitting(actor, order, steps);
        Function<Long, Optional<RespiException>> refusal = id -> {
            Named row = rows.get(id);
            return verdict.on(actor, order, row == null ? null : row.step(), fitting);
        };
        return view(
                actor, order, rows, refusal, "bulk.will.", new Context(chosen, others.of(actor, order, steps, chosen)));
    }

    /** What happened. */
    View after(
            Actor actor,
            BulkOrder order,
            Map<Long, Named> rows,
            Map<Long, Optional<RespiException>> results,
            Chosen chosen) {
        Context context = new Context(chosen, List.of());
        return view(actor, order, rows, id -> results.getOrDefault(id, Optional.empty()), "bulk.did.", context);
    }

    private View view(
            Actor actor,
            BulkOrder order,
            Map<Long, Named> rows,
            Function<Long, Optional<RespiException>> refusal,
            String prefix,
            Context context) {
        String done = words.say(prefix + order.action().slug(), order.to() == null ? "" : staff.nameOf(order.to()));
        List<Line> lines = order.steps().stream()
                .map(id -> line(id, rows.get(id), refusal.apply(id), done))
                .toList();
        return new View(
                order.action().slug(),
                order.to(),
                lines,
                order.action() == BulkAction.ASSIGN ? choices(actor) : List.of(),
                order.isComplete(),
                lines.stream()
                        .filter(line -> line.isWithOthers(actor.staffId()))
                        .count(),
                context);
    }

    /** A row that the reader may not see, or that is hidden by now, has no name. */
    private Line line(long id, @Nullable Named row, Optional<RespiException> refusal, String done) {
        boolean hidden = row == null
                || refusal.filter(RespiException.NotFound.class::isInstance).isPresent();
        StepRow step = hidden || row == null ? null : row.step();
        return new Line(
                id,
                step == null ? null : words.title(step),
                step == null || row == null ? null : row.person(),
                step == null ? null : step.dossierNumber(),
                step == null || step.assigneeId() == null ? "" : staff.nameOf(step.assigneeId()),
                step == null ? null : step.assigneeId(),
                refusal.isEmpty(),
                refusal.map(words::why).orElse(done));
    }

    private List<Choice> choices(Actor actor) {
        return colleagues.of(actor).stream()
                .map(one -> Choice.of(Integer.toString(one.id()), one.name()))
                .toList();
    }

    /**
     * The page.
     *
     * @param action its slug
     * @param to the chosen colleague, or null
     * @param complete whether it can be carried out
     * @param ofOthers how many rows are refused because somebody else has them
     */
    record View(
            String action,
            @Nullable Integer to,
            List<Line> lines,
            List<Choice> colleagues,
            boolean complete,
            long ofOthers,
            Context context) {
        public long fine() {
            return lines.stream().filter(Line::fine).count();
        }

        public long refused() {
            return lines.size() - fine();
        }

        /** The way back to the rows that were refused, still chosen; those that are not there are left out. */
        public String again() {
            return "/u/attivita/insieme?azione=" + action + "&"
                    + context.chosen().list().query()
                    + lines.stream()
                            .filter(line -> !line.fine() && line.title() != null)
                            .map(line -> "&s=" + line.id())
                            .collect(Collectors.joining());
        }

        public boolean hasAgain() {
            return lines.stream().anyMatch(line -> !line.fine() && line.title() != null);
        }
    }

    /** What else can be done with the same rows, and where they were chosen. */
    record Context(Chosen chosen, List<BulkOthers.Other> others) {}

    /**
     * One row in words.
     *
     * @param title what is to be done; null, as person and number, when the reader may not see it
     * @param holder who has it, empty for nobody
     * @param holderId the same as a number, or null
     * @param fine whether it can be done, or was
     * @param says what happens to it, or why not
     */
    record Line(
            long id,
            @Nullable String title,
            @Nullable String person,
            @Nullable String number,
            String holder,
            @Nullable Integer holderId,
            boolean fine,
            String says) {
        /** Whether somebody else than the reader has it, and it is left with them. */
        boolean isWithOthers(int reader) {
            return !fine && holderId != null && holderId != reader;
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }
}
