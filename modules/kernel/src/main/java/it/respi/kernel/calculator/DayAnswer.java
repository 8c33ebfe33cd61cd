// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days that matter, and the figures from which they follow.
 *
 * @param days in the order in which they are told
 * @param notes what has to be known beside them
 * @param figures the figures they rest on
 */
public record DayAnswer(List<KeyDay> days, List<Line> notes, List<Figure> figures) implements Calculation {
    public DayAnswer {
        days = List.copyOf(days);
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
    }

    /** The day of that code, which must be there. */
    public LocalDate day(String code) {
        return days.stream()
                .filter(day -> day.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no day " + code))
                .day();
    }

    @Override
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        days.forEach(day -> lines.add(new Line(
                "day." + day.code(),
                Stream.concat(Stream.of((Object) day.day()), day.args().stream())
                        .toList(),
                true)));
        lines.addAll(notes);
        return lines;
    }
}
