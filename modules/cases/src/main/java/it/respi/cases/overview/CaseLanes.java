// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.Way;
import it.respi.cases.step.OpenSteps;
import it.respi.cases.step.StepRow;
import it.respi.cases.step.StepWords;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import it.respi.platform.view.dossier.Fold;
import it.respi.platform.view.dossier.Lanes;
import it.respi.platform.view.dossier.Step;
import java.time.Clock;
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

    private static final List<String> MARKS = List.of("PE", "SP", "PR", "QU", "CO");

    private final StepWords words;
    private final Dates dates;
    private final Texts texts;
    private final OpenSteps steps;
    private final Clock clock;

    CaseLanes(StepWords words, Dates dates, Texts texts, OpenSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
        this.words = words;
        this.dates = dates;
        this.texts = texts;
    }

    /** The lanes as that actor sees them: the steps the way of the case leaves out are not drawn. */
    Lanes of(ProcedureDefinition procedure, CaseFile file, List<StepRow> rows, Actor actor) {
        Map<String, StepRow> newest = new HashMap<>();
        rows.stream().filter(row -> row.state() != StepRow.OVERTAKEN).forEach(row -> newest.put(row.code(), row));
        List<StepDefinition> shown = shown(procedure, Way.of(file), newest);
        List<String> marks = MARKS.stream()
                .filter(mark -> shown.stream().anyMatch(step -> markOf(step).equals(mark)))
                .toList();
        List<Step> drawn = new ArrayList<>();
        List<Lanes.Link> links = new ArrayList<>();
        for (StepDefinition step : shown) {
            if (!drawn.isEmpty()) {
                links.add(new Lanes.Link(drawn.getLast().id(), step.code()));
            }
            Place place = new Place(marks.indexOf(markOf(step)) + 1, drawn.size() + 1);
            drawn.add(step(step, newest.get(step.code()), place, actor));
        }
        return new Lanes(
                        marks.stream()
                                .map(mark -> new Lanes.Lane(mark, texts.say("lane." + mark)))
                                .toList(),
                        drawn,
                        links)
                .fitting(new Fold.Words(folded("lane.before"), folded("lane.after")));
    }

    private Fold.Folded folded(String key) {
        return count -> new Step.Text(texts.say(key, count), texts.say(key + ".status"));
    }

    /** One of two steps at the same place stands for it: the one that happened, else the first drawn. */
    private static List<StepDefinition> shown(ProcedureDefinition procedure, Way way, Map<String, StepRow> newest) {
        Map<Object, StepDefinition> places = new LinkedHashMap<>();
        for (StepDefinition step : procedure.steps()) {
            boolean happened = newest.containsKey(step.code());
            if (!happened && (step.position() == null || way.leavesOut(step))) {
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

    private Step step(StepDefinition definition, @Nullable StepRow row, Place place, Actor actor) {
        int lane = place.lane();
        int column = place.column();
        String title = words.title(definition);
        if (row == null) {
            return Step.of(definition.code(), lane, column, Step.State.TODO, title, texts.say("lane.step.todo"));
        }
        if (!row.pending()) {
            String done = texts.say("lane.step.done", dates.dayMonth(Objects.requireNonNull(row.doneAt())));
            return Step.of(definition.code(), lane, column, Step.State.DONE, title, done);
        }
        boolean pressing = !row.dueOn().isAfter(LocalDate.now(clock));
        boolean own = steps.mayFinish(actor, row);
        String status = texts.say(own ? "lane.step.own" : "lane.step.by", dates.brief(row.dueOn()));
        return Step.of(definition.code(), lane, column, pressing ? Step.State.WARN : Step.State.NOW, title, status);
    }

    /** Where a step is drawn, each from 1. */
    private record Place(int lane, int column) {}

    private static String markOf(StepDefinition step) {
        if (step.shownAsPerson()) {
            return "PE";
        }
        AgencyKind agency = step.lane().agency();
        return agency.mark();
    }
}
