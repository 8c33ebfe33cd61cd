// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.closure;

import static it.respi.registry.closure.Ics.ITALY;
import static it.respi.registry.closure.Ics.SPAN;
import static it.respi.registry.closure.Ics.bytes;
import static it.respi.registry.closure.Ics.calendar;
import static it.respi.registry.closure.Ics.event;
import static it.respi.registry.closure.Ics.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosureFileTest {
    @Test
    void readsWholeDaysWithoutTheirEnd() {
        var found = read("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227", "SUMMARY:Natale\\, chiuso");

        assertThat(found)
                .extracting(Closure::day)
                .containsExactly(day("2026-12-24"), day("2026-12-25"), day("2026-12-26"));
        assertThat(found)
                .allMatch(Closure::allDay)
                .allMatch(one -> one.summary().equals("Natale, chiuso"));
    }

    @Test
    void readsADayWithoutAnEndAndADuration() {
        assertThat(read("DTSTART;VALUE=DATE:20261231")).containsExactly(Closure.allDay(day("2026-12-31"), ""));
        assertThat(read("DTSTART;VALUE=DATE:20261230", "DURATION:P2D")).hasSize(2);
    }

    @Test
    void leavesOutDaysThatAreOverOrTooFarAway() {
        assertThat(read("DTSTART;VALUE=DATE:20261120", "DTEND;VALUE=DATE:20261130"))
                .extracting(Closure::day)
                .containsExactly(day("2026-11-28"), day("2026-11-29"));
        assertThat(read("DTSTART;VALUE=DATE:20300101")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20261203T080000Z | DTEND:20261203T110000Z | 540 | 720",
                "DTSTART:20270603T080000Z | DTEND:20270603T110000Z | 600 | 780",
                "DTSTART;TZID=Europe/Rome:20261203T090000 | DTEND;TZID=Europe/Rome:20261203T120000 | 540 | 720",
                "DTSTART;TZID=America/New_York:20261203T030000 | DTEND;TZID=America/New_York:20261203T060000 | 540 |"
                        + " 720",
                "DTSTART:20261203T090000 | DURATION:PT3H | 540 | 720"
            })
    void readsTimesByTheClockOfItaly(String start, String end, int from, int to) {
        assertThat(read(start, end)).singleElement().satisfies(one -> {
            assertThat(one.allDay()).isFalse();
            assertThat(one.fromMinute()).isEqualTo(from);
            assertThat(one.toMinute()).isEqualTo(to);
        });
    }

    @Test
    void dividesATimeOverSeveralDays() {
        var found = read("DTSTART;TZID=Europe/Rome:20261203T140000", "DTEND;TZID=Europe/Rome:20261205T100000");

        assertThat(found)
                .containsExactly(
                        new Closure(day("2026-12-03"), 840, 1440, ""),
                        Closure.allDay(day("2026-12-04"), ""),
                        new Closure(day("2026-12-05"), 0, 600, ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "RRULE:FREQ=YEARLY | 3",
                "RRULE:FREQ=WEEKLY;COUNT=4 | 4",
                "RRULE:FREQ=MONTHLY;UNTIL=20270301 | 4",
                "RRULE:FREQ=DAILY;INTERVAL=2;COUNT=5 | 5",
                "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=1MO | 3"
            })
    void expandsRepetitionsInTheSpan(String rule, int times) {
        // 1 December 2026 is before the first of a yearly rule in May
        assertThat(read("DTSTART;VALUE=DATE:20261201", rule).stream()
                        .filter(one -> one.day().isAfter(day("2026-12-01")) || !rule.contains("BYMONTH")))
                .hasSize(times);
    }

    @Test
    void expandsARepetitionThatBeganLongAgo() {
        assertThat(read("DTSTART;VALUE=DATE:20100810", "RRULE:FREQ=YEARLY"))
                .extracting(Closure::day)
                .containsExactly(day("2027-08-10"), day("2028-08-10"), day("2029-08-10"));
    }

    @Test
    void keepsTheHourOfARepetitionThroughSummerTime() {
        assertThat(read(
                        "DTSTART;TZID=Europe/Rome:20270301T140000",
                        "DTEND;TZID=Europe/Rome:20270301T160000",
                        "RRULE:FREQ=MONTHLY;COUNT=3"))
                .extracting(Closure::fromMinute)
                .containsExactly(840, 840, 840);
    }

    @Test
    void leavesOutExceptionsMovedRepetitionsAndWhatWasCancelled() {
        assertThat(read("DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;VALUE=DATE:20261208"))
                .extracting(Closure::day)
                .containsExactly(day("2026-12-01"), day("2026-12-15"));
        assertThat(read("DTSTART;VALUE=DATE:20261201", "STATUS:CANCELLED")).isEmpty();
        var moved = calendar(event("UID:1", "DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=WEEKLY;COUNT=2")
                + event("UID:1", "RECURRENCE-ID;VALUE=DATE:20261208", "DTSTART;VALUE=DATE:20261210"));
        assertThat(ClosureFile.read(bytes(moved), ITALY, SPAN))
                .extracting(Closure::day)
                .containsExactly(day("2026-12-01"), day("2026-12-10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W. Europe Standard Time",
                "\"W. Europe Standard Time\"",
                "/mozilla.org/20050126_1/Europe/Rome",
                "Europe/Rome"
            })
    void knowsZonesByTheNamesThatProgramsGiveThem(String zone) {
        assertThat(read("DTSTART;TZID=" + zone + ":20270603T090000", "DURATION:PT1H"))
                .extracting(Closure::fromMinute)
                .containsExactly(540);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
