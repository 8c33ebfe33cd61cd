// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view.dossier;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawn line between two steps.
 *
 * @param path the {@code d} attribute of an SVG path
 * @param state {@code done} when the line was walked, {@code todo} when nothing was, else {@code open}
 */
public record Wire(String path, String state) {
    private static final int CELL = 100;
    private static final int MIDDLE = 50;
    /** Free space beside a box, so that a line never starts or ends inside it. */
    private static final int GAP = 7;

    static List<Wire> draw(Lanes lanes) {
        List<Wire> wires = new ArrayList<>();
        for (Step to : lanes.steps()) {
            for (Step from : lanes.before(to)) {
                wires.add(new Wire(path(lanes, from, to), state(from, to)));
            }
        }
        return List.copyOf(wires);
    }

    private static String state(Step from, Step to) {
        if (to.state() == Step.State.DONE) {
            return "done";
        }
        return from.state() == Step.State.DONE ? "open" : "todo";
    }

    private static String path(Lanes lanes, Step from, Step to) {
        int y1 = from.lane() * CELL - MIDDLE;
        int y2 = to.lane() * CELL - MIDDLE;
        if (from.column() == to.column()) {
            return upright(to.column() * CELL - MIDDLE, y1, y2);
        }
        int x1 = from.column() * CELL - GAP;
        int x2 = (to.column() - 1) * CELL + GAP - 1;
        if (y1 == y2 && to.column() == from.column() + 1) {
            return "M%d %dH%d".formatted(x1, y1, x2);
        }
        if (isFree(lanes, from, to, to.lane())) {
            return "M%d %dH%dV%dH%d".formatted(x1, y1, x1 + GAP, y2, x2);
        }
        if (isFree(lanes, from, to, from.lane())) {
            return "M%d %dH%dV%dH%d".formatted(x1, y1, x2 - GAP + 1, y2, x2);
        }
        int border = Math.max(from.lane(), to.lane()) * CELL - 3;
        return "M%d %dH%dV%dH%dV%dH%d".formatted(x1, y1, x1 + GAP, border, x2 - GAP + 1, y2, x2);
    }

    /** From the edge of one box to the edge of the other in the same column. */
    private static String upright(int x, int y1, int y2) {
        int step = y1 < y2 ? MIDDLE - GAP - 1 : GAP + 1 - MIDDLE;
        return "M%d %dV%d".formatted(x, y1 + step, y2 - step + (y1 < y2 ? 4 : -4));
    }

    /** Whether no step of that lane stands between the two columns; a line back never counts as free. */
    private static boolean isFree(Lanes lanes, Step from, Step to, int lane) {
        return to.column() > from.column()
                && lanes.steps().stream()
                        .noneMatch(s -> s.lane() == lane && s.column() > from.column() && s.column() < to.column());
    }
}
