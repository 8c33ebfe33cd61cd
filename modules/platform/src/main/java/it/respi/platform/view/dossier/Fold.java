// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view.dossier;

import static java.util.stream.Collectors.groupingBy;

import it.respi.platform.view.dossier.Step.State;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Draws the finished steps before the work of today, and those far after it, as one box for each lane. */
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
        List<Step> drawn = new ArrayList<>();
        if (first > 1) {
            drawn.addAll(boxes("before-", 1, State.DONE, words.before(), steps(step -> step.column() < first)));
        }
        int shift = first > 1 ? 2 - first : 0;
        steps(step -> step.column() >= first && step.column() <= last)
                .forEach(step -> drawn.add(step.at(step.column() + shift)));
        if (last < lanes.columns()) {
            List<Step> hidden = steps(step -> step.column() > last);
            drawn.addAll(boxes("after-", last + shift + 1, State.TODO, words.after(), hidden));
        }
        return new Lanes(lanes.lanes(), drawn, links());
    }

    /** One box in each lane for what is not drawn there; a single step is drawn as itself. */
    private static List<Step> boxes(String id, int column, State state, Folded words, List<Step> hidden) {
        SortedMap<Integer, List<Step>> byLane = new TreeMap<>(hidden.stream().collect(groupingBy(Step::lane)));
        return byLane.entrySet().stream()
                .map(lane -> {
                    int count = lane.getValue().stream().mapToInt(Step::count).sum();
                    Step.Text text = count == 1 ? lane.getValue().getFirst().text() : words.of(count);
                    return new Step(id + lane.getKey(), lane.getKey(), column, state, text, count);
                })
                .toList();
    }

    /** The ways between what is drawn; those inside the folded part are not. */
    private List<Lanes.Link> links() {
        Stream<Lanes.Link> drawnWays = lanes.links().stream()
                .filter(link -> !(side(link.from()) != 0 && side(link.from()) == side(link.to())))
                .map(link -> new Lanes.Link(drawn(link.from()), drawn(link.to())));
        return Stream.concat(drawnWays, boxWays()).distinct().toList();
    }

    /** Every box leads on: those before to the first drawn step, the last drawn step to those after. */
    private Stream<Lanes.Link> boxWays() {
        Stream<Lanes.Link> before = steps(step -> step.column() == first).stream()
                .limit(1)
                .flatMap(next -> steps(step -> step.column() < first).stream()
                        .map(hidden -> new Lanes.Link(drawn(hidden.id()), next.id())));
        Stream<Lanes.Link> after = steps(step -> step.column() == last).stream()
                .limit(1)
                .flatMap(shown -> steps(step -> step.column() > last).stream()
                        .map(hidden -> new Lanes.Link(shown.id(), drawn(hidden.id()))));
        return Stream.concat(before, after);
    }

    private String drawn(String id) {
        int side = side(id);
        return side == 0 ? id : (side < 0 ? "before-" : "after-") + step(id).lane();
    }

    private int side(String id) {
        int column = step(id).column();
        return column < first ? -1 : column > last ? 1 : 0;
    }

    private Step step(String id) {
        return lanes.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
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
}
