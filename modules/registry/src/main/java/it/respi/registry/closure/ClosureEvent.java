// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.closure;

import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.util.ICalDate;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.closure.ClosureFile.Budget;
import it.respi.registry.closure.ClosureFile.Moved;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;

/**
 * One event of a calendar. Whether it is marked as free or busy says nothing: calendars mark whole days as free by
 * themselves.
 *
 * @param event as read
 * @param zones the time zones of its calendar
 * @param zone of the office
 */
record ClosureEvent(VEvent event, TimezoneInfo zones, ZoneId zone) {
    private static final int LONGEST_SUMMARY = 120;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;
    private static final Duration LONGEST = Duration.ofDays(366);

    /**
     * The closures of the event in a span.
     *
     * @throws RuleBroken {@code closure.event.start}, {@code closure.event.length} or {@code closure.file.repetitions}
     */
    List<Closure> closures(Span span, Set<Moved> moved, Budget budget) {
        if (event.getStatus() != null && event.getStatus().isCancelled()) {
            return List.of();
        }
        var start = event.getDateStart() == null ? null : event.getDateStart().getValue();
        if (start == null || outOfTime(start)) {
            throw new RuleBroken("closure.event.start", summary());
        }
        var length = length(start);
        if (!repeats()) {
            return at(start, length, start.hasTime(), span);
        }
        return repeated(start, length, span, moved, budget);
    }

    private List<Closure> repeated(ICalDate start, Duration length, Span span, Set<Moved> moved, Budget budget) {
        var closures = new ArrayList<Closure>();
        var dates = event.getDateIterator(zoneOfStart());
        var end = span.last().plusDays(1).atStartOfDay(zone).toInstant();
        dates.advanceTo(Date.from(span.first().atStartOfDay(zone).toInstant().minus(length)));
        while (dates.hasNext()) {
            budget.spend();
            var next = dates.next();
            if (!next.toInstant().isBefore(end)) {
                break;
            }
            if (!moved.contains(new Moved(uid(), next.getTime()))) {
                closures.addAll(at(next, length, start.hasTime(), span));
            }
        }
        return closures;
    }

    private List<Closure> at(Date begin, Duration length, boolean timed, Span span) {
        var from = localOf(begin);
        if (timed) {
            var end = LocalDateTime.ofInstant(begin.toInstant().plus(length), zone);
            return span.times(from, end, summary());
        }
        var day = from.toLocalDate();
        return span.wholeDays(day, day.plusDays(Math.max(1, length.toDays())), summary());
    }

    private boolean repeats() {
        return event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
    }

    private Duration length(ICalDate start) {
        var ends = event.getDateEnd() == null ? null : event.getDateEnd().getValue();
        var lasts = event.getDuration() == null ? null : event.getDuration().getValue();
        var length = Duration.ZERO;
        if (ends != null) {
            length = start.hasTime()
                    ? Duration.between(start.toInstant(), ends.toInstant())
                    : Duration.ofDays(localOf(ends).toLocalDate().toEpochDay()
                            - dayOf(start).toEpochDay());
        } else if (lasts != null) {
            length = Duration.ofMillis(lasts.toMillis());
        }
        if (length.isNegative() || length.compareTo(LONGEST) > 0) {
            throw new RuleBroken("closure.event.length", summary());
        }
        return length;
    }

    private boolean outOfTime(Date start) {
        int year = localOf(start).getYear();
        return year < FIRST_YEAR || year > LAST_YEAR;
    }

    private LocalDate dayOf(Date date) {
        return localOf(date).toLocalDate();
    }

    private LocalDateTime localOf(Date date) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(date.getTime()), zone);
    }

    /** A repeated event keeps its hour in the zone in which it was written, through summer time and winter. */
    private TimeZone zoneOfStart() {
        var named = zones.isFloating(event.getDateStart()) ? null : zones.getTimezone(event.getDateStart());
        return named == null ? TimeZone.getTimeZone(zone) : named.getTimeZone();
    }

    private String uid() {
        return event.getUid() == null
                ? ""
                : Objects.requireNonNullElse(event.getUid().getValue(), "");
    }

    private String summary() {
        var text = event.getSummary() == null
                ? ""
                : Objects.requireNonNullElse(event.getSummary().getValue(), "");
        // controls and marks that turn the direction of writing have no place on a page
        var plain = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]+", " ").strip();
        return plain.length() <= LONGEST_SUMMARY ? plain : plain.substring(0, LONGEST_SUMMARY);
    }
}
