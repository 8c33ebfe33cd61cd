// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.closure;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An iCalendar file (RFC 5545) as an office exports it. Whoever sent it may mean harm: size, events, repetitions and
 * results are bounded, nothing is fetched, and what is not understood is refused with a reason rather than guessed.
 */
final class ClosureFile {
    /** The largest file that is read, in bytes. */
    static final int LARGEST = 1_000_000;

    private static final int MOST_EVENTS = 2_000;
    private static final int MOST_CLOSURES = 3_000;
    private static final String BEGIN = "BEGIN:VCALENDAR";

    private ClosureFile() {}

    /**
     * The closures of a file in a span of days, in order, each time once.
     *
     * @param zone of the office, for times that name none
     * @throws RuleBroken {@code closure.file.large}, {@code closure.file.text}, {@code closure.file.calendar},
     *     {@code closure.file.events}, {@code closure.file.many}, or what {@link ClosureEvent} refuses
     */
    static List<Closure> read(byte[] file, ZoneId zone, Span span) {
        if (file.length > LARGEST) {
            throw new RuleBroken("closure.file.large", LARGEST / 1_000);
        }
        var calendar = calendar(text(file), TimeZone.getTimeZone(zone));
        try {
            return closures(calendar, zone, span);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException | AssertionError broken) {
            throw new RuleBroken("closure.file.calendar");
        }
    }

    private static List<Closure> closures(ICalendar calendar, ZoneId zone, Span span) {
        var moved = moved(calendar);
        var found = new TreeMap<Closure, Closure>();
        var budget = new Budget();
        for (var event : calendar.getEvents()) {
            var read = new ClosureEvent(event, calendar.getTimezoneInfo(), zone);
            read.closures(span, moved, budget).forEach(closure -> found.putIfAbsent(closure, closure));
            if (found.size() > MOST_CLOSURES) {
                throw new RuleBroken("closure.file.many", MOST_CLOSURES);
            }
        }
        return new ArrayList<>(found.values());
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new RuleBroken("closure.file.text");
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new RuleBroken("closure.file.text");
        }
    }

    private static ICalendar calendar(String text, TimeZone zone) {
        if (!text.stripLeading().regionMatches(true, 0, BEGIN, 0, BEGIN.length())) {
            throw new RuleBroken("closure.file.calendar");
        }
        try (var reader = new ICalReader(ClosureText.plain(text, MOST_EVENTS))) {
            reader.setDefaultTimezone(zone);
            @Nullable ICalendar calendar = reader.readNext();
            if (calendar == null) {
                throw new RuleBroken("closure.file.calendar");
            }
            return calendar;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | AssertionError broken) {
            throw new RuleBroken("closure.file.calendar");
        }
    }

    /** Repetitions that stand in the file once more, moved or cancelled: they do not happen at their usual time. */
    private static Set<Moved> moved(ICalendar calendar) {
        var moved = new HashSet<Moved>();
        for (VEvent event : calendar.getEvents()) {
            var id = event.getRecurrenceId();
            if (id != null && id.getValue() != null && event.getUid() != null) {
                moved.add(new Moved(event.getUid().getValue(), id.getValue().getTime()));
            }
        }
        return moved;
    }

    /** One repetition of an event. */
    record Moved(String uid, long moment) {}

    /** How many repetitions may be looked at in one file. */
    static final class Budget {
        private static final int STEPS = 50_000;
        private int left = STEPS;

        void spend() {
            if (--left < 0) {
                throw new RuleBroken("closure.file.repetitions", STEPS);
            }
        }
    }
}
