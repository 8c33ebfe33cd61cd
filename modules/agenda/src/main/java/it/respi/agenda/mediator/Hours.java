// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When a mediator is there on a day of every week (disponibilità settimanale).
 *
 * @param from minutes after midnight
 * @param to minutes after midnight, after {@code from}
 */
public record Hours(DayOfWeek day, int from, int to) {
    private static final int HOUR = 60;
    private static final int WHOLE_DAY = 24 * HOUR;
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d\\d))?[-\u2013](\\d{1,2})(?:[:.](\\d\\d))?");

    /** As it is typed: {@code 09:00-12:30}. */
    String typed() {
        return time(from) + "-" + time(to);
    }

    /** The times of a day as they are typed, with a space between. */
    static String typed(List<Hours> hours, DayOfWeek day) {
        return hours.stream().filter(one -> one.day == day).map(Hours::typed).collect(Collectors.joining(" "));
    }

    /** What was typed for a day; empty when it is no list of times that rise and do not overlap. */
    static Optional<List<Hours>> read(DayOfWeek day, String typed) {
        List<Hours> hours = new ArrayList<>();
        int last = -1;
        String plain = typed.replaceAll("\\s*[-\u2013]\\s*", "-").strip();
        for (String part : plain.isEmpty() ? new String[0] : plain.split("[\\s,;]+", -1)) {
            Optional<Hours> one = span(day, part);
            if (one.isEmpty() || one.get().from <= last) {
                return Optional.empty();
            }
            hours.add(one.get());
            last = one.get().to;
        }
        return Optional.of(hours);
    }

    private static Optional<Hours> span(DayOfWeek day, String typed) {
        Matcher found = SPAN.matcher(typed);
        if (!found.matches()) {
            return Optional.empty();
        }
        int from = minute(found.group(1), found.group(2));
        int to = minute(found.group(3), found.group(4));
        return from >= 0 && from < to && to <= WHOLE_DAY ? Optional.of(new Hours(day, from, to)) : Optional.empty();
    }

    /** Minutes after midnight; negative for no such minute. */
    private static int minute(String hour, @Nullable String minute) {
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        return minutes < HOUR ? Integer.parseInt(hour) * HOUR + minutes : Integer.MIN_VALUE;
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / HOUR, minute % HOUR);
    }
}
