// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view.dossier;

import java.util.Collections;
import java.util.List;

/**
 * The procedure as lanes of offices (corsie): who does what, what is done, what runs, what comes.
 *
 * @param lanes the offices, from top to bottom; at most 6
 * @param steps the steps in the order of the process; at most {@value #MOST_COLUMNS} columns are drawn
 * @param links which step follows which
 */
public record Lanes(List<Lane> lanes, List<Step> steps, List<Link> links) {
    /** What a page of 1366 points shows side by side without scrolling. */
    public static final int MOST_COLUMNS = 8;

    public Lanes {
        lanes = List.copyOf(lanes);
        steps = List.copyOf(steps);
        links = List.copyOf(links);
    }

    /**
     * One lane.
     *
     * @param mark two letters of the agency
     * @param name its name
     */
    public record Lane(String mark, String name) {}

    /**
     * One step follows another.
     *
     * @param from id of the step before
     * @param to id of the step after
     */
    public record Link(String from, String to) {}

    /** How many columns the steps take. */
    public int columns() {
        return steps.stream().mapToInt(Step::column).max().orElse(1);
    }

    /** The lane of a step. */
    public Lane laneOf(Step step) {
        return lanes.get(step.lane() - 1);
    }

    /** The lines between the steps, in a drawing of 100 units per column and per lane. */
    public List<Wire> wires() {
        return Wire.draw(this);
    }

    /** Where the arrow of a step stands: {@code top-in, bottom-in}, empty for the side, {@code first} for none. */
    public String arrow(Step step) {
        List<Step> before = before(step);
        if (before.isEmpty()) {
            return "first";
        }
        if (before.stream().anyMatch(other -> other.column() != step.column())) {
            return "";
        }
        return before.getFirst().lane() < step.lane() ? "top-in" : "bottom-in";
    }

    /** These lanes with at most {@value #MOST_COLUMNS} columns: what lies far from the work of today is drawn as one. */
    public Lanes fitting(Fold.Words words) {
        return columns() <= MOST_COLUMNS ? this : new Fold(this, words).fitted();
    }

    /** How many steps the procedure has. */
    public int total() {
        return steps.stream().mapToInt(Step::count).sum();
    }

    /** How many steps are finished. */
    public int done() {
        return count(Step.State.DONE);
    }

    /** How many steps are being worked on. */
    public int running() {
        return total() - done() - todo();
    }

    /** How many steps have not started. */
    public int todo() {
        return count(Step.State.TODO);
    }

    /** The state of every step, one by one. */
    public List<Step.State> states() {
        return steps.stream()
                .flatMap(step -> Collections.nCopies(step.count(), step.state()).stream())
                .toList();
    }

    private int count(Step.State state) {
        return steps.stream()
                .filter(step -> step.state() == state)
                .mapToInt(Step::count)
                .sum();
    }

    List<Step> before(Step step) {
        return links.stream()
                .filter(link -> link.to().equals(step.id()))
                .flatMap(link -> steps.stream().filter(s -> s.id().equals(link.from())))
                .toList();
    }
}
