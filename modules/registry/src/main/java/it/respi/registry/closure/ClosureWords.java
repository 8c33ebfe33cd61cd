// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.closure;

import it.respi.kernel.actor.Office;
import it.respi.kernel.time.HolidayCalendar;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import it.respi.registry.OfficeCalendars;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Closures in the reader's language. */
@Component
class ClosureWords {
    private final Texts texts;
    private final Dates dates;
    private final Staff staff;
    private final Offices offices;
    private final OfficeCalendars calendars;
    private final Clock clock;

    ClosureWords(Texts texts, Dates dates, Staff staff, Offices offices, OfficeCalendars calendars, Clock clock) {
        this.texts = texts;
        this.dates = dates;
        this.staff = staff;
        this.offices = offices;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** One closure as a line. */
    record Line(LocalDate day, String when, String summary) {}

    /** One list of the history as a line. */
    record Past(int version, String file, String who, String when, int days) {}

    Line line(Closure closure) {
        String when = closure.allDay()
                ? texts.say("closure.all-day")
                : texts.say("closure.part", time(closure.fromMinute()), time(closure.toMinute()));
        return new Line(closure.day(), when, closure.summary());
    }

    List<Line> lines(List<Closure> closures) {
        return closures.stream().map(this::line).toList();
    }

    Past past(ClosureList list) {
        return new Past(
                Objects.requireNonNull(list.version(), "only confirmed lists are history"),
                list.fileName(),
                staff.nameOf(Objects.requireNonNullElse(list.confirmedBy(), 0)),
                list.confirmedAt() == null ? "" : dates.moment(list.confirmedAt()),
                list.days());
    }

    /** Holidays of the State and of the town, this year and the next, from today on. */
    List<Line> holidays(Office office) {
        LocalDate today = LocalDate.now(clock);
        List<MonthDay> patron = offices.card(office.id()).patronDays();
        HolidayCalendar calendar = calendars.with(office.id(), Set.of());
        return IntStream.of(today.getYear(), today.getYear() + 1)
                .mapToObj(calendar::holidaysOf)
                .flatMap(List::stream)
                .filter(day -> !day.isBefore(today))
                .map(day -> new Line(day, "", nameOf(day, calendar, patron)))
                .toList();
    }

    private String nameOf(LocalDate day, HolidayCalendar calendar, List<MonthDay> patron) {
        return calendar.nationalHoliday(day)
                .map(holiday -> texts.say(holiday.key()))
                .orElseGet(() -> patron.contains(MonthDay.from(day)) ? texts.say("holiday.patron") : "");
    }

    private static String time(int minute) {
        return minute == Closure.WHOLE_DAY
                ? "24:00"
                : LocalTime.MIN.plusMinutes(minute).toString();
    }
}
