// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two columns for each month, in units of a picture of {@value #WIDTH} by {@value #HEIGHT}. */
public record FlowChart(List<Tick> ticks, List<Slot> slots) {
    public static final int WIDTH = 560;
    public static final int HEIGHT = 266;
    /** Where the columns stand. */
    public static final int FLOOR = 240;

    private static final int LEFT = 40;
    private static final int RISE = 222;
    private static final int COLUMN = 15;

    /** What is drawn; a hidden number is null. */
    public record Month(
            String label,
            @Nullable Integer received,
            @Nullable Integer closed) {}

    /** A line of the scale. */
    public record Tick(int y, int value) {}

    /** A column; hidden ones have no height and stand on the floor. */
    public record Column(int x, int y, int height, boolean hidden) {}

    /** The two columns of a month and the middle of its name. */
    public record Slot(String label, int middle, Column received, Column closed) {}

    /** The picture of some months, oldest first. */
    public static FlowChart of(List<Month> months) {
        int largest = months.stream()
                .flatMap(month -> Stream.of(zero(month.received()), zero(month.closed())))
                .max(Integer::compare)
                .orElse(0);
        Axis axis = Axis.upTo(Math.max(1, largest));
        int pace = (WIDTH - LEFT - 4) / Math.max(1, months.size());
        List<Tick> ticks = axis.values().stream()
                .map(value -> new Tick(FLOOR - axis.length(value, RISE), value))
                .toList();
        List<Slot> slots = IntStream.range(0, months.size())
                .mapToObj(i -> slot(axis, months.get(i), LEFT + 4 + i * pace))
                .toList();
        return new FlowChart(ticks, slots);
    }

    private static Slot slot(Axis axis, Month month, int x) {
        return new Slot(
                month.label(),
                x + COLUMN + 1,
                column(axis, month.received(), x),
                column(axis, month.closed(), x + COLUMN + 2));
    }

    private static Column column(Axis axis, @Nullable Integer value, int x) {
        int height = axis.length(zero(value), RISE);
        return new Column(x, FLOOR - height, height, value == null);
    }

    private static int zero(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
