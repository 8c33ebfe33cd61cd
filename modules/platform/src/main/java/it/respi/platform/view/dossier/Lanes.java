// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view.dossier;

import java.util.List;

/**
 * The procedure as lanes of offices (corsie): who does what, what is done, what runs, what comes.
 *
 * @param lanes the offices, from top to bottom; at most 6
 * @param steps the steps in the order of the process; at most 14 columns
 * @param links which step follows which
 */
public record Lanes(List<Lane> lanes, List<Step> steps, List<Link> links) {
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

    /** How many steps are finished. */
    public long done() {
        return steps.stream().filter(s -> s.state() == Step.State.DONE).count();
    }

    /** How many steps are being worked on. */
    public long running() {
        return steps.stream().filter(s -> s.state().running()).count();
    }

    /** How many steps have not started. */
    public long todo() {
        return steps.size() - done() - running();
    }

    List<Step> before(Step step) {
        return links.stream()
                .filter(link -> link.to().equals(step.id()))
                .flatMap(link -> steps.stream().filter(s -> s.id().equals(link.from())))
                .toList();
    }
}
