// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import it.respi.cases.step.StepRow;
import it.respi.cases.step.StepWords;
import it.respi.kernel.actor.AgencyKind;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import it.respi.platform.view.dossier.Fold;
import it.respi.platform.view.dossier.Lanes;
import it.respi.platform.view.dossier.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way through the procedure as lanes (corsie): the main steps in order, and those beside the way that happened or
 * are open.
 */
@Component
class CaseLanes {
    /** More steps than this are never drawn beside the way between two main ones. */
    private static final int BESIDE = 100;

    private static final List<String> MARKS = List.of("PE", "SP", "PR", "QU");

    private final StepWords words;
    private final Dates dates;
    private final Texts texts;

    CaseLanes(StepWords words, Dates dates, Texts texts) {
        this.words = words;
        this.dates = dates;
        this.texts = texts;
    }

    Lanes of(ProcedureDefinition procedure, List<StepRow> rows, @Nullable Integer actorOffice, LocalDate today) {
        Map<String, StepRow> newest = new HashMap<>();
        rows.stream().filter(row -> row.state() != StepRow.OVERTAKEN).forEach(row -> newest.put(row.code(), row));
        List<StepDefinition> shown = shown(procedure, newest);
        List<String> marks = MARKS.stream()
                .filter(mark -> shown.stream().anyMatch(step -> markOf(step).equals(mark)))
                .toList();
        List<Step> steps = new ArrayList<>();
        List<Lanes.Link> links = new ArrayList<>();
        for (StepDefinition step : shown) {
            if (!steps.isEmpty()) {
                links.add(new Lanes.Link(steps.getLast().id(), step.code()));
            }
            steps.add(step(
                    step,
                    newest.get(step.code()),
                    marks.indexOf(markOf(step)) + 1,
                    steps.size() + 1,
                    actorOffice,
                    today));
        }
        return new Lanes(
                        marks.stream()
                                .map(mark -> new Lanes.Lane(mark, texts.say("lane." + mark)))
                                .toList(),
                        steps,
                        links)
                .fitting(new Fold.Words(folded("lane.before"), folded("lane.after")));
    }

    private Fold.Folded folded(String key) {
        return count -> new Step.Text(texts.say(key, count), texts.say(key + ".status"));
    }

    /** One of two steps at the same place stands for it: the one that happened, else the first drawn. */
    private static List<StepDefinition> shown(ProcedureDefinition procedure, Map<String, StepRow> newest) {
        Map<Object, StepDefinition> places = new LinkedHashMap<>();
        for (StepDefinition step : procedure.steps()) {
            boolean happened = newest.containsKey(step.code());
            if (step.position() == null && !happened) {
                continue;
            }
            Object place = step.position() == null ? step.code() : step.position();
            if (happened || !places.containsKey(place)) {
                places.put(place, step);
            }
        }
        return places.values().stream()
                .sorted(Comparator.comparingDouble(step -> orderOf(procedure, step)))
                .toList();
    }

    /** A step beside the way stands where the model draws it: after the main step drawn before it. */
    private static double orderOf(ProcedureDefinition procedure, StepDefinition step) {
        double order = 0;
        for (StepDefinition drawn : procedure.steps()) {
            Integer position = drawn.position();
            order = position == null ? order + 1.0 / BESIDE : position;
            if (drawn.code().equals(step.code())) {
                return order;
            }
        }
        return order;
    }

    private Step step(
            StepDefinition definition,
            @Nullable StepRow row,
            int lane,
            int column,
            @Nullable Integer actorOffice,
            LocalDate today) {
        String title = words.title(definition);
        if (row == null) {
            return Step.of(definition.code(), lane, column, Step.State.TODO, title, texts.say("lane.step.todo"));
        }
        if (!row.pending()) {
            String done = texts.say("lane.step.done", dates.dayMonth(Objects.requireNonNull(row.doneAt())));
            return Step.of(definition.code(), lane, column, Step.State.DONE, title, done);
        }
        boolean pressing = !row.dueOn().isAfter(today);
        boolean own = Objects.equals(actorOffice, row.officeId());
        String status = texts.say(own ? "lane.step.own" : "lane.step.by", dates.brief(row.dueOn()));
        return Step.of(definition.code(), lane, column, pressing ? Step.State.WARN : Step.State.NOW, title, status);
    }

    private static String markOf(StepDefinition step) {
        if (step.shownAsPerson()) {
            return "PE";
        }
        AgencyKind agency = step.lane().agency();
        return agency.mark();
    }
}
