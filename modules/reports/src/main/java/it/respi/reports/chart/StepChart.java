// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lying bars: half of the cases, a thin line to nine of ten, a stroke for the target. In units of the picture.
 *
 * @param height of the picture; its width is {@value #WIDTH}
 * @param foot where the lines of the scale end
 */
public record StepChart(int height, int foot, List<Tick> ticks, List<Row> rows) {
    public static final int WIDTH = 720;

    private static final int LEFT = 282;
    private static final int LENGTH = 318;
    private static final int ROW = 42;
    private static final int FIRST = 27;
    private static final int LABEL_MOST = 37;

    /** What is drawn: words, and days. */
    public record Bar(
            String mark,
            String label,
            int median,
            @Nullable Integer nineOfTen,
            @Nullable Integer target) {
        /** Days above the target; 0 when there is none or it is kept. */
        public int above() {
            return target == null ? 0 : Math.max(0, median - target);
        }
    }

    /** A line of the scale. */
    public record Tick(int x, int value) {}

    /**
     * A bar in its place.
     *
     * @param y its middle
     * @param end where the bar ends
     * @param reach where the thin line ends; null for none
     * @param target where the stroke stands; null for none
     * @param words where the figure stands
     */
    public record Row(
            Bar bar,
            String label,
            int y,
            int end,
            @Nullable Integer reach,
            @Nullable Integer target,
            int words) {}

    /** The picture of some bars, from top to bottom. */
    public static StepChart of(List<Bar> bars) {
        int largest = bars.stream()
                .flatMap(bar -> Stream.of(bar.median(), zero(bar.nineOfTen()), zero(bar.target())))
                .max(Integer::compare)
                .orElse(0);
        Axis axis = Axis.upTo(Math.max(1, largest));
        List<Tick> ticks = axis.values().stream()
                .map(value -> new Tick(x(axis, value), value))
                .toList();
        List<Row> rows = IntStream.range(0, bars.size())
                .mapToObj(i -> row(axis, bars.get(i), FIRST + i * ROW))
                .toList();
        int foot = 10 + Math.max(1, bars.size()) * ROW;
        return new StepChart(foot + 26, foot, ticks, rows);
    }

    /** Left end of the bars. */
    public int left() {
        return LEFT;
    }

    private static Row row(Axis axis, Bar bar, int y) {
        int end = x(axis, bar.median());
        Integer reach = bar.nineOfTen() == null ? null : (Integer) x(axis, bar.nineOfTen());
        Integer target = bar.target() == null ? null : (Integer) x(axis, bar.target());
        int words = Math.max(end, Math.max(zero(reach), zero(target))) + 9;
        String label = bar.label().length() <= LABEL_MOST
                ? bar.label()
                : bar.label().substring(0, LABEL_MOST - 1).strip() + "…";
        return new Row(bar, label, y, end, reach, target, words);
    }

    private static int x(Axis axis, int value) {
        return LEFT + axis.length(value, LENGTH);
    }

    private static int zero(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
