// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view.dossier;

import it.respi.platform.view.dossier.Step.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Draws the finished steps before the work of today, and those far after it, as one box each. */
public final class Fold {
    /** Steps to come that stay visible after the work of today. */
    private static final int AHEAD = 2;

    private final Lanes lanes;
    private final Words words;
    private final int first;
    private final int last;

    Fold(Lanes lanes, Words words) {
        this.lanes = lanes;
        this.words = words;
        int columns = lanes.columns();
        int current = lanes.steps().stream()
                .filter(step -> step.state() != State.TODO)
                .mapToInt(Step::column)
                .max()
                .orElse(1);
        int ahead = Math.max(current + AHEAD, Lanes.MOST_COLUMNS - 1);
        last = ahead >= columns - 1 ? columns : ahead;
        int room = Lanes.MOST_COLUMNS - (last < columns ? 1 : 0);
        int start = Math.min(last - room + 2, firstUnfinished());
        // one box for one step would hide it and win no room
        first = last <= room || start == 2 ? 1 : start;
    }

    /**
     * Title and status of a box that stands for several steps, in the language of the reader.
     *
     * @param before of those that are finished; gets their number
     * @param after of those to come; gets their number
     */
    public record Words(Folded before, Folded after) {}

    /** The words for a number of steps. */
    @FunctionalInterface
    public interface Folded {
        Step.Text of(int steps);
    }

    Lanes fitted() {
        List<Step> steps = new ArrayList<>();
        List<Lanes.Link> links = new ArrayList<>();
        int shift = first > 1 ? 2 - first : 0;
        List<Step> kept = steps(step -> step.column() >= first && step.column() <= last);
        if (first > 1) {
            Step next = kept.getFirst();
            steps.add(
                    folded("before", next.lane(), 1, State.DONE, words.before(), steps(step -> step.column() < first)));
            links.add(new Lanes.Link("before", next.id()));
        }
        kept.forEach(step -> steps.add(step.at(step.column() + shift)));
        lanes.links().stream().filter(link -> holds(kept, link)).forEach(links::add);
        if (last < lanes.columns()) {
            Step end = kept.getLast();
            int column = end.column() + shift + 1;
            steps.add(folded("after", end.lane(), column, State.TODO, words.after(), steps(s -> s.column() > last)));
            links.add(new Lanes.Link(end.id(), "after"));
        }
        return new Lanes(lanes.lanes(), steps, links);
    }

    /** Work that still runs is never hidden behind a finished box. */
    private int firstUnfinished() {
        return lanes.steps().stream()
                .filter(step -> step.state() != State.DONE)
                .mapToInt(Step::column)
                .min()
                .orElse(last);
    }

    private List<Step> steps(Predicate<Step> wanted) {
        return lanes.steps().stream().filter(wanted).toList();
    }

    private static Step folded(String id, int lane, int column, State state, Folded words, List<Step> steps) {
        int count = steps.stream().mapToInt(Step::count).sum();
        return new Step(id, lane, column, state, words.of(count), count);
    }

    private static boolean holds(List<Step> kept, Lanes.Link link) {
        return kept.stream().anyMatch(step -> Objects.equals(step.id(), link.from()))
                && kept.stream().anyMatch(step -> Objects.equals(step.id(), link.to()));
    }
}
