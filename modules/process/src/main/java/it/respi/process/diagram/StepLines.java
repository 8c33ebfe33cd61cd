// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.diagram;

import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.Way;
import it.respi.cases.step.StepWords;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.process.diagram.ProcessDiagram.Picture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The picture of a case in words: the same steps, in order, with who does them and how they stand. */
@Component
class StepLines {
    private final StepWords words;
    private final Texts texts;
    private final Dates dates;

    StepLines(StepWords words, Texts texts, Dates dates) {
        this.words = words;
        this.texts = texts;
        this.dates = dates;
    }

    /** Every step: first by its place on the main way, one beside the way after the step it is drawn after. */
    List<Line> of(ProcedureDefinition procedure, Picture picture, Way way) {
        return new StepOrder(procedure)
                .sorted().stream().map(step -> line(step, picture, way)).toList();
    }

    private Line line(StepDefinition step, Picture picture, Way way) {
        String mark = step.shownAsPerson() ? "PE" : step.lane().agency().mark();
        boolean now = picture.isActive(step.code());
        return new Line(
                words.title(step), mark, texts.say("lane." + mark), tag(step, picture, way), when(step, picture), now);
    }

    private String when(StepDefinition step, Picture picture) {
        Instant time = picture.times().get(step.code());
        if (time == null) {
            return "";
        }
        String day = dates.numeric(time);
        return picture.isActive(step.code()) ? texts.say("diagram.step.since", day) : day;
    }

    private Tag tag(StepDefinition step, Picture picture, Way way) {
        if (picture.isActive(step.code())) {
            return new Tag("blu", "s-run", texts.say("diagram.step.now"));
        }
        if (picture.isDone(step.code())) {
            return new Tag("grn", "s-ok", texts.say("diagram.step.done"));
        }
        return new Tag("gry", "s-todo", texts.say("diagram.step." + toCome(step, way)));
    }

    private static String toCome(StepDefinition step, Way way) {
        if (way.leavesOut(step)) {
            return "left-out";
        }
        boolean certain = step.position() != null
                && way.taken().keySet().containsAll(step.onlyWhen().keySet());
        return certain ? "todo" : "maybe";
    }

    /**
     * One step.
     *
     * @param mark two letters of who does it, as on every page
     * @param when the day on which it was done, or since when the case stands there; empty when it was never there
     * @param now whether the case stands there
     */
    record Line(String title, String mark, String who, Tag tag, String when, boolean now) {}

    /** Ids of elements, as the drawing reads them. */
    static String ids(Iterable<String> ids) {
        List<String> sorted = new ArrayList<>();
        ids.forEach(sorted::add);
        sorted.sort(Comparator.naturalOrder());
        return String.join(" ", sorted);
    }
}
